import type { Choice } from "../../../parse/issue.js";
import { codeFor, shownFor } from "./choice.js";
import { type Codec, NOTHING, textOf } from "./codec.js";

const SAFE = /^[^\s;"\\–][^\s;]*$/;
// A label may hold spaces, which an id never does.
const SAFE_LABEL = /^[^\s;,"\\–][^;\n,]*(?<!\s)$/;
const PARTS = /\s*("(?:[^"\\]|\\.)*"|[^;\n]*?)\s*(?:[;\n]|$)/g;

const unquoted = (part: string): string => {
  try {
    return String(JSON.parse(part));
  } catch {
    return part;
  }
};

const partsOf = (cell: string, spaced: boolean): readonly string[] => {
  if (cell.trim() === NOTHING) return [];
  const parts = Array.from(cell.matchAll(PARTS), ([, part = ""]) => part);
  return parts
    .flatMap((part) =>
      part.startsWith('"') ? [unquoted(part)] : part.split(spaced ? /,/ : /,\s+/).map((each) => each.trim()),
    )
    .filter((part, index) => part !== "" || parts[index]?.startsWith('"') === true);
};

/** A list of ids, parted by semicolons; one that holds a semicolon or a space stands in quotation marks. */
export const words: Codec = {
  write: (value) => {
    if (!Array.isArray(value)) return null;
    if (value.length === 0) return NOTHING;
    return value.map((item) => (SAFE.test(String(item)) ? String(item) : JSON.stringify(item))).join("; ");
  },
  read: (cell) => partsOf(textOf(cell), false),
};

/** A list of codes shown by their labels, parted by semicolons. */
export const choices = (among: readonly Choice[]): Codec => ({
  write: (value) => {
    if (!Array.isArray(value)) return null;
    if (value.length === 0) return NOTHING;
    const shown = value.map((item) => shownFor(String(item), among));
    return shown.map((item) => (SAFE_LABEL.test(item) ? item : JSON.stringify(item))).join("; ");
  },
  read: (cell) => partsOf(textOf(cell), true).map((part) => codeFor(part, among)),
});
