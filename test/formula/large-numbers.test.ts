import { expect, test } from "vitest";
import { matrixFromFormula } from "vasentlighetsanalys/formula";

test.each([
  ["a power of two beyond the digits of a double, which is exact all the same", "sannolikhet * 2^70", 2 ** 70],
  ["one more than it, rounded to the nearest double", "sannolikhet * 2^70 + 1", 2 ** 70],
  ["half way between two doubles, rounded to the even one", "sannolikhet * 2^70 + 2^17", 2 ** 70],
  ["a little above half way", "sannolikhet * 2^70 + 2^17 + 1", 2 ** 70 + 2 ** 18],
  ["a little below half way", "sannolikhet * 2^70 + 2^17 - 1", 2 ** 70],
  ["the largest power of two that can be used", "(2^100)^9 * 2^59", 2 ** 959],
  ["the smallest", "1 / (2^100)^9 / 2^59", 2 ** -959],
  ["a hundred multiplications", "(-sannolikhet) ^ 100", 1],
  ["none", "5 ^ 0", 1],
  ["a hundred divisions", "2 ^ -100", 2 ** -100],
  [
    "more digits above the line than a double has, rounded once",
    "sannolikhet * 373878287 * 226614242 / 11",
    7702376782614859.0,
  ],
  ["more digits below it", "9 / (734746160 * 209765575)", 5.839436868899066e-17],
  ["a power of three that no double holds", "sannolikhet * 3^40", 3 ** 40],
  ["the same below zero", "-sannolikhet * 2^70", -(2 ** 70)],
  ["fifteen digits behind the point", "sannolikhet * 0.00000000000001", 1e-14],
  ["fifteen digits before it", "sannolikhet * 123456789012345", 123_456_789_012_345],
])("%s", (_name, expression, value) => {
  expect(matrixFromFormula(expression, { likelihood: 1, consequence: 1 })).toEqual([[value]]);
});
