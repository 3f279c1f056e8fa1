import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { codeBlocks } from "./code-blocks.mjs";

const guides = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => `docs/${file}`);
const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...guides];
const blocks = pages.flatMap((page) =>
  codeBlocks(readFileSync(page, "utf8")).map((block) => ({ ...block, place: `${page}: ${block.code.split("\n")[0]}` })),
);
const isRun = ({ facts }: { readonly facts: object }): boolean => !("no-run" in facts);

/** What runs the blocks of a language: examples.test.ts everywhere, or the test of one page. */
const RUN_BY: Readonly<Record<string, readonly string[]>> = {
  ts: pages,
  js: ["README.md", "docs/skala.md"],
  sh: ["README.md", "docs/handledning.md", "docs/skala.md", "docs/skriva-en-metod.md"],
  text: ["docs/handledning.md"],
  diff: ["docs/handledning.md"],
  yaml: ["docs/handledning.md", "docs/skriva-en-metod.md"],
};

test("no block of code stands where nothing runs it", () => {
  const left = blocks.filter((block) => {
    const [page = ""] = block.place.split(": ");
    return isRun(block) && RUN_BY[block.language]?.includes(page) !== true;
  });
  expect(left.map(({ place }) => place)).toEqual([]);
});

test("what is not run is what installs, takes minutes, or is compiled and meant to fail", () => {
  expect(blocks.filter((block) => !isRun(block)).map(({ place }) => place)).toEqual([
    "README.md: npm ci && npm run demo",
    "README.md: npm ci && npm test",
    "CONTRIBUTING.md: npm ci",
    "SECURITY.md: npm run fuzz:long                                          # a new seed each time, printed first",
    "docs/handledning.md: npm ci && npm run build && npm install --global .",
    expect.stringMatching(/^docs\/performance\.md: npm run bench /u),
    "docs/skala.md: npm run bench:stad",
    'docs/typed-authoring.md: import { defineAnalysis, exampleMethod } from "vasentlighetsanalys";',
  ]);
});

test("every script that a page names is there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: object };
  const named = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/npm run (?:-s |--silent )?([\w:]+)/gu)].map(([, name = ""]) => name),
  );
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});
