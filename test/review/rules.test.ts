import { describe, expect, test } from "vitest";
import { findingKey } from "../../src/review/finding-key.js";
import { analysisRules } from "../../src/review/rules/index.js";
import { ruleCases } from "./cases/index.js";
import { review } from "./fixture.js";

const findingsOf = (rule: string, given: Parameters<typeof review>[0]) =>
  review(given).filter((finding) => finding.rule === rule);

test("every rule has cases, and every case a rule", () => {
  expect(ruleCases.map(({ rule }) => rule).sort()).toEqual(analysisRules.map(({ id }) => id).sort());
});

const fires = ruleCases.flatMap(({ rule, fires: cases }) => cases.map((each) => ({ rule, ...each })));
const silent = ruleCases.flatMap(({ rule, silent: cases }) => cases.map((each) => ({ rule, ...each })));

test.each(fires)("$rule fires: $name", ({ rule, finds, ...given }) => {
  expect(findingsOf(rule, given).map(({ severity }) => severity)).toEqual(finds);
});

test.each(silent)("$rule is silent: $name", ({ rule, ...given }) => {
  expect(findingsOf(rule, given)).toEqual([]);
});

describe("texts", () => {
  // The revision stands in each heading, so that a reworded text and a revision left as it was are seen in one diff.
  test("every rule says in Swedish and English what is found where it fires", async () => {
    const sections = analysisRules.flatMap(({ id, revision, title }) => {
      const cases = ruleCases.find(({ rule }) => rule === id)?.fires ?? [];
      const texts = cases.flatMap((each) =>
        findingsOf(id, each).map((finding) =>
          [
            `**${each.name}** (${finding.severity})`,
            "",
            `- sv · ${finding.at}: ${finding.message}`,
            `- en · ${finding.english.at}: ${finding.english.message}`,
          ].join("\n"),
        ),
      );
      return [`## ${id} · revision ${revision} · ${title.sv} · ${title.en}`, ...texts];
    });
    await expect(`# What each rule says\n\n${sections.join("\n\n")}\n`).toMatchFileSnapshot("rule-texts.md");
  });
});

test("a finding keeps the key by which a decision names it", async () => {
  const lines = fires.flatMap(({ rule, name, finds: _finds, ...given }) => [
    `## ${rule}: ${name}`,
    "",
    ...findingsOf(rule, given).map((finding) => `- ${findingKey(finding)}`),
    "",
  ]);
  await expect(`# What each finding is called\n\n${lines.join("\n")}`).toMatchFileSnapshot("finding-keys.md");
});
