import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matrixFromFormula } from "vasentlighetsanalys/formula";

const grids: readonly (readonly [string, number[][]])[] = [
  [
    "konsekvens >= 2 ? 1 : 0",
    [
      [0, 1, 1],
      [0, 1, 1],
    ],
  ],
  [
    "sannolikhet / 0.5",
    [
      [2, 2, 2],
      [4, 4, 4],
    ],
  ],
  [
    "sannolikhet * .25",
    [
      [0.25, 0.25, 0.25],
      [0.5, 0.5, 0.5],
    ],
  ],
  [
    "round(konsekvens / (0 - 3), 2)",
    [
      [-0.33, -0.67, -1],
      [-0.33, -0.67, -1],
    ],
  ],
  [
    "konsekvens / (0 - 3) < 0 ? 1 : 0",
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
  ],
  [
    "sqrt(sannolikhet ^ 2 / 9) ^ 60 * 3 ^ 60 == sannolikhet ^ 60 ? 1 : 0",
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
  ],
  [
    "sannolikhet * konsekvens",
    [
      [1, 2, 3],
      [2, 4, 6],
    ],
  ],
  [
    "likelihood * consequence",
    [
      [1, 2, 3],
      [2, 4, 6],
    ],
  ],
  [
    "sannolikhet * consequence",
    [
      [1, 2, 3],
      [2, 4, 6],
    ],
  ],
  [
    "sannolikhet * konsekvens + 2 * konsekvens",
    [
      [3, 6, 9],
      [4, 8, 12],
    ],
  ],
  [
    "  sannolikhet\n  + konsekvens\n",
    [
      [2, 3, 4],
      [3, 4, 5],
    ],
  ],
  [
    "10 * sannolikhet - konsekvens",
    [
      [9, 8, 7],
      [19, 18, 17],
    ],
  ],
  [
    "konsekvens - sannolikhet - 1",
    [
      [-1, 0, 1],
      [-2, -1, 0],
    ],
  ],
  [
    "konsekvens - (sannolikhet - 1)",
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
  ],
  [
    "konsekvens / sannolikhet",
    [
      [1, 2, 3],
      [0.5, 1, 1.5],
    ],
  ],
  [
    "0.1 * sannolikhet + .2 * konsekvens",
    [
      [0.3, 0.5, 0.7],
      [0.4, 0.6, 0.8],
    ],
  ],
  [
    "2 ^ konsekvens",
    [
      [2, 4, 8],
      [2, 4, 8],
    ],
  ],
  [
    "2 ^ (1 - konsekvens)",
    [
      [1, 0.5, 0.25],
      [1, 0.5, 0.25],
    ],
  ],
  [
    "2 ^ -konsekvens ^ 2",
    [
      [0.5, 0.0625, 1 / 512],
      [0.5, 0.0625, 1 / 512],
    ],
  ],
  [
    "-konsekvens ^ 2",
    [
      [-1, -4, -9],
      [-1, -4, -9],
    ],
  ],
  [
    "+konsekvens",
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  [
    "(konsekvens - 1) ^ 0",
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
  ],
  [
    "max(sannolikhet, konsekvens)",
    [
      [1, 2, 3],
      [2, 2, 3],
    ],
  ],
  [
    "min(sannolikhet, konsekvens, 2)",
    [
      [1, 1, 1],
      [1, 2, 2],
    ],
  ],
  [
    "max(konsekvens)",
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  [
    "abs(sannolikhet - konsekvens)",
    [
      [0, 1, 2],
      [1, 0, 1],
    ],
  ],
  [
    "floor(konsekvens / 2)",
    [
      [0, 1, 1],
      [0, 1, 1],
    ],
  ],
  [
    "floor(-konsekvens / 2)",
    [
      [-1, -1, -2],
      [-1, -1, -2],
    ],
  ],
  [
    "ceil(konsekvens / 2)",
    [
      [1, 1, 2],
      [1, 1, 2],
    ],
  ],
  [
    "ceil(-konsekvens / 2)",
    [
      [0, -1, -1],
      [0, -1, -1],
    ],
  ],
  [
    "round(konsekvens / 2)",
    [
      [1, 1, 2],
      [1, 1, 2],
    ],
  ],
  [
    "round(-konsekvens / 2)",
    [
      [-1, -1, -2],
      [-1, -1, -2],
    ],
  ],
  [
    "round(konsekvens / 3, 3)",
    [
      [0.333, 0.667, 1],
      [0.333, 0.667, 1],
    ],
  ],
  [
    "round(1.005 * konsekvens, 2)",
    [
      [1.01, 2.01, 3.02],
      [1.01, 2.01, 3.02],
    ],
  ],
  [
    "round(2 / 3, 15)",
    [
      [0.666666666666667, 0.666666666666667, 0.666666666666667],
      [0.666666666666667, 0.666666666666667, 0.666666666666667],
    ],
  ],
  [
    "sqrt(sannolikhet * konsekvens)",
    [
      [1, Math.SQRT2, Math.sqrt(3)],
      [Math.SQRT2, 2, Math.sqrt(6)],
    ],
  ],
  [
    "sqrt(konsekvens / 4)",
    [
      [0.5, Math.SQRT1_2, Math.sqrt(0.75)],
      [0.5, Math.SQRT1_2, Math.sqrt(0.75)],
    ],
  ],
  [
    "floor(sqrt(konsekvens) * sqrt(konsekvens))",
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  [
    "sqrt(konsekvens) * sqrt(konsekvens) == konsekvens ? 1 : 0",
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
  ],
  [
    "round(sqrt(2) * 1000, 1)",
    [
      [1414.2, 1414.2, 1414.2],
      [1414.2, 1414.2, 1414.2],
    ],
  ],
  [
    "sqrt(0)",
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
  ],
  [
    "konsekvens >= 3 ? 10 : sannolikhet",
    [
      [1, 1, 10],
      [2, 2, 10],
    ],
  ],
  [
    "konsekvens > 3 ? 10 : konsekvens < 2 ? 20 : 30",
    [
      [20, 30, 30],
      [20, 30, 30],
    ],
  ],
  [
    "(konsekvens == sannolikhet) ? 1 : 0",
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
  ],
  [
    "konsekvens != 2 ? 1 : 0",
    [
      [1, 0, 1],
      [1, 0, 1],
    ],
  ],
  [
    "konsekvens <= 2 ? 1 : 0",
    [
      [1, 1, 0],
      [1, 1, 0],
    ],
  ],
  [
    "2 <= konsekvens <= 2 ? 1 : 0",
    [
      [0, 1, 0],
      [0, 1, 0],
    ],
  ],
  [
    "1 < konsekvens != 3 > 2 ? 1 : 0",
    [
      [0, 1, 0],
      [0, 1, 0],
    ],
  ],
  [
    "0.1 + 0.2 == 0.3 ? 1 : 0",
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
  ],
  [
    "konsekvens == 1 ? 0 : 1 / (konsekvens - 1)",
    [
      [0, 1, 0.5],
      [0, 1, 0.5],
    ],
  ],
  [
    "0.000000001 * konsekvens",
    [
      [1e-9, 2e-9, 3e-9],
      [1e-9, 2e-9, 3e-9],
    ],
  ],
  [
    "999999999999999 * 10 ^ 20",
    [
      [999999999999999e20, 999999999999999e20, 999999999999999e20],
      [999999999999999e20, 999999999999999e20, 999999999999999e20],
    ],
  ],
  [
    "-1 / 3 ^ 50",
    [
      [-1 / 3 ** 50, -1 / 3 ** 50, -1 / 3 ** 50],
      [-1 / 3 ** 50, -1 / 3 ** 50, -1 / 3 ** 50],
    ],
  ],
  [
    "7 / 7",
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
  ],
];

test.each(grids)("%s gives its grid", (expression, expected) => {
  expect(matrixFromFormula(expression, { likelihood: 2, consequence: 3 })).toEqual(expected);
});

test.each([
  ["just 200 characters", `1${" ".repeat(199)}`],
  ["just 100 nodes about a condition", `${"(".repeat(94)}1<2${")".repeat(94)}?1:2`],
  ["fifteen decimals", "round(sannolikhet, 15)"],
  ["no decimals", "round(sannolikhet, 0)"],
  ["just 100 nodes", `-${Array.from({ length: 50 }, () => "1").join("+")}`],
])("%s are allowed", (_name, expression) => {
  expect(expression.length).toBeLessThanOrEqual(200);
  expect(matrixFromFormula(expression, { likelihood: 1, consequence: 1 })).toHaveLength(1);
});

test("roots multiplied many times stay within what can be calculated", () => {
  const expression = Array.from({ length: 20 }, () => "sqrt(3)").join("*");
  expect(matrixFromFormula(expression, { likelihood: 1, consequence: 1 })).toEqual([[3 ** 10]]);
});

// The classic scoring models of SimpleRisk, as its source states them: raw * 10 / (raw at the top cell), two decimals.
const simpleRisk = [
  { model: 1, raw: (l: string, c: string) => `${l}*${c} + 2*${c}` },
  { model: 2, raw: (l: string, c: string) => `${l}*${c} + ${c}` },
  { model: 3, raw: (l: string, c: string) => `${l}*${c}` },
  { model: 4, raw: (l: string, c: string) => `${l}*${c} + ${l}` },
  { model: 5, raw: (l: string, c: string) => `${l}*${c} + 2*${l}` },
] as const;

const arithmetic: readonly ((l: number, c: number) => number)[] = [
  (l, c) => l * c + 2 * c,
  (l, c) => l * c + c,
  (l, c) => l * c,
  (l, c) => l * c + l,
  (l, c) => l * c + 2 * l,
];

/** raw * 10 / top to two decimals, half up, in whole numbers alone. */
const hundredths = (raw: number, top: number): number => Math.floor((2 * raw * 1000 + top) / (2 * top)) / 100;

const scaled = (model: number, likelihood: number, consequence: number): number[][] => {
  const raw = simpleRisk[model - 1]?.raw ?? (() => "");
  const top = `(${raw(String(likelihood), String(consequence))})`;
  return matrixFromFormula(`round((${raw("sannolikhet", "konsekvens")}) * 10 / ${top}, 2)`, {
    likelihood,
    consequence,
  });
};

describe("the published formulas", () => {
  const sizes = [3, 4, 5, 6, 8, 10, 20].flatMap((likelihood) =>
    [3, 4, 5, 7, 10].map((consequence) => ({ likelihood, consequence })),
  );
  const cases = simpleRisk.flatMap(({ model }) => sizes.map((size) => ({ model, ...size })));

  test.each(cases)("model $model, $likelihood × $consequence, cell by cell", ({ model, likelihood, consequence }) => {
    const raw = arithmetic[model - 1] ?? (() => Number.NaN);
    const top = raw(likelihood, consequence);
    const expected = Array.from({ length: likelihood }, (_, l) =>
      Array.from({ length: consequence }, (_, c) => hundredths(raw(l + 1, c + 1), top)),
    );
    expect(scaled(model, likelihood, consequence)).toEqual(expected);
  });

  test.each([
    [3, 4, 4, 1, 1, "5/8", 0.63],
    [3, 4, 4, 1, 3, "15/8", 1.88],
    [3, 4, 4, 3, 1, "15/8", 1.88],
    [3, 4, 4, 3, 3, "45/8", 5.63],
  ])(
    "model %i, %i × %i, cell (%i, %i) is a tie at %s and goes up",
    (model, likelihood, consequence, l, c, _tie, expected) => {
      expect(scaled(model, likelihood, consequence)[l - 1]?.[c - 1]).toBe(expected);
    },
  );

  test("a published table whole: model 1 on five by five", () => {
    expect(scaled(1, 5, 5)).toEqual([
      [0.86, 1.71, 2.57, 3.43, 4.29],
      [1.14, 2.29, 3.43, 4.57, 5.71],
      [1.43, 2.86, 4.29, 5.71, 7.14],
      [1.71, 3.43, 5.14, 6.86, 8.57],
      [2, 4, 6, 8, 10],
    ]);
  });
});

describe("laws", () => {
  const axis = fc.integer({ min: 1, max: 20 });
  const small = fc.integer({ min: 0, max: 99 });

  test("the grid is the arithmetic of each cell", () => {
    fc.assert(
      fc.property(axis, axis, small, small, small, (likelihood, consequence, a, b, c) => {
        const grid = matrixFromFormula(`${a} * sannolikhet * konsekvens + ${b} * konsekvens - ${c}`, {
          likelihood,
          consequence,
        });
        expect(grid).toHaveLength(likelihood);
        grid.forEach((row, l) => {
          expect(row).toEqual(Array.from({ length: consequence }, (_, k) => a * (l + 1) * (k + 1) + b * (k + 1) - c));
        });
      }),
    );
  });

  test("a quotient is the nearest double, and a root as near as Math.sqrt", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 999_999_999 }), (a, b) => {
        expect(matrixFromFormula(`-${a} / ${b}`, { likelihood: 1, consequence: 1 })).toEqual([[-a / b]]);
        const [[root = 0] = []] = matrixFromFormula(`sqrt(${a} * ${b})`, { likelihood: 1, consequence: 1 });
        expect(root).toBeCloseTo(Math.sqrt(a) * Math.sqrt(b), 5);
      }),
    );
  });

  test("a number written with decimals is that number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99_999 }), (units, decimals) => {
        const written = `${units}.${String(decimals).padStart(5, "0")}`;
        expect(matrixFromFormula(written, { likelihood: 1, consequence: 1 })).toEqual([[Number(written)]]);
      }),
    );
  });

  test("rounding is half away from zero on the written decimals, whatever the binary number is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 4 }), (thousandths, decimals) => {
        const written = (thousandths / 1000).toFixed(3);
        const step = 10 ** (3 - decimals);
        const expected =
          decimals >= 3 ? Number(written) : (Math.floor((2 * thousandths + step) / (2 * step)) * step) / 1000;
        expect(matrixFromFormula(`round(${written}, ${decimals})`, { likelihood: 1, consequence: 1 })).toEqual([
          [expected],
        ]);
        expect(matrixFromFormula(`-round(-${written}, ${decimals})`, { likelihood: 1, consequence: 1 })).toEqual([
          [expected],
        ]);
      }),
    );
  });

  test("any text at all gives a grid of finite numbers or a FormulaError, and quickly", () => {
    const scraps = fc.constantFrom(
      "sannolikhet",
      "konsekvens",
      "(",
      ")",
      "+",
      "-",
      "*",
      "/",
      "^",
      "?",
      ":",
      "<",
      "==",
      "=",
      ",",
      "max(",
      "round(",
      "sqrt(",
      "1",
      "0.5",
      "9",
      " ",
      ".",
      "!",
      "%",
      "[",
      "x",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 220 }),
          fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join("")),
        ),
        (text) => {
          let outcome: unknown;
          try {
            outcome = matrixFromFormula(text, { likelihood: 3, consequence: 3 }).flat().every(Number.isFinite);
          } catch (thrown) {
            outcome = thrown instanceof Error && thrown.name === "FormulaError";
          }
          expect(outcome).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
