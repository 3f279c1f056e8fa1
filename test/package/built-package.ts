import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Metafile } from "esbuild";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where the package was not built, the tests of this folder say so instead of failing on a missing file. */
export const requireBuild = (): void => {
  if (!existsSync(`${root}dist/index.js`)) throw new Error("dist/ is missing: run `npm run build` first.");
};

/** The files of dist/ with this ending, as paths. */
export const builtFiles = (ending: string): readonly string[] =>
  readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(root, "dist", file));

/** What a program prints as JSON that imports the package by its own name, as an application would. */
export const printedBy = (kind: "module" | "commonjs", program: string): unknown =>
  JSON.parse(execFileSync("node", [`--input-type=${kind}`, "--eval", program], { cwd: root, encoding: "utf8" }));

/** A program that imports the package by its own name, bundled and minified for browsers. */
export const bundledForBrowsers = async (
  program: string,
): Promise<{ readonly code: string; readonly metafile: Metafile }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    absWorkingDir: root,
    // Without this the compiler's paths would lead the bundler to src/ instead of the package.
    tsconfigRaw: {},
    logLevel: "error",
  });
  return { code: outputFiles.map(({ text }) => text).join(""), metafile };
};
