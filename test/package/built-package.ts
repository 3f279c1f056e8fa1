import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where the package was not built, the tests of this folder say so instead of failing on a missing file. */
export const requireBuild = (): void => {
  if (!existsSync(`${root}dist/index.js`)) throw new Error("dist/ is missing: run `npm run build` first.");
};

/** What a program prints as JSON that imports the package by its own name, as an application would. */
export const printedBy = (kind: "module" | "commonjs", program: string): unknown =>
  JSON.parse(execFileSync("node", [`--input-type=${kind}`, "--eval", program], { cwd: root, encoding: "utf8" }));
