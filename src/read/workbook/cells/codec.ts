import type { CellValue } from "../read-sheets.js";

/** How a value of the analysis stands in one cell: what is written reads back as exactly the same value. */
export interface Codec {
  /** The cell of a value; null where there is nothing to write. */
  readonly write: (value: unknown) => CellValue;
  /**
   * The value of a cell that is not empty. What cannot be understood comes back as it stands, so that whoever reads the
   * analysis tells what is allowed in its place.
   */
  readonly read: (cell: Exclude<CellValue, null>) => unknown;
}

/** Stands for a list or a group that is there and empty, since an empty cell says that nothing is given. */
export const NOTHING = "–";

const ESCAPED = /^\\+–$/;
const NEEDS_ESCAPE = /^\\*–$/;

/** A text that is not taken for the mark of nothing. */
export const escapeNothing = (text: string): string => (NEEDS_ESCAPE.test(text) ? `\\${text}` : text);

export const unescapeNothing = (text: string): string => (ESCAPED.test(text) ? text.slice(1) : text);

const two = (number: number): string => String(number).padStart(2, "0");

/** The civil date of a cell that Excel knows as a date. */
export const civilDateOf = (date: Date): string =>
  `${String(date.getUTCFullYear()).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;

/** What a cell shows, as a text. */
export const textOf = (cell: Exclude<CellValue, null>): string => {
  if (cell instanceof Date) return civilDateOf(cell);
  return typeof cell === "string" ? cell : String(cell);
};
