/** In twentieths of a point, at the size of the tables' text: a character of middling width, and the margins of a cell. */
const CHARACTER = 104;
const MARGINS = 190;

/** A shorter text stands on one line where there is room. */
const SHORT_TEXT = 24;

/** Up to how long a word is kept whole, from where there is much room to where there is none. */
const KEPT = [26, 22, 20, 18, 16, 14, 12, 10];

/** The part of the width that columns may claim for their short texts or longest words, so that longer text has room to run. */
const CLAIMED = 0.76;

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

const longestText = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 1);

const longestWord = (texts: readonly string[]): number =>
  texts.reduce((most, text) => (text.length <= most ? most : Math.max(most, longestText(text.split(/[\s/]+/)))), 1);

const meanLength = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : sumOf(texts.map((text) => text.length)) / texts.length;

/** The least width of each column: its short texts on one line, or else by the longest word limit that leaves room for text. */
const leastWidths = (columns: readonly (readonly string[])[], total: number): readonly number[] => {
  const widths = (lengths: readonly number[], most: number): readonly number[] =>
    lengths.map((length) => Math.min(length, most) * CHARACTER + MARGINS);
  const words = columns.map(longestWord);
  const claims = [widths(columns.map(longestText), SHORT_TEXT), ...KEPT.map((kept) => widths(words, kept))];
  return claims.find((claim) => sumOf(claim) <= total * CLAIMED) ?? claims.at(-1) ?? [];
};

/** Widths by the amount of text, so that the cells of a row come to much the same height; none below its least. */
const byText = (least: readonly number[], lengths: readonly number[], total: number): readonly number[] => {
  let held = lengths.map((length) => length === 0);
  for (;;) {
    const free = total - sumOf(least.filter((_, index) => held[index] === true));
    const text = sumOf(lengths.filter((_, index) => held[index] !== true));
    const widths = least.map((width, index) => (held[index] === true ? width : (free * (lengths[index] ?? 0)) / text));
    const next = widths.map((width, index) => held[index] === true || width < (least[index] ?? 0));
    if (next.every((isHeld, index) => isHeld === held[index])) return widths;
    held = next;
  }
};

/**
 * Widths of a table's columns in twentieths of a point, which sum to `total`: each has room for its longest word, and what is left
 * over goes to the columns with much text.
 *
 * @param columns - What stands in each column, a text per cell, the heading first.
 */
export const columnWidths = (columns: readonly (readonly string[])[], total: number): readonly number[] => {
  const least = leastWidths(columns, total);
  const scale = Math.min(1, total / Math.max(1, sumOf(least)));
  const lengths = columns.map((texts) => meanLength(texts.slice(1)));
  const widths = byText(
    least.map((width) => width * scale),
    lengths,
    total,
  ).map(Math.floor);
  const widest = widths.indexOf(Math.max(...widths));
  const rest = total - sumOf(widths);
  return widths.map((width, index) => (index === widest ? width + rest : width));
};
