import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "tsup";

const subpaths = Object.fromEntries(
  readdirSync("src/subpath")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [`subpath/${basename(file, ".ts")}`, `src/subpath/${file}`]),
);
const doors = { index: "src/index.ts", ...subpaths };

export default defineConfig([
  {
    entry: doors,
    format: ["esm", "cjs"],
    dts: true,
    splitting: true,
    treeshake: false,
    clean: true,
    target: "es2022",
    platform: "neutral",
  },
]);
