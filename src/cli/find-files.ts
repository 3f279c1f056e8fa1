import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** What can hold an analysis, a register, a part of a picture, or lines of them. */
const READABLE = /\.(?:ya?ml|json|ndjson|jsonl)$/iu;

const isPattern = (path: string): boolean => /[*?]/u.test(path);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const filesIn = async (folder: string, recursive: boolean): Promise<readonly string[]> => {
  const found = await readdir(folder, { recursive, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(inOrder);
};

/** `*` and `?` stand for characters within a name, `**` for any folders between. */
const patternOf = (path: string): RegExp => {
  const source = path.replace(/[\\^$.+()|[\]{}]/gu, "\\$&").replace(/\*\*\/|\*\*|\*|\?/gu, (sign) => {
    if (sign === "**/") return "(?:.*/)?";
    if (sign === "**") return ".*";
    return sign === "*" ? "[^/]*" : "[^/]";
  });
  return new RegExp(`^${source}$`, "u");
};

const matching = async (pattern: string): Promise<readonly string[]> => {
  const written = pattern.replaceAll(sep, "/");
  const fixed = written.slice(0, written.search(/[*?]/u));
  const base = fixed.includes("/") ? fixed.slice(0, fixed.lastIndexOf("/") + 1) : "";
  const test = patternOf(written);
  // What is joined to "." loses it, so a pattern without a folder is held against the names as they are.
  const files = await filesIn(base === "" ? "." : base, true).catch(() => []);
  return files.map((file) => file.replaceAll(sep, "/")).filter((file) => test.test(file));
};

/**
 * What was named on the command line as the files that it stands for: a folder for what lies in it and not deeper, since results
 * and last year often lie below. A pattern or a folder without any stands for itself.
 */
export const filesNamed = async (names: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const name of names) {
    const kind = name === "-" ? undefined : await stat(name).catch(() => undefined);
    if (kind?.isDirectory() === true) {
      const inside = (await filesIn(name, false)).filter((file) => READABLE.test(file));
      found.push(...(inside.length === 0 ? [name] : inside));
    } else if (kind === undefined && isPattern(name)) {
      const files = await matching(name);
      found.push(...(files.length === 0 ? [name] : files));
    } else found.push(name);
  }
  return [...new Set(found)];
};
