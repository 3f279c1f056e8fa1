import { describe, expect, test } from "vitest";
import { resolveFormula } from "vasentlighetsanalys/formula";
import { compileMatrix } from "../../src/method/compile-matrix.js";
import type { Method } from "../../src/method/method.js";
import { exampleMethod, publishedMethods } from "../../src/method/published/index.js";

const written = (expression: string, bands: Method["bands"] = exampleMethod.bands): Method => ({
  ...exampleMethod,
  bands,
  matrix: { kind: "formula", expression },
});

const numbers = (method: Method): (number | undefined)[][] =>
  compileMatrix(method).cells.map((row) => row.map((cell) => cell.value));

describe("a method whose matrix is a formula", () => {
  test("gets the grid, and keeps the formula as provenance", () => {
    const method = written("sannolikhet * konsekvens");
    expect(resolveFormula(method)).toEqual({
      ...method,
      matrix: {
        kind: "grid",
        values: [
          [1, 2, 3, 4, 5],
          [2, 4, 6, 8, 10],
          [3, 6, 9, 12, 15],
          [4, 8, 12, 16, 20],
          [5, 10, 15, 20, 25],
        ],
        expression: "sannolikhet * konsekvens",
      },
    });
  });

  test("is itself left as it was", () => {
    const method = written("sannolikhet * konsekvens");
    const before = structuredClone(method);
    resolveFormula(method);
    expect(method).toEqual(before);
  });

  test("takes the size of the grid from the scales", () => {
    const levels = exampleMethod.likelihood.levels.slice(0, 3);
    const { matrix } = resolveFormula({
      ...written("10 * sannolikhet + konsekvens"),
      likelihood: { ...exampleMethod.likelihood, levels },
    });
    expect(matrix).toHaveProperty("values", [
      [11, 12, 13, 14, 15],
      [21, 22, 23, 24, 25],
      [31, 32, 33, 34, 35],
    ]);
  });

  test("compiles as the product does when it is the product", () => {
    const [byFormula, byProduct] = [resolveFormula(written("sannolikhet * konsekvens")), exampleMethod];
    expect(compileMatrix(byFormula).cells).toEqual(compileMatrix(byProduct).cells);
  });

  test("compiles with decimals, where the bands have room for them", () => {
    const [lowest] = exampleMethod.bands;
    const method = written("round((sannolikhet * konsekvens + 2 * konsekvens) * 10 / 35, 2)", [
      { ...lowest, from: 0, to: 10 },
    ]);
    expect(numbers(resolveFormula(method))[0]).toEqual([0.86, 1.71, 2.57, 3.43, 4.29]);
  });

  test("cannot be compiled before it is resolved", () => {
    expect(() => compileMatrix(written("sannolikhet * konsekvens"))).toThrow(/[Ff]ormel/u);
  });

  test("is refused in the language that is asked for", () => {
    expect(() => resolveFormula(written("sannolikhet * pi"))).toThrow(/^Formeln avvisas vid "pi"/u);
    expect(() => resolveFormula(written("sannolikhet * pi"), { locale: "en" })).toThrow(
      /^The formula is refused at "pi"/u,
    );
  });
});

test.each(publishedMethods.map((method) => [method.id, method] as const))(
  "the method %s, which has no formula, comes back as it is",
  (_id, method) => {
    expect(resolveFormula(method)).toBe(method);
  },
);
