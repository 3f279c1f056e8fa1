// What Excel reads as an escaped character is escaped itself; half a surrogate pair has no other way into XML.
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE = /\p{Cs}/gu;

// A text that reads like an error of Excel would be stored as that error.
const ERROR_LIKE = /^#(?=[A-Z0-9/]+[!?/])/;

/** The longest text that Excel keeps in a cell. */
export const LONGEST_CELL = 32_767;

/** Most texts hold none of the characters that any of this begins with. */
const SUSPECT = /[_#\ud800-\udfff]/;

/** A text as a workbook stores it, so that it is read as exactly the same text. */
export const workbookText = (text: string): string =>
  SUSPECT.test(text)
    ? text
        .replace(ESCAPE_LIKE, "_x005F_")
        .replace(ERROR_LIKE, "_x0023_")
        .replace(LONE, (half) => `_x${half.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    : text;

const LINE_HEIGHT = 15;
const MOST_LINES = 25;

const linesOf = (length: number, width: number): number => Math.max(1, Math.ceil((length * 1.15) / width));

const linesIn = (text: string, width: number): number =>
  text.includes("\n")
    ? text.split("\n").reduce((sum, line) => sum + linesOf(line.length, width), 0)
    : linesOf(text.length, width);

/** The height in points that texts need in columns so many characters wide; programs do not all find it by themselves. */
export const rowHeight = (cells: readonly { readonly text: string; readonly width: number }[]): number => {
  const most = cells.reduce((lines, { text, width }) => Math.max(lines, linesIn(text, width)), 1);
  return LINE_HEIGHT * Math.min(MOST_LINES, most);
};
