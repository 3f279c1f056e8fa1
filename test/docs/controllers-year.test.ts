import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeBlocks } from "./code-blocks.mjs";
import { isBuilt, runCommands, runGuide } from "./run-guide.mjs";

const read = (file: string): string => readFileSync(file, "utf8");
const blocks = codeBlocks(read("README.md"));
const [tryIt, theYear, ...others] = blocks.filter(
  ({ language, facts }) => language === "sh" && facts["no-run"] === undefined,
);

// A controller who has followed the guide has the files that the commands in README speak of.
let place: ReturnType<typeof runGuide>;
beforeAll(() => {
  expect(isBuilt()).toBe(true);
  place = runGuide(read("docs/handledning.md"));
}, 120_000);
afterAll(() => {
  for (const made of [place.folder, place.bin]) rmSync(made, { recursive: true });
});

const run = (code: string): void => {
  const { status, written } = runCommands(code, place);
  expect(status, `${code}\n${written}`).toBe(0);
};

test("a controller who follows docs/handledning.md in an empty folder gets what it says", () => {
  for (const file of ["bilaga.docx", "beslut-2026.json", "plan-2026.ics", "lagesbild.md"])
    expect(existsSync(join(place.folder, file)), file).toBe(true);
});

describe("README.md", () => {
  test("its first commands for a controller run as they stand", { timeout: 60_000 }, () => {
    cpSync("examples", join(place.folder, "examples"), { recursive: true });
    run(tryIt?.code ?? "exit 9");
    expect(existsSync(join(place.folder, "examples/data/2022/bilaga.docx"))).toBe(true);
  });

  test("its commands of the year run one after the other, once the new analysis is filled in", {
    timeout: 120_000,
  }, () => {
    const inFolder = (file: string): string => join(place.folder, file);
    const [begin = "", ...rest] = (theYear?.code ?? "").trimEnd().split("\n");
    run(begin);
    expect(read(inFolder("min.yaml"))).toContain("Min nämnd");

    const aYearLater = (text: string): string => text.replaceAll("2026", "2027").replaceAll("2025", "2026");
    writeFileSync(inFolder("min.yaml"), aYearLater(read(inFolder("2026/badhus.yaml"))));
    writeFileSync(inFolder("resultat.yaml"), aYearLater(read(inFolder("resultat-2026.yaml"))));
    expect(rest).toHaveLength(6);
    for (const line of rest) run(line);
    for (const file of ["plan.ics", "beslut.json"]) expect(existsSync(inFolder(file)), file).toBe(true);
  });

  test("it has no other commands to run", () => {
    expect(others).toEqual([]);
  });

  test("its script for a controller is the one that the demo runs", () => {
    const scripts = blocks.filter(({ language }) => language === "js");
    expect(scripts).toHaveLength(1);
    for (const { code } of scripts) expect(read("examples/controller.mjs")).toContain(code);
  });
});
