import { expect, test } from "vitest";
import { matrixFromFormula } from "vasentlighetsanalys/formula";

test.each([
  ["a power of two beyond the digits of a double, which is exact all the same", "sannolikhet * 2^70", 2 ** 70],
  ["one more than it, rounded to the nearest double", "sannolikhet * 2^70 + 1", 2 ** 70],
  ["a power of three that no double holds", "sannolikhet * 3^40", 3 ** 40],
  ["the same below zero", "-sannolikhet * 2^70", -(2 ** 70)],
  ["fifteen digits behind the point", "sannolikhet * 0.00000000000001", 1e-14],
  ["fifteen digits before it", "sannolikhet * 123456789012345", 123_456_789_012_345],
])("%s", (_name, expression, value) => {
  expect(matrixFromFormula(expression, { likelihood: 1, consequence: 1 })).toEqual([[value]]);
});
