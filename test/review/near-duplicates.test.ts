import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearDuplicates } from "../../src/review/near-duplicates.js";
import { stemOf, stemsOf } from "../../src/review/stems.js";

const inOneGroup = (...texts: readonly string[]) => texts.map((text) => ({ group: "", text }));

describe("stems", () => {
  test.each([
    ["handläggare", "handläggaren"],
    ["handläggare", "handläggarnas"],
    ["trakasseras", "trakasserades"],
    ["rutin", "rutinerna"],
    ["enhet", "enheten"],
  ])("%s and %s have one stem", (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  test.each([
    ["hot", "hus"],
    ["besök", "besked"],
    ["enhet", "enkät"],
  ])("%s and %s have not", (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  test("small words carry nothing, and a word is kept as it is written first", () => {
    expect([...stemsOf("Rutinen för hot och våld, och rutiner vid hot").values()]).toEqual(["rutinen", "hot", "våld"]);
  });
});

describe("near-duplicates", () => {
  test.each([
    [
      "the same words in other forms",
      "Handläggare hotas efter negativt besked",
      "Handläggaren hotades efter ett negativt besked",
      ["handläggaren", "hotades", "negativt", "besked"],
    ],
    [
      "the same words in another order",
      "Fakturor betalas två gånger",
      "Två gånger betalas fakturor",
      ["två", "gånger", "betalas", "fakturor"],
    ],
    [
      "one word of five added",
      "Ärendesystemet står stilla under helgen",
      "Ärendesystemet står stilla under hela helgen",
      ["ärendesystemet", "står", "stilla", "helgen"],
    ],
    ["a single word, twice", "Stöld", "Stöld", ["stöld"]],
  ])("%s", (_, a, b, words) => {
    expect(findNearDuplicates(inOneGroup(a, b))).toEqual([{ first: 0, second: 1, words }]);
  });

  test.each([
    [
      "another actor",
      "Handläggare hotas av brukare efter negativt besked",
      "Handläggare hotas av anhörig efter negativt besked",
    ],
    ["two shared words only", "Hot mot handläggare", "Hot mot handläggare nattetid"],
    ["another number", "Avtal 12 följs inte", "Avtal 13 följs inte"],
    ["no words", "och", "och"],
  ])("not: %s", (_, a, b) => {
    expect(findNearDuplicates(inOneGroup(a, b))).toEqual([]);
  });

  test("each text is reported once, against the first that says the same", () => {
    expect(
      findNearDuplicates(
        inOneGroup("Avtal följs inte upp", "Något helt annat", "Avtalet följdes inte upp", "Avtal följs inte upp"),
      ).map(({ first, second }) => [first, second]),
    ).toEqual([[0, 3]]);
  });

  test("texts of different groups are never held against each other", () => {
    expect(
      findNearDuplicates([
        { group: "soc", text: "Avtal följs inte upp" },
        { group: "hr", text: "Avtal följs inte upp" },
      ]),
    ).toEqual([]);
  });

  const word = fc.constantFrom(
    "avtal",
    "brist",
    "chef",
    "dröjsmål",
    "enhet",
    "faktura",
    "granskning",
    "handläggare",
    "inköp",
  );
  const event = fc.uniqueArray(word, { minLength: 1, maxLength: 7 });

  // Words enough that a stem has a rank above 32, and texts that are another one with a few words changed.
  const manyWords = fc.constantFrom(...Array.from({ length: 60 }, (_, index) => `ord${String(index)}x`));
  const varied = fc
    .tuple(
      fc.array(fc.uniqueArray(manyWords, { minLength: 6, maxLength: 10 }), { minLength: 3, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(), fc.uniqueArray(manyWords, { maxLength: 4 })), { minLength: 5, maxLength: 30 }),
    )
    .map(([bases, changes]) =>
      changes.map(([which, words]) => [
        ...new Set([...words, ...(bases[which % bases.length] ?? []).slice(0, 10 - words.length)]),
      ]),
    );

  test.each([
    ["few words", fc.array(event, { maxLength: 20 })],
    ["many words, in texts that vary", varied],
  ])("what the index finds is what comparing every pair finds: %s", (_name, texts) => {
    fc.assert(
      fc.property(texts, (events) => {
        const sets = events.map((words) => new Set(stemsOf(words.join(" ")).keys()));
        const repeats = (later: number): boolean =>
          sets.slice(0, later).some((earlier) => {
            const mine = sets[later] ?? new Set<string>();
            const both = [...earlier].filter((stem) => mine.has(stem)).length;
            const all = earlier.size + mine.size - both;
            return both === all || (both >= 3 && both >= 0.75 * all);
          });
        const expected = events.flatMap((_, index) => (repeats(index) ? [index] : []));
        const found = findNearDuplicates(events.map((words) => ({ group: "", text: words.join(" ") })));
        expect(found.map(({ second }) => second)).toEqual(expected);
      }),
    );
  });
});
