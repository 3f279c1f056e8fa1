import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig } from "tsup";
import type { Options } from "tsup";

const subpaths = Object.fromEntries(
  readdirSync("src/subpath").map((file) => [`subpath/${basename(file, ".ts")}`, `src/subpath/${file}`]),
);
const doors = { index: "src/index.ts", ...subpaths };

/** A room that has a JSON Schema to give exports it as `<name>JsonSchema()` from its json-schema.ts. */
const schemaWriters = Object.fromEntries(
  readdirSync("src")
    .filter((room) => existsSync(`src/${room}/json-schema.ts`))
    .map((room) => [`json-schema/${room}`, `src/${room}/json-schema.ts`]),
);

// Entries of the code splitting, not of the package. What one of these files reaches lands in chunks of its own, so
// that an application which imports one function bundles neither zod nor the schemas: a schema at the top level is a
// call, and no bundler drops calls from a file that it needs for something else. The face stands here a second time so
// that it holds nothing but re-exports itself.
const seams = {
  "internal/face": "src/index.ts",
  "internal/score": "src/score/score-assessment.ts",
  "internal/score-columns": "src/score/score-columns.ts",
  "internal/published": "src/method/published/index.ts",
  "internal/parse-analysis": "src/parse/parse-analysis.ts",
  "internal/build-register": "src/register/build-register.ts",
  "internal/canonical-json": "src/record/canonical-json.ts",
};

/** Which of the two stands behind the import `#compile-schema` is told by `imports` in package.json, where the package is used. */
const chosenAtUse = {
  "parse/compile-schema": "src/parse/compile-schema.ts",
  "parse/plain-schema": "src/parse/plain-schema.ts",
};

const javascript: Options = {
  splitting: true,
  target: "es2022",
  removeNodeProtocol: false,
  external: ["#compile-schema"],
};

/** Which zod a program gets is told by `imports` too: in Node one file with what is used of it, elsewhere the package. */
const zodByCondition: Options = {
  ...javascript,
  noExternal: ["zod/mini"],
  esbuildPlugins: [
    {
      name: "zod-by-condition",
      setup: (build) => {
        build.onResolve({ filter: /^zod\/mini$/ }, () => ({ path: "#zod", external: true }));
      },
    },
  ],
};

/** The JSON Schemas are made from the zod schemas that were just built. */
const writeSchemas = async (): Promise<void> => {
  mkdirSync("dist/schema", { recursive: true });
  const made = new Map<string, () => object>();
  for (const entry of Object.keys(schemaWriters)) {
    const room = (await import(pathToFileURL(`dist/internal/${entry}.js`).href)) as Readonly<
      Record<string, () => object>
    >;
    for (const [name, write] of Object.entries(room)) made.set(name, write);
  }
  for (const name of ["analysis", "method", "results"]) {
    const write = made.get(`${name}JsonSchema`);
    if (write === undefined) throw new Error(`No room exports ${name}JsonSchema from its json-schema.ts.`);
    writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(write(), undefined, 2)}\n`);
  }
};

/** Development dependencies whose code stands in dist: what mathjs' parser consists of, and personnummer (docs/decisions). */
const bundledPackages = [
  "mathjs",
  "@babel/runtime",
  "escape-latex",
  "tiny-emitter",
  "typed-function",
  "personnummer",
  "zod",
];

/** Who hands on a package's code hands on its licence and notice as well. */
const writeLicences = (): void => {
  const texts = bundledPackages.map((name) => {
    const files = readdirSync(`node_modules/${name}`).filter((file) => /^(licen[cs]e|notice)/iu.test(file));
    if (files.length === 0) throw new Error(`${name} has no licence text to hand on.`);
    return [`## ${name}`, ...files.map((file) => readFileSync(`node_modules/${name}/${file}`, "utf8").trim())];
  });
  writeFileSync("dist/THIRD-PARTY-LICENCES.md", `${texts.flat().join("\n\n")}\n`);
};

rmSync("dist", { recursive: true, force: true });

export default defineConfig([
  {
    ...zodByCondition,
    entry: { ...doors, ...seams, ...chosenAtUse, "cli/rva": "src/cli/rva.ts" },
    format: "esm",
    platform: "node",
  },
  { ...zodByCondition, entry: { ...doors, ...seams, ...chosenAtUse }, format: "cjs", platform: "neutral" },
  { ...javascript, entry: { "parse/zod": "src/parse/zod-in-node.ts" }, format: ["esm", "cjs"], noExternal: ["zod"] },
  // Apart from the package, which they would split into more files than anybody who imports it needs.
  {
    ...javascript,
    entry: schemaWriters,
    outDir: "dist/internal",
    format: "esm",
    platform: "node",
    onSuccess: async () => {
      writeLicences();
      await writeSchemas();
    },
  },
  { entry: doors, format: ["esm", "cjs"], dts: { only: true } },
]);
