import { describe, expect, test } from "vitest";
import { findNearDuplicates } from "../../src/review/near-duplicates.js";

/** The same words in the same order each time, without a random source. */
const sentences = (count: number, vocabulary: number, length: number): readonly string[] => {
  let state = 1;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return state % vocabulary;
  };
  return Array.from({ length: count }, () => Array.from({ length }, () => `w${next().toString(36)}`).join(" "));
};

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Handläggare hotas av brukare efter besked i ärende ${String(index)}`);

// Where every pair is compared, none of these comes to an end within the time that a test has; how the cost grows is measured by
// `npm run bench -- growth`.
describe("the search for near-duplicates comes to an end", () => {
  test.each([
    ["among a hundred thousand texts of many words", sentences(100_000, 3000, 9), 0],
    ["among texts of few words", sentences(20_000, 80, 9), 0],
    ["among texts that are alike but for a number", numbered(20_000), 0],
    ["among texts that are all the same", Array.from({ length: 20_000 }, () => "Handläggare hotas av brukare"), 19_999],
  ])("%s", { timeout: 60_000 }, (_name, texts, expected) => {
    expect(findNearDuplicates(texts.map((text) => ({ group: "", text })))).toHaveLength(expected);
  });
});
