import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const pages = ["README.md", "SECURITY.md", "CONTRIBUTING.md"];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

const inCode = (text: string): readonly string[] => [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code);
const inLinks = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#]+)[^)]*\)/gu)].map(([, target = ""]) => target).filter((each) => !each.includes(":"));

const pathsIn = (text: string): readonly string[] => [
  ...inLinks(text),
  ...inCode(text)
    .flatMap((code) => code.split(/\s+/u))
    .filter((word) => /^(?:test|src|docs|examples|\.ci)\/[^…<*]*$/u.test(word)),
];
const scriptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/gu)].map(([, name = ""]) => name);

const each = (find: (text: string) => readonly string[]) =>
  pages.flatMap((page) => [...new Set(find(readFileSync(page, "utf8")))].map((named) => [page, named] as const));

describe("what the pages at the top name is there", () => {
  test.each(each(pathsIn))("%s: %s", (_page, path) => {
    expect(existsSync(path)).toBe(true);
  });

  test.each(each(scriptsIn))("%s: npm run %s", (_page, name) => {
    expect(scripts).toHaveProperty([name]);
  });
});
