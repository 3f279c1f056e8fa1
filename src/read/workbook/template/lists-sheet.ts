import type { WriteSheet } from "hucre/xlsx";
import { compileMatrix } from "../../../method/compile-matrix.js";
import type { Band } from "../../../method/band.js";
import type { Method } from "../../../method/method.js";
import { workbookText } from "../../../model/workbook-text.js";
import { columnLetters } from "../cell-name.js";
import type { CellValue } from "../read-sheets.js";
import type { Column } from "../sheets/column.js";

/** The hidden sheet with the entries of the drop-downs and with the matrix. */
export interface ListsSheet {
  readonly sheet: WriteSheet;
  /** The cells that hold the entries of a drop-down. */
  readonly rangeOf: (name: string) => string | undefined;
  readonly values: string;
  readonly bands: string;
}

export const LISTS = "Listor";

/** How a band is shown in a cell: colour never carries it alone. */
export const shownBand = ({ symbol, label }: Pick<Band, "symbol" | "label">): string =>
  symbol === undefined ? label : `${symbol} ${label}`;

const absolute = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;

const rangeOf = (row: number, column: number, rows: number, columns: number): string =>
  `${LISTS}!${absolute(row, column)}:${absolute(row + rows - 1, column + columns - 1)}`;

/** Lays the entries of all drop-downs and the cells of the matrix out on one sheet. */
export const listsSheet = (method: Method, columns: readonly Column[]): ListsSheet => {
  const matrix = compileMatrix(method);
  const lists = new Map<string, readonly string[]>();
  for (const { dropDown } of columns) if (dropDown?.kind === "words") lists.set(dropDown.name, dropDown.entries);
  const cells = new Map<string, { value: CellValue }>();
  const put = (row: number, column: number, value: CellValue): void => {
    cells.set(`${String(row)},${String(column)}`, { value: typeof value === "string" ? workbookText(value) : value });
  };

  const ranges = new Map<string, string>();
  for (const [index, [name, entries]] of Array.from(lists).entries()) {
    put(0, index, name);
    for (const [row, entry] of entries.entries()) put(row + 1, index, entry);
    ranges.set(name, rangeOf(1, index, entries.length, 1));
  }
  const width = matrix.consequence.levels.length;
  const height = matrix.likelihood.levels.length;
  const valuesAt = lists.size + 1;
  const bandsAt = valuesAt + width + 1;
  put(0, valuesAt, "Riskvärde: rader sannolikhet, kolumner konsekvens");
  put(0, bandsAt, "Risknivå: rader sannolikhet, kolumner konsekvens");
  for (const [l, row] of matrix.cells.entries())
    for (const [c, { value, band }] of row.entries()) {
      if (value !== undefined) put(l + 1, valuesAt + c, value);
      const shown = matrix.bands.find(({ id }) => id === band);
      put(l + 1, bandsAt + c, shown === undefined ? band : shownBand(shown));
    }
  return {
    sheet: { name: LISTS, cells, hidden: true, rows: [[]] },
    rangeOf: (name) => ranges.get(name),
    values: rangeOf(1, valuesAt, height, width),
    bands: rangeOf(1, bandsAt, height, width),
  };
};
