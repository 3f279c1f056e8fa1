/** In twentieths of a point, at the size of the tables' text: a character of middling width, and the margins of a cell. */
const CHARACTER = 94;
const MARGINS = 190;

/** A longer word is hyphenated or broken; it may not take the room of the others. */
const LONGEST_KEPT = 15;

const longestWord = (texts: readonly string[]): number =>
  texts.reduce(
    (longest, text) => text.split(/[\s–/-]+/).reduce((length, word) => Math.max(length, word.length), longest),
    1,
  );

const meanLength = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length;

/**
 * Widths of a table's columns in twentieths of a point, which sum to `total`: each has room for its longest word, and what is left
 * over goes to the columns with much text.
 *
 * @param columns - What stands in each column, a text per cell, the heading first.
 */
export const columnWidths = (columns: readonly (readonly string[])[], total: number): readonly number[] => {
  const least = columns.map((texts) => Math.min(longestWord(texts), LONGEST_KEPT) * CHARACTER + MARGINS);
  const needed = least.reduce((sum, width) => sum + width, 0);
  const weights = columns.map((texts) => Math.sqrt(Math.max(0, meanLength(texts.slice(1)) - longestWord(texts))));
  const weight = weights.reduce((sum, part) => sum + part, 0);
  const spare = Math.max(0, total - needed);
  const share = (index: number): number =>
    weight === 0 ? spare / columns.length : (spare * (weights[index] ?? 0)) / weight;
  const scale = Math.min(1, total / needed);
  const widths = least.map((width, index) => Math.floor(width * scale + share(index)));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
};
