import { agreeVotes, exampleMethod } from "vasentlighetsanalys";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { methodWith } from "./methods.js";

const votes = (...levels: readonly (readonly [number, number])[]) =>
  levels.map(([likelihood, consequence]) => ({ likelihood, consequence }));

describe("what assessors agree on", () => {
  test.each([
    ["one vote", "median", votes([2, 3]), [2, 3, 0]],
    ["median of three", "median", votes([1, 3], [5, 3], [2, 4]), [2, 3, 4]],
    ["between two middle votes the more severe", "median", votes([2, 1], [3, 4]), [3, 4, 3]],
    ["mode", "mode", votes([2, 3], [2, 5], [4, 5]), [2, 5, 2]],
    ["at a tied mode the most severe", "mode", votes([1, 2], [4, 2]), [4, 2, 3]],
    ["most severe", "most-severe", votes([1, 5], [4, 2], [2, 2]), [4, 5, 3]],
  ] as const)("%s", (_name, agreedValue, given, [likelihood, consequence, disagreement]) => {
    expect(agreeVotes(given, methodWith({ agreedValue }))).toEqual({
      likelihood,
      consequence,
      disagreement,
      rule: agreedValue,
    });
  });

  test("a method without a rule takes the median", () => {
    const { agreedValue: _left, ...silent } = exampleMethod;
    expect(agreeVotes(votes([1, 1], [2, 2], [5, 5]), silent).rule).toBe("median");
  });

  test("dimensions are combined vote by vote", () => {
    const given = [
      { likelihood: 1, consequence: { verksamhet: 1, fortroende: 3 } },
      { likelihood: 1, consequence: { verksamhet: 2, fortroende: 1 } },
      { likelihood: 1, consequence: 2 },
    ];
    expect(agreeVotes(given, exampleMethod)).toMatchObject({ consequence: 2, disagreement: 1 });
  });

  test("a vote outside the scale is refused", () => {
    expect(() => agreeVotes(votes([9, 3]), exampleMethod)).toThrow(RangeError);
  });

  test("no votes are refused", () => {
    expect(() => agreeVotes([], exampleMethod)).toThrow(new RangeError("There are no votes to agree on"));
  });
});

const anyVotes = fc.array(
  fc.record({ likelihood: fc.integer({ min: 1, max: 5 }), consequence: fc.integer({ min: 1, max: 5 }) }),
  { minLength: 1, maxLength: 9 },
);

describe("laws of agreement", () => {
  test.each(["median", "mode", "most-severe"] as const)(
    "%s is a level that somebody voted for, whatever the order",
    (agreedValue) => {
      fc.assert(
        fc.property(anyVotes, (given) => {
          const method = methodWith({ agreedValue });
          const agreed = agreeVotes(given, method);
          expect(given.map((vote) => vote.likelihood)).toContain(agreed.likelihood);
          expect(given.map((vote) => vote.consequence)).toContain(agreed.consequence);
          expect(agreeVotes([...given].reverse(), method)).toEqual(agreed);
        }),
      );
    },
  );
});
