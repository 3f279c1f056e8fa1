import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "./built-package.js";

const forbidden = [
  ["a lower room a higher one", "model/knows-score.ts", "../score/score.js", "room-model"],
  ["also as a type", "method/knows-register-type.ts", "type ../register/register.js", "room-method"],
  ["parse does not score", "parse/scores.ts", "../score/score.js", "room-parse"],
  ["the reader does not review", "read/reviews.ts", "../review/review.js", "room-read"],
  ["a document is never recorded from", "record/renders.ts", "../render/render.js", "room-record"],
  ["a formula scores nothing", "formula/scores.ts", "../score/score.js", "room-formula"],
  ["a room that goes out by the door", "review/uses-face.ts", "../index.js", "room-review"],
  ["a room that nobody placed", "view/uses-attic.ts", "../attic/attic.js", "known-rooms"],
  ["the face shows the command", "index.ts", "./cli/rva.js", "doors-import-no-cli"],
  ["a subpath with a library of its own", "subpath/shop.ts", "zod", "doors-import-no-package"],
  ["Node outside the command", "register/reads-files.ts", "node:fs", "node-only-in-cli"],
  ["Node under its short name", "view/reads-paths.ts", "path", "node-only-in-cli"],
  ["mathjs outside formulas", "score/calculates.ts", "mathjs/number", "mathjs-only-where-formulas-are"],
  ["YAML outside the reader", "parse/reads-yaml.ts", "yaml", "formats-only-in-read-and-render"],
  ["YAML in a formula", "formula/reads-yaml.ts", "yaml", "calculators-import-mathjs-only"],
  ["identity numbers outside the review", "view/masks.ts", "personnummer", "personnummer-only-in-review"],
  ["what only the workshop has", "read/tests.ts", "vitest", "no-dev-dependency"],
  ["a cycle", "lagesbild/a.ts", "./b.js", "no-circular"],
  ["a file that is not there", "model/lost.ts", "./nowhere.js", "not-to-unresolvable"],
] as const;

const allowed = [
  ["parse knows the model", "parse/parses.ts", "../model/model.js"],
  ["the record reads itself again", "record/parses.ts", "../parse/parses.js"],
  ["statistics know the register", "statistics/counts.ts", "../register/register.js"],
  ["the command reads files", "cli/reads.ts", "node:fs"],
  ["the command knows every room", "cli/rva.ts", "../read/yaml.js"],
  ["formulas use mathjs", "formula/compiles.ts", "mathjs/number"],
  ["the reader uses YAML", "read/yaml.ts", "yaml"],
  ["the review looks for identity numbers", "review/finds.ts", "personnummer"],
  ["zod in the model", "model/schema.ts", "zod"],
] as const;

const empty = ["score/score", "register/register", "review/review", "render/render", "attic/attic", "model/model"];

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const house = realpathSync(mkdtempSync(join(tmpdir(), "rooms-")));
const reported = new Map<string, readonly string[]>();

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
};

const importing = (specifier: string): string =>
  specifier.startsWith("type ")
    ? `import type { x } from "${specifier.slice(5)}";\nexport type Y = typeof x;\n`
    : `import * as x from "${specifier}";\nexport const y = x;\n`;

beforeAll(() => {
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
  for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"])
    cpSync(join(root, file), join(house, file));
  for (const name of empty) write(`src/${name}.ts`, "export const x = 1;\n");
  write("src/lagesbild/b.ts", importing("./a.js"));
  for (const [, file, specifier] of [...forbidden, ...allowed]) write(`src/${file}`, importing(specifier));
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = { cwd: house, encoding: "utf8", maxBuffer: 1e8 } as const;
  const { summary } = JSON.parse(execFileSync("node", [cruiser, "src", "-T", "json"], options)) as Cruise;
  for (const { from, rule } of summary.violations) reported.set(from, [...(reported.get(from) ?? []), rule.name]);
}, 60_000);

afterAll(() => rmSync(house, { recursive: true }));

describe("the guard of the import directions", () => {
  test.each(forbidden)("reports %s (%s → %s)", (_name, file, _specifier, rule) => {
    expect(reported.get(`src/${file}`)).toContain(rule);
  });

  test.each(allowed)("lets pass: %s (%s → %s)", (_name, file) => {
    expect(reported.get(`src/${file}`)).toBeUndefined();
  });

  test("reports the face whose graph reaches more than the few packages of the core", () => {
    expect(reported.get("src/index.ts")).toContain("core-stays-light");
  });
});
