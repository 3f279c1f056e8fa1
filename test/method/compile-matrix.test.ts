import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileMatrix } from "../../src/method/compile-matrix.js";
import type { RiskMatrix } from "../../src/method/matrix.js";
import type { Method } from "../../src/method/method.js";
import { aMethod, bandsOf, consequenceOf, likelihoodOf } from "./a-method.js";

const values = (matrix: RiskMatrix) => matrix.cells.map((row) => row.map((cell) => cell.value));
const bands = (matrix: RiskMatrix) => matrix.cells.map((row) => row.map((cell) => cell.band));

describe("the kinds of matrix, two likelihoods by three consequences", () => {
  const scales = { likelihood: likelihoodOf(2), consequence: consequenceOf(3) };

  test.each([
    [
      "product",
      [
        [1, 2, 3],
        [2, 4, 6],
      ],
      [
        ["a", "a", "b"],
        ["a", "b", "b"],
      ],
    ],
    [
      "sum",
      [
        [2, 3, 4],
        [3, 4, 5],
      ],
      [
        ["a", "b", "b"],
        ["b", "b", "b"],
      ],
    ],
    [
      "max",
      [
        [1, 2, 3],
        [2, 2, 3],
      ],
      [
        ["a", "a", "b"],
        ["a", "a", "b"],
      ],
    ],
  ] as const)("%s", (kind, expectedValues, expectedBands) => {
    const matrix = compileMatrix(aMethod({ ...scales, matrix: { kind }, bands: bandsOf(["a", 1, 2], ["b", 3, 6]) }));
    expect(values(matrix)).toEqual(expectedValues);
    expect(bands(matrix)).toEqual(expectedBands);
  });

  test("a grid of values keeps fractions and its formula is no concern of the matrix", () => {
    const matrix = compileMatrix(
      aMethod({
        ...scales,
        matrix: {
          kind: "grid",
          values: [
            [0.5, 1.25, 2],
            [1, 2.5, 4],
          ],
          expression: "…",
        },
        bands: bandsOf(["a", 0, 1.25], ["b", 2, 4]),
      }),
    );
    expect(values(matrix)).toEqual([
      [0.5, 1.25, 2],
      [1, 2.5, 4],
    ]);
    expect(bands(matrix)).toEqual([
      ["a", "a", "b"],
      ["a", "b", "b"],
    ]);
  });

  test("a grid of bands has cells without a value", () => {
    const matrix = compileMatrix(
      aMethod({
        ...scales,
        matrix: {
          kind: "grid",
          bands: [
            ["a", "a", "b"],
            ["a", "b", "b"],
          ],
        },
        bands: bandsOf("a", "b"),
      }),
    );
    expect(matrix.cells[0]).toStrictEqual([{ band: "a" }, { band: "a" }, { band: "b" }]);
  });
});

test("an override changes the band of its cell alone and keeps the value", () => {
  const override = { likelihood: 1, consequence: 3, band: "hog", reason: "prov" };
  const [plain, overridden] = [compileMatrix(aMethod()), compileMatrix(aMethod({ overrides: [override] }))];
  expect(overridden.cells[0]?.[2]).toStrictEqual({ value: 3, band: "hog" });
  expect(values(overridden)).toEqual(values(plain));
  expect(
    bands(overridden)
      .flat()
      .filter((band, index) => band !== bands(plain).flat()[index]),
  ).toEqual(["hog"]);
  expect(overridden.overrides).toEqual([override]);
});

test("an override decides a cell that the grid leaves open", () => {
  const grid = [
    [1, 2, null],
    [2, 4, 6],
    [3, 6, 9],
  ];
  const overrides = [{ likelihood: 1, consequence: 3, band: "hog", reason: "prov" }];
  const matrix = compileMatrix(aMethod({ matrix: { kind: "grid", values: grid }, overrides }));
  expect(matrix.cells[0]?.[2]).toStrictEqual({ band: "hog" });
});

test("the matrix names method and version, and carries scales and bands", () => {
  const method = aMethod();
  const matrix = compileMatrix(method);
  expect(matrix).toMatchObject({
    method: "prov@1",
    likelihood: method.likelihood,
    consequence: method.consequence,
    bands: method.bands,
    overrides: [],
  });
});

test("a method is compiled once", () => {
  const method = aMethod();
  expect(compileMatrix(method)).toBe(compileMatrix(method));
  expect(compileMatrix(aMethod())).not.toBe(compileMatrix(method));
});

test("the matrix is frozen at every depth and the method is not", () => {
  const method = aMethod();
  const frozenAll = (value: unknown): boolean =>
    typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozenAll));
  expect(frozenAll(compileMatrix(method))).toBe(true);
  expect(Object.isFrozen(method.bands)).toBe(false);
});

describe("laws", () => {
  const size = fc.integer({ min: 2, max: 9 });
  const kinds = fc.constantFrom("product" as const, "sum" as const, "max" as const);

  /** Ascending bands that together cover 1 to 100, cut at random whole numbers. */
  const cuts = fc
    .uniqueArray(fc.integer({ min: 2, max: 99 }), { minLength: 0, maxLength: 5 })
    .map((numbers) => [1, ...numbers.sort((a, b) => a - b), 101]);

  const methods = fc.tuple(size, size, kinds, cuts).map(
    ([likelihood, consequence, kind, limits]): Method =>
      aMethod({
        likelihood: likelihoodOf(likelihood),
        consequence: consequenceOf(consequence),
        matrix: { kind },
        bands: bandsOf(...limits.slice(1).map((limit, index) => [`b${index}`, limits[index] ?? 1, limit - 1] as const)),
      }),
  );

  const rankOf = (matrix: RiskMatrix, band: string | undefined) => matrix.bands.findIndex((other) => other.id === band);

  test("with ascending bands, no cell is below its lower neighbours", () => {
    fc.assert(
      fc.property(methods, (method) => {
        const matrix = compileMatrix(method);
        matrix.cells.forEach((row, rowIndex) => {
          row.forEach((cell, column) => {
            for (const before of [row[column - 1], matrix.cells[rowIndex - 1]?.[column]]) {
              if (before === undefined) continue;
              expect(cell.value).toBeGreaterThanOrEqual(before.value ?? Number.NaN);
              expect(rankOf(matrix, cell.band)).toBeGreaterThanOrEqual(rankOf(matrix, before.band));
            }
          });
        });
      }),
    );
  });

  test("every cell has a band of the method, whose limits hold its value", () => {
    fc.assert(
      fc.property(methods, (method) => {
        for (const cell of compileMatrix(method).cells.flat()) {
          const band = method.bands.find((other) => other.id === cell.band);
          expect(cell.value).toBeGreaterThanOrEqual(band?.from ?? Number.NaN);
          expect(cell.value).toBeLessThanOrEqual(band?.to ?? Number.NaN);
        }
      }),
    );
  });

  test("the matrix has a row for each likelihood and a column for each consequence", () => {
    fc.assert(
      fc.property(methods, (method) => {
        const { cells } = compileMatrix(method);
        expect(cells).toHaveLength(method.likelihood.levels.length);
        for (const row of cells) expect(row).toHaveLength(method.consequence.levels.length);
      }),
    );
  });

  test("product, sum and max do not care which axis is which", () => {
    fc.assert(
      fc.property(methods, (method) => {
        const turned = { ...method, likelihood: method.consequence, consequence: method.likelihood };
        const [plain, swapped] = [compileMatrix(method).cells, compileMatrix(turned).cells];
        plain.forEach((row, rowIndex) => {
          row.forEach((cell, column) => expect(swapped[column]?.[rowIndex]).toEqual(cell));
        });
      }),
    );
  });

  test("the same method written again gives the same matrix", () => {
    fc.assert(
      fc.property(methods, (method) => {
        expect(compileMatrix(structuredClone(method))).toEqual(compileMatrix(method));
      }),
    );
  });
});
