import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { builtFiles, printedBy, requireBuild, root } from "./built-package.js";

beforeAll(requireBuild);

const bundledIn = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/^\s*\/\/ (?:\.\.\/)*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gmu)].map(
    ([, name = ""]) => name,
  );

/** Milliseconds from start to end of a program, the median of seven. */
const cost = (program: string): number => {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    spawnSync("node", ["--input-type=module", "--eval", program], { cwd: root });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[3] ?? Number.NaN;
};

describe("the built /formula", () => {
  test.each(["module", "commonjs"] as const)("calculates as %s", (kind) => {
    const door =
      kind === "module"
        ? 'import { matrixFromFormula } from "vasentlighetsanalys/formula";'
        : 'const { matrixFromFormula } = require("vasentlighetsanalys/formula");';
    const program = `${door} console.log(JSON.stringify(matrixFromFormula("round(konsekvens / 8, 2)", { likelihood: 1, consequence: 5 })));`;
    expect(printedBy(kind, program)).toEqual([[0.13, 0.25, 0.38, 0.5, 0.63]]);
  });

  test("asks for mathjs nowhere: what it needs of it is inside", () => {
    const asking = [...builtFiles(".js"), ...builtFiles(".cjs")].filter((file) =>
      /(?:from|import|require)\s*\(?\s*["']mathjs/u.test(readFileSync(file, "utf8")),
    );
    expect(asking).toEqual([]);
  });

  test("hands on the licence of every package that is bundled", () => {
    const licences = readFileSync(`${root}dist/THIRD-PARTY-LICENCES.md`, "utf8");
    const bundled = [...builtFiles(".js"), ...builtFiles(".cjs")].flatMap(bundledIn);
    expect(new Set(bundled)).toContain("mathjs");
    expect([...licences.matchAll(/^## (\S+)$/gmu)].map(([, name]) => name).sort()).toEqual(
      [...new Set(bundled)].sort(),
    );
    expect(licences).toContain("Apache License");
  });

  // Printed, not judged: a busy machine must not fail the build, and a reader wants the figure.
  test("prints what its import costs beyond Node's start", () => {
    const bare = cost("0");
    const rows = ["vasentlighetsanalys/formula", "mathjs/number"].map(
      (name) => [name, cost(`await import("${name}")`) - bare] as const,
    );
    for (const [name, ms] of rows)
      console.info(`import "${name}": ${ms.toFixed(0)} ms beyond Node's ${bare.toFixed(0)} ms`);
    expect(rows.map(([, ms]) => Number.isFinite(ms))).toEqual([true, true]);
  }, 60_000);
});
