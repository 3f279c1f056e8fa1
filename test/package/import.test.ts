import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { builtFiles, printedBy, requireBuild, root } from "./built-package.js";

beforeAll(requireBuild);

const program = `
  const assessment = { likelihood: 4, consequence: 3 };
  const { value, band } = core.scoreAssessment(assessment, core.exampleMethod);
  const unreadable = (run) => { try { run(); } catch (error) { return error instanceof core.AnalysisError; } };
  const doorsAgree = unreadable(() => core.parseAnalysis({})) && unreadable(() => core.parseAnalysis(yaml.fromYaml("{}")));
  console.log(JSON.stringify({ value, band, doorsAgree }));
`;
const scored = { value: 12, band: expect.any(String) as string, doorsAgree: true };

describe("the built package", () => {
  test("is imported as an ES module", () => {
    const imports = 'import * as core from "vasentlighetsanalys";\nimport * as yaml from "vasentlighetsanalys/yaml";';
    expect(printedBy("module", imports + program)).toEqual(scored);
  });

  test("is required as CommonJS", () => {
    const imports = 'const core = require("vasentlighetsanalys");\nconst yaml = require("vasentlighetsanalys/yaml");';
    expect(printedBy("commonjs", imports + program)).toEqual(scored);
  });

  test("gives the same names to both", () => {
    const names = "console.log(JSON.stringify(Object.keys(core).filter((key) => key !== 'module.exports').sort()));";
    expect(printedBy("module", `import * as core from "vasentlighetsanalys"; ${names}`)).toEqual(
      printedBy("commonjs", `const core = require("vasentlighetsanalys"); ${names}`),
    );
  });

  const targets = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === "string" ? [entry] : Object.values(entry).flatMap((condition) => Object.values(condition)),
  );
  test.each([...targets, manifest.main, manifest.module, manifest.types, manifest.bin.rva])("holds %s", (file) => {
    expect(existsSync(root + file)).toBe(true);
  });

  test("has a door for every file in src/subpath", () => {
    const names = readdirSync(`${root}src/subpath`).map((file) => `./${file.replace(/\.ts$/u, "")}`);
    expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining(names));
  });

  test("lists the types first under every condition", () => {
    const conditions = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? [] : Object.values(entry),
    );
    expect(conditions.map((condition) => Object.keys(condition)[0])).toEqual(conditions.map(() => "types"));
  });

  test("defines each error class once, so that instanceof holds across doors", () => {
    const classes = builtFiles(".js").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\b(?:(\w+Error) = )?class (?:(\w+Error) )?extends\b/gu)].flatMap(
        ([, assigned, declared]) => assigned ?? declared ?? [],
      ),
    );
    expect(classes).toContain("AnalysisError");
    expect(classes).toEqual([...new Set(classes)]);
  });

  const targetsOf = (target: unknown): readonly string[] =>
    typeof target === "string" ? [target] : Object.values(target as object).flatMap(targetsOf);
  const importTargets: Readonly<Record<string, unknown>> = manifest.imports;

  const importedBy = (files: readonly string[]): ReadonlySet<string> =>
    new Set(
      files
        .flatMap((file) => ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles)
        .flatMap(({ fileName }) => (fileName.startsWith("#") ? targetsOf(importTargets[fileName]) : [fileName]))
        .filter((name) => !name.startsWith("."))
        .map((name) => name.split("/")[0] ?? ""),
    );

  test.each([".js", ".cjs", ".d.ts", ".d.cts"])(
    "imports in its %s files nothing that is not a dependency",
    (ending) => {
      const imported = importedBy(builtFiles(ending).filter((file) => !file.includes("/cli/")));
      expect(imported).toContain("zod");
      expect([...imported].filter((name) => !(name in manifest.dependencies))).toEqual([]);
    },
  );

  test("has no dependency that nothing in it imports", () => {
    const imported = importedBy(builtFiles(".js"));
    expect(Object.keys(manifest.dependencies).filter((name) => !imported.has(name))).toEqual([]);
  });

  test("holds the command, which tells in Swedish how it is used", () => {
    const help = execFileSync("node", [root + manifest.bin.rva, "--help"], { encoding: "utf8" });
    expect(readFileSync(root + manifest.bin.rva, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
    expect(help).toMatch(/Användning/iu);
  });
});
