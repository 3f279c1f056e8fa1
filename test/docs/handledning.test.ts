import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = new URL("../../docs/handledning.md", import.meta.url);
const text = readFileSync(page, "utf8");

test("every picture and page that the guide shows is there", () => {
  const targets = [...text.matchAll(/\]\(([^)#]+)\)/gu)].flatMap(([, target = ""]) => target);
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((target) => !existsSync(new URL(target, page)))).toEqual([]);
});
