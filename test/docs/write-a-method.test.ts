import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileMatrix, lintMatrix, parseAnalysis, parseMethod, toCanonicalJson } from "vasentlighetsanalys";
import { resolveFormula } from "vasentlighetsanalys/formula";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { describe, expect, test } from "vitest";
import { codeBlocks } from "./code-blocks.mjs";
import { root } from "./compiler.js";
import { emptyFolder, runCommands } from "./run-guide.mjs";

const guide = readFileSync(`${root}docs/skriva-en-metod.md`, "utf8");

const blocks = (text: string): readonly object[] =>
  codeBlocks(text)
    .filter(({ language }) => language === "yaml")
    .map(({ code }) => fromYaml(code) as object);

const [steps = "", rest = ""] = guide.split("## Hela filen");
const [whole = "", others = ""] = rest.split("## Andra slag av riskmatriser");
const complete = blocks(whole)[0] ?? {};
const variants = blocks(others);

const compile = (method: object) => compileMatrix(resolveFormula(parseMethod(method)));

describe("the guide from anvisningar to a method file", () => {
  test("its steps make the whole file, in the same order", () => {
    const made = Object.assign({}, ...blocks(steps)) as object;
    expect(made).toEqual(complete);
    expect(Object.keys(made)).toEqual(Object.keys(complete));
  });

  test("the whole file is a method without a remark, and does what the anvisningar say", () => {
    const matrix = compile(complete);
    expect(lintMatrix(matrix)).toEqual([]);
    expect(matrix.cells.map((row) => row.map((cell) => cell.band))).toEqual([
      ["lag", "lag", "lag", "hog"],
      ["lag", "medel", "medel", "hog"],
      ["lag", "medel", "hog", "hog"],
      ["medel", "hog", "hog", "hog"],
    ]);
  });

  test("each other kind of matrix can take the place of the product", () => {
    const found = variants.map((variant) => {
      const { matrix } = parseMethod({ ...complete, ...variant });
      const [lowest, , , rareDisaster] = compile({ ...complete, ...variant }).cells[0] ?? [];
      const kind = matrix.kind === "grid" ? `grid of ${matrix.bands === undefined ? "values" : "bands"}` : matrix.kind;
      return [kind, lowest?.value, rareDisaster?.band];
    });
    expect(found).toEqual([
      ["sum", 2, "hog"],
      ["max", 1, "hog"],
      ["grid of values", 1, "hog"],
      ["grid of bands", undefined, "hog"],
      ["formula", 3, "hog"],
    ]);
  });
});

test("the method is tried and used by the commands that stand there", { timeout: 60_000 }, () => {
  const place = emptyFolder();
  const file = codeBlocks(whole).find(({ language }) => language === "yaml")?.code ?? "";
  const method = parseMethod(fromYaml(file));
  writeFileSync(join(place.folder, "almvik.yaml"), file);
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
  writeFileSync(join(place.folder, "analys.yaml"), toCanonicalJson(analysis));
  const calls = codeBlocks(guide).filter(({ language }) => language === "sh");
  expect(calls).toHaveLength(2);
  for (const { code } of calls) expect(runCommands(code, place)).toMatchObject({ status: 0 });
  for (const made of [place.folder, place.bin]) rmSync(made, { recursive: true });
});

test("the commands that the guide names in its text are there", async () => {
  const { commands } = await import("../../src/cli/commands/index.js");
  const named = [...guide.matchAll(/rva ([a-z]+)/gu)].map(([, name]) => name);
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(named)]));
});
