import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { builtFiles, requireBuild, root } from "./built-package.js";

beforeAll(requireBuild);

/** The names under which a built file has zod, and then what it takes from there. */
const takenIn = (file: string): readonly string[] => {
  const code = readFileSync(file, "utf8");
  const names = new Set([...code.matchAll(/import \* as (z\d*) from "#zod"/gu)].map(([, name]) => name));
  return [...code.matchAll(/\b(z\d*)\.([A-Za-z]+)/gu)].flatMap(([, name, part]) =>
    names.has(name) && part !== undefined ? [part] : [],
  );
};

test("the zod that Node loads holds what is used of it, and nothing that is not", async () => {
  const held = (await import(pathToFileURL(`${root}dist/parse/zod.js`).href)) as object;
  const taken = new Set(builtFiles(".js").flatMap(takenIn));
  expect(taken).toContain("strictObject");
  expect(Object.keys(held).sort()).toEqual([...taken].sort());
});

test.each([
  ["import", 'export * from "vasentlighetsanalys";'],
  ["require", 'module.exports = require("vasentlighetsanalys");'],
])("%s in Node loads no file of the package zod", async (_, contents) => {
  const { metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    absWorkingDir: root,
    tsconfigRaw: {},
    logLevel: "error",
  });
  const loaded = Object.keys(metafile.inputs);
  expect(loaded.filter((path) => /^dist\/parse\/zod\.c?js$/u.test(path))).toHaveLength(1);
  expect(loaded.filter((path) => path.includes("node_modules/zod/"))).toEqual([]);
});
