import { buildLagesbild, toCanonicalJson } from "vasentlighetsanalys";
import { expect, test } from "vitest";
import { safeParseLagesbild } from "../../src/record/parse-lagesbild.js";
import { expectedOf, registerOf } from "../lagesbild/a-city.js";

const last = buildLagesbild([registerOf("a", { year: 2021 })], { expected: [] });
const picture = buildLagesbild([registerOf("a"), registerOf("b")], { expected: expectedOf("a", "c"), previous: last });

type Written = Record<string, never> & {
  summaries: { year: number; counts: { assessed: number; cells: number[][] } }[];
  previous: { year: number }[];
  methods: object[];
};

const changed = (change: (document: Written) => void): Written => {
  const document = JSON.parse(toCanonicalJson(picture)) as Written;
  change(document);
  return document;
};

test("a lägesbild is read from its export", () => {
  expect(safeParseLagesbild(changed(() => undefined))).toEqual({ ok: true, value: picture });
});

test.each<[string, (document: Written) => void, readonly string[]]>([
  [
    "a nämnd of another year",
    ({ summaries }) => Object.assign(summaries[1] ?? {}, { year: 2023 }),
    ["summaries.1.year"],
  ],
  [
    "last year's figures of the same year",
    ({ previous }) => Object.assign(previous[0] ?? {}, { year: 2022 }),
    ["previous.0.year"],
  ],
])("years that cannot stand in one picture are issues: %s", (_name, change, places) => {
  const read = safeParseLagesbild(changed(change));
  expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")])).toEqual(
    places.map((place) => ["differs", place]),
  );
});

test.each<[string, (document: Written) => void]>([
  [
    "a nämnd that stands twice",
    ({ summaries }) => summaries.push(...summaries.slice(0, 1).map((each) => ({ ...each, high: 99 }))),
  ],
  ["a method that stands twice", ({ methods }) => methods.push({ ...methods[0], title: "Annan" })],
  ["a matrix without its rows", ({ summaries }) => summaries[0]?.counts.cells.splice(1)],
  ["a total of its own", (document) => Object.assign(document, { delivered: ["a"] })],
])("what contradicts itself is refused and never thrown: %s", (_name, change) => {
  const read = safeParseLagesbild(changed(change));
  expect(read.ok ? [] : read.issues.length).toBeGreaterThan(0);
});
