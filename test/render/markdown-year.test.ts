import { expect, test } from "vitest";
import { followUp } from "../../src/internkontroll/build-follow-up.js";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import { parseResults } from "../../src/parse/parse-results.js";
import { toMarkdown } from "../../src/render/markdown.js";
import { richRegisterOwnMethod, type Word } from "../view/rich-register.js";
import { structureOf } from "./markdown-structure.js";

const INTERNAL = { audience: "internal" } as const;

const documents = (word: Word) => {
  const register = richRegisterOwnMethod(word);
  const plan = buildInternkontrollplan(register);
  const results = parseResults({
    format: 1,
    namnd: register.namnd.id,
    year: register.year,
    controls: [{ control: "k1", performedOn: "2022-01-31", result: "deviation", note: word("Anteckning") }],
    actions: [{ action: "a1", status: "ongoing", note: word("Anteckning") }],
    judgement: { level: "tillracklig", motivation: word("Motivering"), by: word("Nämnden"), on: "2022-03-01" },
  });
  return [plan, followUp(plan, results, { asOf: "2022-03-31" })].map((subject) => toMarkdown(subject, INTERNAL));
};

const tagsOf = (markdown: string): readonly string[] => structureOf(markdown).tags;

test.each([
  ["HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["a table", "a | b\n| --- | --- |\n| c"],
  ["a heading", "x\n\n# rubrik\n\n---"],
  ["a link", "[länk](https://exempel.invalid) <https://exempel.invalid> www.exempel.invalid"],
  ["code and emphasis", "`kod` **fet** _kursiv_ ~~struken~~ $x$"],
])("no written text becomes %s in a plan or a follow-up", (_, text) => {
  const plain = documents(() => "ord").map(tagsOf);
  expect(documents(() => text).map(tagsOf)).toEqual(plain);
});
