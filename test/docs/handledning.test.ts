import { existsSync, readFileSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { isBuilt, runGuide } from "./run-guide.mjs";

const page = new URL("../../docs/handledning.md", import.meta.url);
const text = readFileSync(page, "utf8");

test("a controller who follows the guide in an empty folder gets what it says", { timeout: 120_000 }, () => {
  expect(isBuilt()).toBe(true);
  const { folder, bin } = runGuide(text);
  for (const file of ["bilaga.docx", "beslut-2026.json", "plan-2026.ics", "lagesbild.md"])
    expect(existsSync(`${folder}/${file}`)).toBe(true);
  for (const made of [folder, bin]) rmSync(made, { recursive: true });
});

test("every picture and page that the guide shows is there", () => {
  const targets = [...text.matchAll(/\]\(([^)#]+)\)/gu)].flatMap(([, target = ""]) => target);
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((target) => !existsSync(new URL(target, page)))).toEqual([]);
});
