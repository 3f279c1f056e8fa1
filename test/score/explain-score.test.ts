import { compileMatrix, exampleMethod, explainScore, type Method, publishedMethods } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { methodWith, oneBand, weighted } from "./methods.js";

const shipped = (id: string): Method => {
  const found = publishedMethods.find((method) => method.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
};

const grid = methodWith({
  matrix: {
    kind: "grid",
    values: exampleMethod.likelihood.levels.map((_, l) =>
      exampleMethod.consequence.levels.map((_, c) => (l + 1) * (c + 1) + 0.5),
    ),
  },
  bands: oneBand.map((band) => ({ ...band, from: band.from === 0 ? 0 : 9.5, to: band.from === 0 ? 9 : 1000 })),
});

const cases: readonly (readonly [string, Method, number, number | Record<string, number>])[] = [
  ["product", exampleMethod, 4, 4],
  ["dimensions, the highest decides", exampleMethod, 4, { verksamhet: 3, fortroende: 4 }],
  ["two dimensions decide together", exampleMethod, 2, { verksamhet: 3, fortroende: 1, ekonomi: 3 }],
  ["weighted dimensions, up", weighted("up", [1, 2]), 3, { d1: 2, d2: 3 }],
  ["weighted dimensions, nearest", weighted("nearest", [1, 2]), 3, { d1: 2, d2: 3 }],
  ["sum", methodWith({ matrix: { kind: "sum" }, bands: oneBand }), 4, 3],
  ["max", methodWith({ matrix: { kind: "max" }, bands: oneBand }), 4, 3],
  ["grid of values", grid, 2, 2],
  [
    "formula already resolved",
    {
      ...grid,
      matrix: {
        kind: "grid",
        values: compileMatrix(grid).cells.map((row) => row.map((cell) => cell.value ?? 0)),
        expression: "sannolikhet * konsekvens + 0.5",
      },
    },
    2,
    2,
  ],
  ["grid of bands", shipped("nist-800-30"), 5, 1],
  ["override", shipped("msb-4x4-weighted"), 1, 4],
  ["undefined cell decided in the open", shipped("transportforetagen-5x5"), 2, 5],
  ["steps", methodWith({ controlEffect: { kind: "steps" } }), 1, 1],
  ["strongest", methodWith({ controlEffect: { kind: "strongest" } }), 1, 1],
  ["per cause", methodWith({ controlEffect: { kind: "per-cause" } }), 1, 1],
];

describe("every score explains itself in a sentence", () => {
  test("as a person reads it", async () => {
    const told = cases.map(([name, method, likelihood, consequence]) => {
      const assessment = { likelihood, consequence };
      return `## ${name}\n\n${explainScore(assessment, method)}\n\n${explainScore(assessment, method, { locale: "en" })}\n`;
    });
    await expect(told.join("\n")).toMatchFileSnapshot("explanations.md");
  });
});

describe("an override is told of in its own cell", () => {
  test.each([
    [1, 4, true],
    [1, 3, false],
    [2, 4, false],
  ])("likelihood %i, consequence %i: %s", (likelihood, consequence, told) => {
    const sentence = explainScore({ likelihood, consequence }, shipped("msb-4x4-weighted"));
    expect(sentence.includes("genom metodens undantag")).toBe(told);
  });
});
