// Follows a guide as a reader would: in an empty folder, block by block, in the order in which they stand.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeBlocks } from "./code-blocks.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** An empty folder, and a PATH in which `rva` and `npx rva` are the built command. */
export const emptyFolder = ({ withExamples = false } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  const bin = mkdtempSync(join(tmpdir(), "guide-bin-"));
  const call = `exec "${process.execPath}" "${root}dist/cli/rva.js" "$@"`;
  for (const [name, script] of [
    ["rva", call],
    ["npx", `[ "$1" = rva ] || { echo "npx $1: a reader would not have it" >&2; exit 127; }\nshift\n${call}`],
  ]) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  // What a reader of the repository has: the examples, and the package under its own name.
  if (withExamples) symlinkSync(`${root}examples`, join(folder, "examples"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/vasentlighetsanalys"));
  return { folder, bin };
};

/** Runs a block of commands and gives its exit code and what it wrote. */
export const runCommands = (code, { folder, bin }, env = {}) => {
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-eo", "pipefail", "-c", code], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: `${bin}:${process.env.PATH}`, LANG: "C.UTF-8", COLUMNS: "92", NO_COLOR: "1", ...env },
  });
  return { status, written: `${stdout}${stderr}` };
};

/** Carries out a diff block: the lines with a space or a minus must stand once in the file, whatever their indentation is. */
export const changed = (text, diff) => {
  const lines = diff.trimEnd().split("\n");
  const side = (sign) =>
    lines
      .filter((line) => line[0] === " " || line[0] === sign)
      .map((line) => line.slice(1))
      .join("\n");
  const parts = text.split(`${side("-")}\n`);
  if (parts.length !== 2) throw new Error(`the lines stand ${parts.length - 1} times in the file:\n${side("-")}`);
  return parts.join(`${side("+")}\n`);
};

const told = (line) => line.trim().replaceAll(/\s+/gu, " ");

const follow = (block, place, last) => {
  const { language, facts, code } = block;
  const file = facts.fil === undefined ? undefined : join(place.folder, facts.fil);
  if (file !== undefined && language === "diff") {
    writeFileSync(file, changed(readFileSync(file, "utf8"), code));
    return last;
  }
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
    return last;
  }
  if (language === "sh") {
    const ran = runCommands(code, place);
    const expected = Number(facts.slutkod ?? 0);
    if (ran.status !== expected) throw new Error(`${code}exit ${ran.status}, not ${expected}:\n${ran.written}`);
    return ran.written;
  }
  if (language === "text") {
    const lines = new Set(last.split("\n").map(told));
    const missing = code
      .split("\n")
      .filter((line) => told(line) !== "" && told(line) !== "…" && !lines.has(told(line)));
    if (missing.length > 0) throw new Error(`not written by the command:\n${missing.join("\n")}\nbut:\n${last}`);
  }
  return last;
};

/** Follows all blocks of a page; throws at the first command that does otherwise than the page says. */
export const runGuide = (markdown, { withExamples, after = () => {} } = {}) => {
  const place = emptyFolder({ withExamples });
  let last = "";
  for (const block of codeBlocks(markdown)) {
    if (block.facts["no-run"] !== undefined) continue;
    last = follow(block, place, last);
    after(block, place, last);
  }
  return place;
};

/** The built command is what a reader runs. */
export const isBuilt = () => existsSync(`${root}dist/cli/rva.js`);
