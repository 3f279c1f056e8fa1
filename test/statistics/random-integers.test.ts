import { describe, expect, test } from "vitest";
import { randomIntegers } from "../../src/statistics/random-integers.js";

describe("randomIntegers", () => {
  // Recorded from the same generator written in Python, whose whole numbers have no width.
  test.each([
    [0, [947923937, 2491578854, 3964400089, 2091952393]],
    [2022, [1933826576, 848102502, 3539065489, 3335807438]],
    [4294967295, [2215341480, 276468999, 2997771941, 3671244912]],
  ])("seed %i gives %j", (seed, expected) => {
    const { next } = randomIntegers(seed);
    expect(expected.map(() => next())).toEqual(expected);
  });

  test("every number below a limit comes about as often", () => {
    const { below } = randomIntegers(7);
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 30_000; draw += 1) {
      const drawn = below(3);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(counts.reduce((a, b) => a + b)).toBe(30_000);
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(300);
  });

  test("what lies above the last whole multiple of the limit is drawn again", () => {
    const limit = 3_000_000_000;
    const [raw, fair] = [randomIntegers(2022), randomIntegers(2022)];
    const kept = Array.from({ length: 8 }, () => raw.next()).filter((drawn) => drawn < limit);
    expect(kept.length).toBeLessThan(8);
    expect(kept.map(() => fair.below(limit))).toEqual(kept);
  });
});
