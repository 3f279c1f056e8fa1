import { readFileSync } from "node:fs";
import { compileMatrix, lintMatrix, parseMethod } from "vasentlighetsanalys";
import { resolveFormula } from "vasentlighetsanalys/formula";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { describe, expect, test } from "vitest";
import { root } from "./compiler.js";

const guide = readFileSync(`${root}docs/skriva-en-metod.md`, "utf8");

const blocks = (text: string): readonly object[] =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, yaml = ""]) => fromYaml(yaml) as object);

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

test("the command that the guide names is there", async () => {
  const { commands } = await import("../../src/cli/commands/index.js");
  const named = [...guide.matchAll(/rva ([a-z]+)/gu)].map(([, name]) => name);
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(named)]));
});
