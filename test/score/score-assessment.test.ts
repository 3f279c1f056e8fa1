import {
  exampleMethod,
  type Method,
  publishedMethods,
  type ScorableAssessment,
  scoreAssessment,
} from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { methodWith, oneBand, threeByFour, weighted } from "./methods.js";

const score = (likelihood: number, consequence: number | Record<string, number>, method: Method = exampleMethod) =>
  scoreAssessment({ likelihood, consequence }, method);

describe("a score is the matrix's cell", () => {
  test.each([
    ["product", methodWith({}), 4, 4, { likelihood: 4, consequence: 4, value: 16, band: "hog", rank: 3 }],
    ["lowest cell", methodWith({}), 1, 1, { likelihood: 1, consequence: 1, value: 1, band: "lag", rank: 1 }],
    [
      "sum",
      methodWith({ matrix: { kind: "sum" }, bands: oneBand }),
      4,
      3,
      { likelihood: 4, consequence: 3, value: 7, band: "lag", rank: 1 },
    ],
    [
      "max",
      methodWith({ matrix: { kind: "max" }, bands: oneBand }),
      2,
      5,
      { likelihood: 2, consequence: 5, value: 5, band: "lag", rank: 1 },
    ],
    ["axes of different length", threeByFour, 3, 4, { likelihood: 3, consequence: 4, value: 12, band: "hog", rank: 2 }],
  ])("%s", (_name, method, likelihood, consequence, expected) => {
    expect(score(likelihood, consequence, method)).toEqual(expected);
  });

  test("a grid of bands has no value", () => {
    const nist = publishedMethods.find((method) => method.id === "nist-800-30");
    if (nist === undefined) throw new Error("nist-800-30 is not shipped");
    expect(score(5, 1, nist)).not.toHaveProperty("value");
  });
});

const { dimensions: _dimensions, ...noDimensions } = exampleMethod.consequence;
const { combine: _combine, ...noCombine } = exampleMethod.consequence;

describe("what a method leaves out of its consequence scale", () => {
  test("without a way of combining them, the highest dimension decides", () => {
    const method = methodWith({ consequence: noCombine });
    expect(score(1, { verksamhet: 2, ekonomi: 4 }, method).consequence).toBe(4);
  });

  test("dimensions without weights weigh the same", () => {
    const combine = { kind: "weighted", round: "nearest" } as const;
    const method = methodWith({ consequence: { ...exampleMethod.consequence, combine } });
    expect(score(1, { verksamhet: 1, fortroende: 1, ekonomi: 4 }, method).consequence).toBe(2);
  });

  test("a method without dimensions takes none", () => {
    expect(() => score(1, { verksamhet: 2 }, methodWith({ consequence: noDimensions }))).toThrow(
      '"verksamhet" is no consequence dimension of the method exempel-5x5',
    );
  });

  test("a dimension that says undefined is refused, not passed over", () => {
    const given: unknown = { verksamhet: undefined, ekonomi: 4 };
    expect(() => score(1, given as Record<string, number>)).toThrow(
      'The level of "verksamhet" is undefined, not a whole number from 1',
    );
  });
});

describe("scores are interned", () => {
  test.each(publishedMethods.map((method) => [method.id, method] as const))("%s", (_id, method) => {
    for (let l = 1; l <= method.likelihood.levels.length; l += 1) {
      for (let c = 1; c <= method.consequence.levels.length; c += 1) {
        const first = score(l, c, method);
        expect(score(l, c, method)).toBe(first);
        expect(Object.isFrozen(first)).toBe(true);
        expect([first.likelihood, first.consequence]).toEqual([l, c]);
      }
    }
  });

  test("dimensions that combine to the same level give the same object", () => {
    expect(score(3, { verksamhet: 2, fortroende: 4 })).toBe(score(3, 4));
  });

  test("two methods never share a score", () => {
    expect(score(3, 3, methodWith({}))).not.toBe(score(3, 3, methodWith({})));
  });
});

describe("dimensions", () => {
  test.each([
    ["the highest decides", exampleMethod, { verksamhet: 2, fortroende: 4, ekonomi: 1 }, 4],
    ["a dimension that nobody assessed takes no part", exampleMethod, { ekonomi: 2 }, 2],
    ["mean of 2 and 3 rounded up", weighted("up", [1, 1]), { d1: 2, d2: 3 }, 3],
    ["mean of 2 and 3 to the nearest is a tie and goes up", weighted("nearest", [1, 1]), { d1: 2, d2: 3 }, 3],
    ["mean of 2, 2 and 3 to the nearest", weighted("nearest", [1, 1, 1]), { d1: 2, d2: 2, d3: 3 }, 2],
    ["mean of 2, 2 and 3 rounded up", weighted("up", [1, 1, 1]), { d1: 2, d2: 2, d3: 3 }, 3],
    ["a whole mean is not rounded up", weighted("up", [0.1, 0.2]), { d1: 4, d2: 1 }, 2],
    ["weights 0.1 and 0.2 against 0.3 tie exactly", weighted("nearest", [0.1, 0.2, 0.3]), { d1: 1, d2: 1, d3: 2 }, 2],
    ["weights decide", weighted("nearest", [3, 1]), { d1: 1, d2: 5 }, 2],
  ] as const)("%s", (_name, method, levels, expected) => {
    expect(score(1, levels, method).consequence).toBe(expected);
  });
});

describe("what lies outside is refused with the value", () => {
  test.each([
    [
      "likelihood 0",
      () => score(0, 1),
      "likelihood is 0, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "likelihood 6",
      () => score(6, 1),
      "likelihood is 6, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "likelihood 3.5",
      () => score(3.5, 1),
      "likelihood is 3.5, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "likelihood 1.8, five rows of which would be a whole place",
      () => score(1.8, 1),
      "likelihood is 1.8, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "likelihood 0.8",
      () => score(0.8, 2),
      "likelihood is 0.8, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "likelihood NaN",
      () => score(Number.NaN, 1),
      "likelihood is NaN, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "likelihood -1",
      () => score(-1, 2),
      "likelihood is -1, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "consequence 6",
      () => score(5, 6),
      "consequence is 6, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "consequence 0",
      () => score(2, 0),
      "consequence is 0, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "consequence 1.5",
      () => score(2, 1.5),
      "consequence is 1.5, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "consequence 5 of 4",
      () => score(1, 5, threeByFour),
      "consequence is 5, but the scale of tre-gånger-fyra@2022.1 goes from 1 to 4 in whole steps",
    ],
    [
      "likelihood 4 of 3",
      () => score(4, 4, threeByFour),
      "likelihood is 4, but the scale of tre-gånger-fyra@2022.1 goes from 1 to 3 in whole steps",
    ],
    [
      "unknown dimension",
      () => score(1, { miljo: 2 }),
      '"miljo" is no consequence dimension of the method exempel-5x5',
    ],
    ["no dimension", () => score(1, {}), "The consequence names no dimension"],
    ["a dimension's level 0", () => score(1, { ekonomi: 0 }), 'The level of "ekonomi" is 0, not a whole number from 1'],
    [
      "a dimension's level 6",
      () => score(1, { ekonomi: 6 }),
      'The level of "ekonomi" is 6, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps',
    ],
    [
      "one dimension's level 6 among others that fit",
      () => score(1, { verksamhet: 5, ekonomi: 6 }),
      'The level of "ekonomi" is 6, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps',
    ],
    [
      "one dimension's level 0 beside a higher",
      () => score(1, { verksamhet: 0, ekonomi: 3 }),
      'The level of "verksamhet" is 0, not a whole number from 1',
    ],
    [
      "a weighted dimension's level 9, though the mean would fit",
      () => score(1, { d1: 9, d2: 1 }, weighted("up", [1, 1])),
      'The level of "d1" is 9, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps',
    ],
    [
      "weights too small to count with",
      () => score(1, { d1: 1, d2: 1 }, weighted("up", [1e-9, 1e-9])),
      "The weights of the dimensions are below 1e-6, too small to count with",
    ],
    [
      "a text as likelihood",
      () => scoreAssessment(JSON.parse('{ "likelihood": "3", "consequence": 3 }') as ScorableAssessment, exampleMethod),
      "likelihood is 3, but the scale of exempel-5x5@2022.1 goes from 1 to 5 in whole steps",
    ],
    [
      "no consequence",
      () => scoreAssessment(JSON.parse('{ "likelihood": 3 }') as ScorableAssessment, exampleMethod),
      "consequence is undefined, neither a level nor levels per dimension",
    ],
    [
      "null as consequence",
      () =>
        scoreAssessment(JSON.parse('{ "likelihood": 3, "consequence": null }') as ScorableAssessment, exampleMethod),
      "consequence is null, neither a level nor levels per dimension",
    ],
    [
      "a missing dimension under a mean",
      () => score(1, { d1: 2 }, weighted("up", [1, 1])),
      'The consequence has no level for the dimension "d2", which the weighted mean needs',
    ],
    [
      "an inherited dimension",
      () => score(1, { toString: 2 }),
      '"toString" is no consequence dimension of the method exempel-5x5',
    ],
  ])("%s", (_name, act, message) => {
    expect(act).toThrow(new RangeError(message));
  });
});
