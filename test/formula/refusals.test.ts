import { beforeEach, describe, expect, test, vi } from "vitest";
import type * as MathjsNumber from "mathjs/number";
import { FormulaError, matrixFromFormula } from "vasentlighetsanalys/formula";
import type * as Calculate from "../../src/formula/calculate.js";
import { calculate } from "../../src/formula/calculate.js";
import { hostile, unusable } from "./hostile.js";

const evaluated = vi.hoisted(() => vi.fn());

// Every way in which mathjs could come to evaluate what it parsed is replaced by a counter.
vi.mock("mathjs/number", async (original) => {
  const mathjs = await original<typeof MathjsNumber>();
  const create: typeof mathjs.create = (factories, config) => {
    const math = mathjs.create(factories, config);
    const node: unknown = Object.getPrototypeOf(Object.getPrototypeOf(math.parse("1")));
    for (const way of ["compile", "evaluate"]) {
      if (!(node instanceof Object) || !Object.hasOwn(node, way))
        throw new Error(`mathjs nodes have no ${way} to watch`);
      Object.defineProperty(node, way, { value: evaluated });
    }
    return math;
  };
  return { ...mathjs, create };
});

vi.mock("../../src/formula/calculate.js", async (original) => {
  const room = await original<typeof Calculate>();
  return { ...room, calculate: vi.fn(room.calculate) };
});

const sizes = Object.freeze({ likelihood: 5, consequence: 5 });

const refusalOf = (expression: string, locale: "sv" | "en" = "sv"): FormulaError => {
  try {
    matrixFromFormula(expression, sizes, { locale });
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown;
    throw thrown;
  }
  throw new Error(`"${expression}" was let through`);
};

const surroundings = (): unknown => [
  Reflect.ownKeys(Object.prototype),
  Reflect.ownKeys(Function.prototype),
  Reflect.ownKeys(Array.prototype),
  Reflect.ownKeys(globalThis),
  { ...sizes },
];

beforeEach(() => {
  evaluated.mockClear();
  vi.mocked(calculate).mockClear();
});

describe("a formula that may not be used", () => {
  test.each(hostile)("is refused before anything is evaluated: %s", (_name, expression, code, piece) => {
    const before = surroundings();
    const refusal = refusalOf(expression);
    expect([refusal.code, refusal.piece]).toEqual([code, piece]);
    expect(calculate).not.toHaveBeenCalled();
    expect(evaluated).not.toHaveBeenCalled();
    expect(surroundings()).toEqual(before);
  });

  test.each(unusable)("is refused with the cell named: %s", (_name, expression, code, piece) => {
    const refusal = refusalOf(expression);
    expect([refusal.code, refusal.piece]).toEqual([code, piece]);
    expect(refusal.message).toMatch(/i rutan sannolikhet \d, konsekvens \d/);
    expect(evaluated).not.toHaveBeenCalled();
  });

  test.each([...hostile, ...unusable])("says what may stand there, in both languages: %s", (_name, expression) => {
    const [swedish, english] = [refusalOf(expression), refusalOf(expression, "en")];
    expect(swedish.allowed).not.toBe("");
    expect(swedish.message).toMatch(/^Formeln avvisas.*: .+\. Här får stå: .+\.$/s);
    expect(swedish.message).toContain(swedish.allowed);
    expect(english.message).toMatch(/^The formula is refused.*: .+\. What may stand here: .+\.$/s);
    expect(english.message).toContain(english.allowed);
    expect(english.message.length).toBeLessThan(600);
  });

  test.each([...hostile, ...unusable])("points at the piece, where it says where: %s", (_name, expression) => {
    const { piece, position } = refusalOf(expression);
    if (position !== undefined) expect(expression.slice(position - 1).startsWith(piece)).toBe(true);
    else expect(piece === "" || expression.split(piece).length !== 2).toBe(true);
  });

  test.each([
    [
      "sannolikhet * pi",
      'Formeln avvisas vid "pi" (tecken 15): namnet är okänt. Här får stå: sannolikhet, konsekvens, likelihood, consequence.',
    ],
    [
      "combinations(9, 5)",
      'Formeln avvisas vid "combinations" (tecken 1): funktionen får inte användas. Här får stå: max, min, round, floor, ceil, abs, sqrt.',
    ],
    [
      "1 / (konsekvens - 3)",
      'Formeln avvisas vid "1 / (konsekvens - 3)" (tecken 1): division med noll i rutan sannolikhet 1, konsekvens 3. Här får stå: en formel som ger ett ändligt tal i varje ruta.',
    ],
    ["", "Formeln avvisas: formeln är tom. Här får stå: sannolikhet * konsekvens."],
  ])("is explained: %s", (expression, message) => {
    expect(refusalOf(expression).message).toBe(message);
  });

  test.each([
    ["a name inside another name is not it", "konsekvens * e", "e", 14],
    ["nor the beginning of one", "x + max(xy, 1)", "x", 1],
    ["also when it is longer", "pi + max(pip, 1)", "pi", 1],
    ["two numbers side by side", "1 23", "23", 3],
    ["a name that stands twice, of which either may be meant", "pi + pi", "pi", undefined],
    ["a comparison in parentheses", "( sannolikhet>3 ) * 2", "sannolikhet>3", 3],
    ["spaced as it is written", "1 + 2   konsekvens", "2   konsekvens", 5],
    ["a sign", "konsekvens */ 2", "/", 13],
    ["an end that comes too early", "konsekvens *  ", "*", 12],
    ["an end within a parenthesis", "konsekvens * (sannolikhet", "sannolikhet", 15],
    ["a number that is written with a point too many", "konsekvens + 1.2.3", "1.2.3", 14],
    ["a character", "konsekvens + å", "å", 14],
    ["what is beyond the length", `1${" ".repeat(199)}+ 1`, "+ 1", 201],
  ] as const)("says where it is: %s", (_name, expression, piece, position) => {
    const refusal = refusalOf(expression);
    expect([refusal.piece, refusal.position]).toEqual([piece, position]);
    expect("position" in refusal).toBe(position !== undefined);
  });

  test.each([
    ["40 characters are quoted", 40, "x".repeat(40)],
    ["41 are cut", 41, `${"x".repeat(40)}…`],
  ])("is quoted shortly: %s", (_name, length, quote) => {
    const refusal = refusalOf("x".repeat(length));
    expect(refusal.message).toContain(`"${quote}"`);
    expect(refusal.piece).toBe("x".repeat(length));
  });

  test("every refusal, to be read by a person", async () => {
    const first = new Map(
      [...hostile, ...unusable].map(([, expression, code]) => [code, expression] as const).reverse(),
    );
    const further = ["konsekvens *  ", "konsekvens ( 2", "1 + NaN", "1 + å", "konsekvens + 1)", "f(n)=1", "1 > 2"];
    const texts = [...first.values(), ...further].map((expression) => {
      const [swedish, english] = [refusalOf(expression), refusalOf(expression, "en")];
      return `- ${swedish.code}\n  - ${swedish.message}\n  - ${english.message}`;
    });
    await expect(`# Why a formula is refused\n\n${texts.sort().join("\n")}\n`).toMatchFileSnapshot("refusal-texts.md");
  });

  test.each([
    ["sv", 'Formeln avvisas vid "number": en formel är en text. Här får stå: en text som "sannolikhet * konsekvens".'],
    [
      "en",
      'The formula is refused at "number": a formula is a text. What may stand here: a text such as "sannolikhet * konsekvens".',
    ],
  ])("is explained where it is no text (%s)", (locale, message) => {
    expect(() => void Reflect.apply(matrixFromFormula, undefined, [5, sizes, { locale }])).toThrow(message);
  });

  test("is explained in English on request", () => {
    expect(refusalOf("s\u0430nnolikhet", "en").message).toBe(
      'The formula is refused at "\u0430" (character 2): the character U+0430 cannot stand in a formula. What may stand here: the letters a–z, digits, spaces and + - * / ^ ( ) . , < > = ! ? :.',
    );
  });

  test.each([
    ["a number", 5],
    ["nothing", undefined],
    ["a list", ["1"]],
    ["an object", { toString: () => "1" }],
  ])("is no text: %s", (_name, written) => {
    expect(() => void Reflect.apply(matrixFromFormula, undefined, [written, sizes])).toThrow(
      expect.objectContaining({ code: "not-text", piece: typeof written }),
    );
  });

  test("is a RangeError with its own name", () => {
    const refusal = refusalOf("pi");
    expect(refusal).toBeInstanceOf(RangeError);
    expect(refusal.name).toBe("FormulaError");
  });
});

test.each([0, 21, 2.5, -1, Number.NaN, Number.POSITIVE_INFINITY])(
  "an axis of %s levels is a programmer's mistake",
  (count) => {
    expect(() => matrixFromFormula("1", { likelihood: count, consequence: 5 })).toThrow(
      `likelihood is ${count}; a scale has 1 to 20 levels`,
    );
    expect(() => matrixFromFormula("1", { likelihood: 5, consequence: count })).toThrow(RangeError);
  },
);
