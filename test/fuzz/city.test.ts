import * as fc from "fast-check";
import { buildLagesbild, toCanonicalJson } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { safeParseExpected, safeParseMapping } from "../../src/parse/parse-city.js";
import { safeParseLagesbild } from "../../src/record/parse-lagesbild.js";
import { expectedOf, registerOf } from "../lagesbild/a-city.js";
import { expectSameFaults, expectTold, frozen } from "./guard.js";
import { anyChanges, changed, keysOf } from "./mutate-document.js";
import { PROGRAM_VALUES } from "./nasty.js";
import { FUZZ_TIMEOUT, runs } from "./runs.js";
import { watched } from "./watched.js";

const last = buildLagesbild([registerOf("a", { year: 2021 })], { expected: [] });
const picture = buildLagesbild([registerOf("a"), registerOf("b", { kind: "stadsdelsnamnd" })], {
  expected: expectedOf("a", "b", "c"),
  previous: last,
});

const documents = {
  lagesbild: JSON.parse(toCanonicalJson(picture)) as unknown,
  expected: {
    format: 1,
    expected: [
      { id: "a", name: "A-nämnden", kind: "facknamnd" },
      { id: "ny", name: "Nya nämnden", kind: "stadsdelsnamnd", succeeds: ["b", "c"] },
      { id: "bolag", name: "Bolaget", kind: "bolagsstyrelse", exempt: "Egen analys" },
    ],
  },
  mapping: {
    to: "exempel-5x5@2022.1",
    bands: { "msb-4x4@2011": { lag: "lag", hog: "mycket-hog" }, "orange-book-5x5@2020": {} },
  },
} as const;

const readers = [
  ["a lägesbild", documents.lagesbild, safeParseLagesbild, 60],
  ["the list of expected nämnder", documents.expected, safeParseExpected, 200],
  ["the mapping between methods", documents.mapping, safeParseMapping, 200],
] as const;

const WORDS = keysOf(Object.values(documents));

describe.each(readers)("%s with anything changed", (_name, document, read, few) => {
  test("is read, or refused in both languages", { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const given = frozen(changed(document, changes, WORDS));
        const sv = watched(() => read(given));
        const en = watched(() => read(given, { locale: "en" }));
        expect(en.ok).toBe(sv.ok);
        if (sv.ok || en.ok) return;
        expectTold(sv.issues);
        expectTold(en.issues);
        expectSameFaults(sv.issues, en.issues);
      }),
      runs(few),
    );
  });
});

describe("a lägesbild in memory that holds what JSON cannot say", () => {
  const keys = Object.keys(documents.lagesbild as object);
  test.each(PROGRAM_VALUES.map((make, index) => [index, make] as const))("value %i is told of", (_index, make) => {
    for (const key of keys) {
      const read = watched(() => safeParseLagesbild({ ...(documents.lagesbild as object), [key]: [make()] }));
      if (read.ok) throw new Error(`it was read with another ${key}`);
      expectTold(read.issues);
    }
  });
});

describe("unchanged", () => {
  test.each(readers)("%s is read", (_name, document, read) => {
    expect(read(document)).toMatchObject({ ok: true });
  });
});
