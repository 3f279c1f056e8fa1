import { type Codec, escapeNothing, NOTHING, textOf, unescapeNothing } from "./codec.js";

const CONTINUED = "\\|";
const BLANK = "\\.";
const ESCAPED = /^\\{2,}(?:\||\.\s*$)/;
const NEEDS_ESCAPE = /^\\+(?:\||\.\s*$)/;
const WHITE = /^\s*$/;

const firstLine = (line: string): string => {
  if (WHITE.test(line)) return `${BLANK}${line}`;
  return NEEDS_ESCAPE.test(line) ? `\\${line}` : line;
};

const writtenItem = (item: string): string => {
  const [first = "", ...rest] = item.split("\n");
  return [firstLine(first), ...rest.map((line) => `${CONTINUED}${line}`)].join("\n");
};

/** Texts as the lines of one cell; a line that begins with `\|` goes on with the text above it. */
export const linesOf = (items: readonly string[]): string =>
  items.length === 0 ? NOTHING : escapeNothing(items.map(writtenItem).join("\n"));

/** The texts that the lines of a cell are; empty lines between them mean nothing. */
export const itemsOf = (cell: string): readonly string[] => {
  if (cell === NOTHING) return [];
  const items: string[] = [];
  for (const line of unescapeNothing(cell).split("\n")) {
    const before = items.at(-1);
    if (line.startsWith(CONTINUED) && before !== undefined) items[items.length - 1] = `${before}\n${line.slice(2)}`;
    else if (ESCAPED.test(line)) items.push(line.slice(1));
    else if (line.startsWith(BLANK) && WHITE.test(line.slice(2))) items.push(line.slice(2));
    else if (!WHITE.test(line)) items.push(line);
  }
  return items;
};

/** A list of texts, one a line. */
export const texts: Codec = {
  write: (value) => (Array.isArray(value) ? linesOf(value.map(String)) : null),
  read: (cell) => itemsOf(textOf(cell)),
};
