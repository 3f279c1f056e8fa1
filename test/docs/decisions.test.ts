import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the list of decisions names each page", () => {
  const list = readFileSync("docs/decisions/README.md", "utf8");
  const pages = readdirSync("docs/decisions").filter((file) => file !== "README.md");
  expect(pages.filter((page) => !list.includes(`(${page})`))).toEqual([]);
});
