import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { compileExamples } from "./compile-examples.js";
import { root } from "./compiler.js";
import { blocksOf } from "./example.js";
import { doors, publicExports } from "./public-exports.js";
import { runExample } from "./run-example.js";

const guides = existsSync(`${root}docs`)
  ? readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => `docs/${file}`)
      .sort()
  : [];
const pages = ["README.md", ...guides].filter((file) => existsSync(root + file));

const exported = publicExports();
const examples = [
  ...exported.flatMap((entry) => entry.examples),
  ...pages.flatMap((page) => blocksOf(readFileSync(root + page, "utf8"), page)),
];

const publicName = (door: string): string =>
  door === "src/index.ts"
    ? "vasentlighetsanalys"
    : `vasentlighetsanalys/${door.slice("src/subpath/".length, -".ts".length)}`;

const imports = new Map<string, unknown>();

beforeAll(async () => {
  for (const door of doors) imports.set(publicName(door), await import(root + door));
}, 60_000);

describe("what the package exports", () => {
  test.each(exported.filter(({ callable }) => callable))("$name ($door) has an example", ({ examples: own }) => {
    expect(own, "a ```ts block under @example").not.toHaveLength(0);
  });
});

describe("every example", () => {
  test.each(examples.filter(({ runs }) => runs))("runs: $name", async (example) => {
    await runExample(example, imports);
  });

  const messages = compileExamples(examples);
  test.each(examples)("compiles: $name", ({ name }) => {
    expect(messages.get(name)).toEqual([]);
  });
});
