import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleMethod, scoreAssessment } from "vasentlighetsanalys";
import type { Method } from "vasentlighetsanalys";
import { assessmentSpread, riskCountsByBand } from "vasentlighetsanalys/statistics";
import { registerOf } from "./registers.js";

const vote = (likelihood: number, consequence: number) => ({ likelihood, consequence });
const level = fc.integer({ min: 1, max: 5 });
const pair = fc.tuple(level, level);

describe("assessmentSpread", () => {
  test("the likelihood and the consequence of one vote belong together", () => {
    const { cells } = assessmentSpread([vote(1, 5), vote(5, 1)], exampleMethod);
    expect(cells.map(({ score, votes }) => [score.likelihood, score.consequence, votes])).toEqual([
      [5, 1, 1],
      [1, 5, 1],
    ]);
  });

  test("cells stand with the most severe first, bands from the lowest, each with its share", () => {
    const spread = assessmentSpread([vote(2, 2), vote(5, 4), vote(2, 2), vote(3, 3), vote(4, 4)], exampleMethod);
    expect(spread.cells.map(({ score, share }) => [score.value, share])).toEqual([
      [20, 0.2],
      [16, 0.2],
      [9, 0.2],
      [4, 0.4],
    ]);
    expect(spread.bands).toEqual([
      { band: "lag", votes: 2, share: 0.4 },
      { band: "medel", votes: 1, share: 0.2 },
      { band: "hog", votes: 1, share: 0.2 },
      { band: "kritisk", votes: 1, share: 0.2 },
    ]);
  });

  test.each([
    ["median", 3, 2],
    ["mode", 1, 2],
    ["most-severe", 4, 4],
  ] as const)("the agreed value is the method's: %s", (agreedValue, likelihood, consequence) => {
    const votes = [vote(1, 2), vote(1, 2), vote(3, 2), vote(4, 1), vote(4, 4), vote(1, 2), vote(3, 4)];
    const { agreed } = assessmentSpread(votes, { ...exampleMethod, agreedValue });
    expect(agreed).toMatchObject({ likelihood, consequence, disagreement: 3, rule: agreedValue });
    expect(agreed.score).toMatchObject({ likelihood, consequence });
  });

  test("a consequence per dimension is combined first", () => {
    const { cells } = assessmentSpread(
      [{ likelihood: 2, consequence: { verksamhet: 1, fortroende: 4 } }, vote(2, 4)],
      exampleMethod,
    );
    expect(cells).toMatchObject([{ votes: 2, share: 1, score: { value: 8 } }]);
  });

  test("no votes, or a vote outside the scale, are mistakes", () => {
    expect(() => assessmentSpread([], exampleMethod)).toThrow(RangeError);
    expect(() => assessmentSpread([vote(6, 1)], exampleMethod)).toThrow("likelihood is 6");
  });

  test("every vote is counted once, in cells and in bands, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 30 }), (pairs) => {
        const votes = pairs.map(([l, c]) => vote(l, c));
        const spread = assessmentSpread(votes, exampleMethod);
        const sum = (counted: readonly { readonly votes: number }[]) =>
          counted.reduce((total, each) => total + each.votes, 0);
        expect([spread.votes, sum(spread.cells), sum(spread.bands)]).toEqual([
          votes.length,
          votes.length,
          votes.length,
        ]);
        expect(assessmentSpread([...votes].reverse(), exampleMethod)).toEqual(spread);
      }),
    );
  });
});

/** Every combination of one vote per risk, counted one by one. */
const byEnumeration = (risks: readonly (readonly (readonly [number, number])[])[], band: string): readonly number[] => {
  const chances = Array.from({ length: risks.length + 1 }, () => 0);
  const visit = (index: number, inBand: number, chance: number): void => {
    const votes = risks[index];
    if (votes === undefined) {
      chances[inBand] = (chances[inBand] ?? 0) + chance;
      return;
    }
    for (const [l, c] of votes) {
      const hit = scoreAssessment(vote(l, c), exampleMethod).band === band ? 1 : 0;
      visit(index + 1, inBand + hit, chance / votes.length);
    }
  };
  visit(0, 0, 1);
  return chances;
};

describe("riskCountsByBand", () => {
  test("equals the count of every combination of votes", () => {
    fc.assert(
      fc.property(fc.array(fc.array(pair, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (risks) => {
        const counts = riskCountsByBand(registerOf(risks.map((votes, index) => ({ id: `r${index + 1}`, votes }))));
        expect(counts.map(({ band }) => band)).toEqual(["lag", "medel", "hog", "kritisk"]);
        for (const { band, probabilities } of counts) {
          const expected = byEnumeration(risks, band);
          expect(probabilities).toHaveLength(expected.length);
          for (const [index, chance] of expected.entries()) expect(probabilities[index]).toBeCloseTo(chance, 12);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the probabilities of each band sum to 1, and the expected numbers to the number of risks", () => {
    const risks = Array.from({ length: 60 }, (_, index) => ({
      id: `r${index + 1}`,
      votes: [0, 1, 2].map((n) => [1 + ((index + n) % 5), 1 + ((index * n) % 5)] as const),
    }));
    const counts = riskCountsByBand(registerOf(risks));
    for (const { probabilities, expected } of counts) {
      expect(Math.abs(probabilities.reduce((a, b) => a + b) - 1)).toBeLessThan(1e-12);
      const mean = probabilities.reduce((total, chance, number) => total + chance * number, 0);
      expect(mean).toBeCloseTo(expected, 10);
    }
    expect(counts.reduce((total, { expected }) => total + expected, 0)).toBeCloseTo(60, 10);
  });

  test("a risk without votes is certain, and one that nobody has assessed takes no part", () => {
    const [low, medium] = riskCountsByBand(registerOf([{ id: "a", at: [1, 1] }, { id: "b" }]));
    expect(low).toEqual({ band: "lag", expected: 1, probabilities: [0, 1] });
    expect(medium).toEqual({ band: "medel", expected: 0, probabilities: [1, 0] });
  });

  test("where the method calculates the current level, the votes on the risk without controls count, less its controls", () => {
    const method: Method = { ...exampleMethod, controlEffect: { kind: "steps" } };
    const controls = [{ id: "k1", name: "Kontroll", existing: true, effect: { likelihood: 2 }, addresses: ["a"] }];
    const register = registerOf(
      [
        {
          id: "a",
          votes: [
            [5, 4],
            [3, 4],
          ],
        },
      ],
      method,
      { controls },
    );
    expect(riskCountsByBand(register).map(({ probabilities }) => probabilities[1])).toEqual([0.5, 0, 0.5, 0]);
  });
});
