import { describe, expect, test } from "vitest";
import { compileMatrix } from "../../src/method/compile-matrix.js";
import { findMatrixProblems } from "../../src/method/find-matrix-problems.js";
import { MethodError } from "../../src/method/method-error.js";
import { transportforetagen5x5 as method } from "../../src/method/published/transportforetagen-5x5.js";

const without = (likelihood: number, consequence: number) => ({
  ...method,
  overrides: method.overrides.filter(
    (override) => override.likelihood !== likelihood || override.consequence !== consequence,
  ),
});

describe("the cell that the text leaves undefined", () => {
  test("is refused by name when no override decides it", () => {
    const undecided = without(2, 5);
    expect(findMatrixProblems(undecided)).toMatchObject([
      { kind: "hole", cells: [{ likelihood: 2, consequence: 5, value: 10 }] },
    ]);
    expect(() => compileMatrix(undecided)).toThrow(MethodError);
    expect(() => compileMatrix(undecided)).toThrow(
      "Ingen risknivå är bestämd för sannolikhet 2, konsekvens 5 (riskvärde 10).",
    );
  });

  test("is red by an override that says why", () => {
    const matrix = compileMatrix(method);
    expect(matrix.cells[1]?.[4]).toEqual({ value: 10, band: "rod" });
    const override = matrix.overrides.find((other) => other.likelihood === 2 && other.consequence === 5);
    expect(override?.reason).toMatch(/lämnar rutan obestämd.*riskvärdet 10.*Av försiktighet/);
  });
});

test.each([
  [4, 3, 12],
  [5, 3, 15],
])("(%i, %i) = %i is both yellow and red by the limits and refused without its override", (row, column, value) => {
  expect(findMatrixProblems(without(row, column))).toMatchObject([
    {
      kind: "overlap",
      cells: [{ likelihood: row, consequence: column, value }],
      message: { sv: expect.stringContaining("(gul, rod)") as string },
    },
  ]);
});

test.each([
  [3, 4, "rod"],
  [4, 3, "gul"],
  [5, 3, "gul"],
  [3, 5, "rod"],
  [5, 2, "gul"],
  [2, 4, "gron"],
])("(%i, %i) is %s as published", (row, column, band) => {
  expect(compileMatrix(method).cells[row - 1]?.[column - 1]?.band).toBe(band);
});
