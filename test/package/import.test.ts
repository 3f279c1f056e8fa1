import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { builtFiles, printedBy, requireBuild, root } from "./built-package.js";

beforeAll(requireBuild);

const program = `
  const assessment = { likelihood: 4, consequence: 3 };
  const { value, band } = core.scoreAssessment(assessment, core.exampleMethod);
  const { issues } = yaml.fromYaml === undefined ? {} : core.safeParseAnalysis({ format: 2 });
  console.log(JSON.stringify({ value, band, unreadable: issues.length > 0 }));
`;
const scored = { value: 12, band: expect.any(String) as string, unreadable: true };

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

  test.each([".js", ".cjs"])(
    "defines each class once among its %s files, so that instanceof holds across doors",
    (ending) => {
      const classes = builtFiles(ending).flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/\bclass (\w+) extends \w*Error\b/gu)].map(([, name]) => name),
      );
      expect(classes).toContain("AnalysisError");
      expect(classes).toEqual([...new Set(classes)]);
    },
  );

  test("holds the command, which tells in Swedish how it is used", () => {
    const help = execFileSync("node", [root + manifest.bin.rva, "--help"], { encoding: "utf8" });
    expect(readFileSync(root + manifest.bin.rva, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
    expect(help).toMatch(/Användning/iu);
  });
});
