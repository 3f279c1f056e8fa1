import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseAnalysis, parseMethod, toCanonicalJson } from "vasentlighetsanalys";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { afterAll, describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";
import { commands } from "../../src/cli/commands/index.js";
import { emptyFolder, fencesOf, runCommands } from "./run-guide.mjs";

const read = (file: string): string => readFileSync(file, "utf8");
const guides = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => `docs/${file}`);
const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...guides];

/** Blocks that are set in by four spaces, as Markdown without fences writes code. */
const setIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^ {4}.+\n)+/gmu)].map(([block]) => block.replace(/^ {4}/gmu, ""));

const places: ReturnType<typeof emptyFolder>[] = [];
const place = () => {
  const made = emptyFolder();
  places.push(made);
  return made;
};
afterAll(() => {
  for (const { folder, bin } of places) for (const made of [folder, bin]) rmSync(made, { recursive: true });
});

/** What runs the blocks of a language: everywhere, or on one page. */
const RUN_BY: Readonly<Record<string, readonly string[]>> = {
  ts: pages,
  js: ["README.md", "docs/skala.md"],
  sh: ["docs/handledning.md"],
  text: ["docs/handledning.md"],
  diff: ["docs/handledning.md"],
  yaml: ["docs/handledning.md", "docs/skriva-en-metod.md"],
  console: ["docs/skriva-en-metod.md"],
};

test("no block of code stands where nothing runs it", () => {
  const unknown = pages.flatMap((page) =>
    fencesOf(read(page)).flatMap(({ language }) =>
      RUN_BY[language]?.includes(page) === true ? [] : `${page}: ${language}`,
    ),
  );
  expect(unknown).toEqual([]);
});

test("every script that a page names is there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:-s )?([\w:]+)/gu)].map(([, name = ""]) => name),
  );
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

describe("README.md", () => {
  const blocks = setIn(read("README.md"));

  test("its first commands for a controller run as they stand", { timeout: 60_000 }, () => {
    const here = place();
    cpSync("examples", join(here.folder, "examples"), { recursive: true });
    const { status, written } = runCommands(blocks.find((block) => block.startsWith("cd ")) ?? "exit 9", here);
    expect({ status, written }).toMatchObject({ status: 0 });
    expect(existsSync(join(here.folder, "examples/data/2022/bilaga.docx"))).toBe(true);
  });

  test("its commands of the year are commands, with flags that they have", () => {
    const lines = blocks.flatMap((block) => block.split("\n")).filter((line) => line.startsWith("npx rva"));
    expect(lines.length).toBeGreaterThan(9);
    for (const line of lines) {
      const [, name, ...words] = (line.split(/\s+#/u)[0]?.match(/"[^"]*"|\S+/gu) ?? []).slice(1);
      const command = commands.find((each) => each.name === (name ?? ""));
      expect(command?.name, line).toBe(name);
      expect(() => readArguments(words, command?.options ?? {}), line).not.toThrow();
    }
  });

  test("its script for a controller is the one that the demo runs", () => {
    const [script] = fencesOf(read("README.md")).filter(({ language }) => language === "js");
    expect(read("examples/controller.mjs")).toContain(script?.code);
  });
});

describe("docs/skala.md", () => {
  const text = read("docs/skala.md");
  const method = "exempel-5x5@2022.1";
  const lines = Array.from({ length: 16 }, (_, index) =>
    JSON.stringify({
      format: 1,
      year: 2022,
      method,
      namnd: { id: `n${String(index)}`, name: `Nämnd ${String(index)}`, kind: "annan" },
      processes: [],
    }),
  );

  test("a file in parts becomes one picture by the commands that stand there", { timeout: 120_000 }, () => {
    const here = place();
    writeFileSync(join(here.folder, "staden.ndjson"), `${lines.join("\n")}\n`);
    writeFileSync(
      join(here.folder, "vantade.yaml"),
      "format: 1\nexpected:\n  - { id: n0, name: Nämnd 0, kind: annan }\n",
    );
    const commandsOf = setIn(text).find((block) => block.startsWith("split")) ?? "exit 9";
    const { status, written } = runCommands(commandsOf, here);
    expect({ status, written }).toMatchObject({ status: 0 });
    expect(read(join(here.folder, "lagesbild.md"))).toContain("16");
  });

  test("its function for a worker makes a part", async () => {
    const here = place();
    const [block] = fencesOf(text).filter(({ language }) => language === "js");
    const file = join(here.folder, "part.mjs");
    writeFileSync(file, block?.code ?? "");
    const { partOf } = (await import(pathToFileURL(file).href)) as {
      readonly partOf: (lines: readonly string[], asOf: string) => string;
    };
    expect(JSON.parse(partOf(lines.slice(0, 2), "2022-03-31"))).toMatchObject({ kind: "lagesbild" });
  });
});

test("docs/skriva-en-metod.md: the method is tried and used by the commands that stand there", {
  timeout: 60_000,
}, () => {
  const here = place();
  const fences = fencesOf(read("docs/skriva-en-metod.md"));
  const whole = fences
    .filter(({ language }) => language === "yaml")
    .find(({ code }) => /^matrix:/mu.test(code) && /^bands:/mu.test(code));
  const method = parseMethod(fromYaml(whole?.code ?? ""));
  writeFileSync(join(here.folder, "almvik.yaml"), whole?.code ?? "");
  const analysis = parseAnalysis(
    {
      format: 1,
      year: 2027,
      method: `${method.id}@${method.version}`,
      namnd: { id: "n", name: "Nämnden", kind: "annan" },
      processes: [
        { id: "p", name: "P", risks: [{ id: "r1", event: "x", current: { likelihood: 1, consequence: 1 } }] },
      ],
    },
    { method },
  );
  writeFileSync(join(here.folder, "analys.yaml"), toCanonicalJson(analysis));
  const calls = fences.filter(({ language }) => language === "console");
  expect(calls).toHaveLength(2);
  for (const { code } of calls) expect(runCommands(code, here)).toMatchObject({ status: 0 });
});
