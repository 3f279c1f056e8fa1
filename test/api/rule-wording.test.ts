import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rewordedWithoutRaise, type Wordings, wordingsToday } from "./rule-wording.js";

const root = new URL("../../", import.meta.url);

/** How the rules were worded in the latest release; there is no such file before the first. */
interface Released {
  readonly release: string;
  readonly rules: Wordings;
}

const file = new URL("test/api/released-rules.json", root);
const released = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Released) : undefined;

const changelog = readFileSync(new URL("CHANGELOG.md", root), "utf8");
const latestRelease = /^## (\d+\.\d+\.\d+) – \d{4}-\d{2}-\d{2}$/mu.exec(changelog)?.[1];

test("no rule says other things than in the latest release under the same revision", () => {
  expect(rewordedWithoutRaise(released?.rules ?? {}, wordingsToday())).toEqual([]);
});

test("every rule has texts that a test records", () => {
  expect(Object.entries(wordingsToday()).filter(([, { texts }]) => texts.length === 0)).toEqual([]);
});

test.runIf(latestRelease === undefined)(
  "before the first release no revision is raised: no record was made with an earlier one",
  () => {
    expect(Object.entries(wordingsToday()).filter(([, { revision }]) => revision !== 1)).toEqual([]);
  },
);

// The day that CHANGELOG.md dates a version, `npx vitest -u` records its wordings here.
test("the latest release that CHANGELOG.md dates is the one whose wordings are kept", async () => {
  if (released?.release === latestRelease) return;
  const kept: Released = { release: latestRelease ?? "", rules: wordingsToday() };
  await expect(`${JSON.stringify(kept, undefined, 2)}\n`).toMatchFileSnapshot("released-rules.json");
});

describe("a rule that was released with the texts a and b under revision 1", () => {
  const then = { "a-rule": { revision: 1, texts: ["a", "b"] } };
  test.each([
    ["may be recorded in another case too", { "a-rule": { revision: 1, texts: ["a", "b", "c"] } }, []],
    ["may be reworded under revision 2", { "a-rule": { revision: 2, texts: ["a", "c"] } }, []],
    ["may go", {}, []],
    ["may not be reworded under revision 1", { "a-rule": { revision: 1, texts: ["a", "c"] } }, ["a-rule"]],
    ["may not find less under revision 1", { "a-rule": { revision: 1, texts: ["a"] } }, ["a-rule"]],
  ])("%s", (_name, today, named) => {
    const told = rewordedWithoutRaise(then, today);
    expect(told.map((text) => text.split(" ")[0])).toEqual(named);
    for (const text of told) expect(text).toContain("raise its revision to 2");
  });
});
