import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const pages = ["README.md", "SECURITY.md", "CONTRIBUTING.md"];

const inCode = (text: string): readonly string[] => [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code);
const inLinks = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#]+)[^)]*\)/gu)].map(([, target = ""]) => target).filter((each) => !each.includes(":"));

const pathsIn = (text: string): readonly string[] => [
  ...inLinks(text),
  ...inCode(text)
    .flatMap((code) => code.split(/\s+/u))
    .filter((word) => /^(?:test|src|docs|examples|\.ci)\/[^…<*]*$/u.test(word)),
];

describe.each(pages)("what %s names is there", (page) => {
  test.each([...new Set(pathsIn(readFileSync(page, "utf8")))])("%s", (path) => {
    expect(existsSync(path)).toBe(true);
  });
});
