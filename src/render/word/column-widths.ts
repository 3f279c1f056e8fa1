/** In twentieths of a point, at the size of the tables' text: a character of middling width, and the margins of a cell. */
const CHARACTER = 98;
const MARGINS = 190;

/** A shorter text stands on one line where there is room. */
const SHORT_TEXT = 24;

/** Up to how long a word is kept whole, from where there is much room to where there is none. */
const KEPT = [26, 22, 18, 16, 14, 12, 10];

/** The part of the width that columns may claim for their short texts or longest words, so that longer text has room to run. */
const CLAIMED = 0.62;

const longestWord = (texts: readonly string[]): number =>
  texts.reduce(
    (longest, text) => text.split(/[\s/]+/).reduce((length, word) => Math.max(length, word.length), longest),
    1,
  );

const meanLength = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length;

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

const longestText = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, text.length), 1);

/** The least width of each column: its short texts on one line, or else by the longest word limit that leaves room for text. */
const leastWidths = (columns: readonly (readonly string[])[], total: number): readonly number[] => {
  const widths = (lengths: readonly number[], most: number): readonly number[] =>
    lengths.map((length) => Math.min(length, most) * CHARACTER + MARGINS);
  const words = columns.map(longestWord);
  const claims = [widths(columns.map(longestText), SHORT_TEXT), ...KEPT.map((kept) => widths(words, kept))];
  return claims.find((claim) => sumOf(claim) <= total * CLAIMED) ?? claims.at(-1) ?? [];
};

/**
 * Widths of a table's columns in twentieths of a point, which sum to `total`: each has room for its longest word, and what is left
 * over goes to the columns with much text.
 *
 * @param columns - What stands in each column, a text per cell, the heading first.
 */
export const columnWidths = (columns: readonly (readonly string[])[], total: number): readonly number[] => {
  const least = leastWidths(columns, total);
  const needed = sumOf(least);
  const weights = columns.map((texts) => Math.max(0, meanLength(texts.slice(1)) - longestWord(texts)) ** 0.6);
  const weight = sumOf(weights);
  const spare = Math.max(0, total - needed);
  const share = (index: number): number =>
    weight === 0 ? spare / columns.length : (spare * (weights[index] ?? 0)) / weight;
  const scale = Math.min(1, total / needed);
  const widths = least.map((width, index) => Math.floor(width * scale + share(index)));
  const rest = total - sumOf(widths);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
};
