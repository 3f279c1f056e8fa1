// Bundles the form and the package into one page that opens from a folder, without a server.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The page as one file. By default the package is the one that was built, as an application would have it. */
export const bundleForm = async (options = { tsconfigRaw: {} }) => {
  const { outputFiles } = await build({
    entryPoints: [at("form.js")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
    ...options,
  });
  return readFileSync(at("index.html"), "utf8").replace("/* form.js */", () => outputFiles[0].text);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(at("ut"), { recursive: true });
  writeFileSync(at("ut/index.html"), await bundleForm());
  console.log("Öppna examples/form/ut/index.html i en webbläsare.");
}
