const LETTERS = 26;
const A = 65;

/** The letters of a column, counted from 0: A, B … Z, AA. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor(column / LETTERS);
  const last = String.fromCharCode(A + (column % LETTERS));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
};

/** A cell as Excel names it, from its row and column counted from 0: `F12`. */
export const cellReference = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

/** A cell with its sheet: `Risker!F12`. */
export const cellName = (sheet: string, row: number, column: number): string =>
  `${sheet}!${cellReference(row, column)}`;
