import type { Locale } from "../../model/locale.js";
import { csvRows } from "../csv.js";
import { faultOf } from "../excel.js";
import { refusal } from "../refusal.js";
import { cellName, cellReference } from "../workbook/cell-name.js";
import { type CellValue, readSheets, type Sheet } from "../workbook/read-sheets.js";
import { isEmpty } from "../workbook/sheets/headings.js";
import { decodeText, isText } from "./decode-text.js";

/** What a table is given as: rows with the headings first, the text of a CSV file, or the bytes of a CSV file or a workbook. */
export type GivenTable = readonly (readonly unknown[])[] | string | Uint8Array | ArrayBuffer;

/** A table with its headings found. */
export interface FoundTable {
  /** The row of the headings, from 0. */
  readonly head: number;
  readonly headings: readonly CellValue[];
  /** Rows in which something stands, by their place from 0. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellValue[] }[];
  /** What the cells of a column are shown to hold, by row from 0: their own value, or that of the cells they are merged with. */
  readonly shownIn: (column: number) => readonly (CellValue | undefined)[];
  readonly nameOf: (row: number, column: number) => string;
}

const cellOf = (value: unknown): CellValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date ? value : JSON.stringify(value);
};

type Rows = readonly (readonly CellValue[])[];

/** How many of a row's texts are known as headings of a risk table; 0 where none holds the event. */
export type CountKnown = (texts: readonly string[]) => number;

/** How far down headings are looked for. */
const MOST_ABOVE = 50;

/** What a heading says. */
export const headingText = (cell: CellValue): string => (cell === null ? "" : String(cell).trim());

const isWide = (row: readonly CellValue[]): boolean => row.filter((cell) => !isEmpty(cell)).length > 1;

/** The row with the most known headings, since registers begin with titles and facts of their own; without any, the first with several cells. */
const headingRow = (rows: Rows, known: CountKnown): number => {
  const counts = rows.slice(0, MOST_ABOVE).map((row) => known(row.map(headingText)));
  const most = Math.max(0, ...counts);
  return Math.max(0, most === 0 ? rows.findIndex(isWide) : counts.indexOf(most));
};

const shownIn = (all: Rows, merges: Sheet["merges"], column: number): readonly (CellValue | undefined)[] => {
  const shown = all.map((row) => row[column]);
  const merged = new Set<number>();
  for (const { startRow, endRow, startCol, endCol } of merges) {
    if (column < startCol || column > endCol) continue;
    // Excel lets no two overlap; in a file where they do, each row belongs to the first.
    for (let row = startRow; row <= endRow && row < all.length && !merged.has(row); row++) {
      merged.add(row);
      shown[row] = all[startRow]?.[startCol];
    }
  }
  return shown;
};

const found = (all: Rows, sheet: Pick<Sheet, "name" | "merges"> | undefined, known: CountKnown): FoundTable => {
  const head = headingRow(all, known);
  return {
    head,
    headings: all[head] ?? [],
    rows: all.flatMap((cells, row) => (row > head && cells.some((cell) => !isEmpty(cell)) ? [{ row, cells }] : [])),
    shownIn: (column) => shownIn(all, sheet?.merges ?? [], column),
    nameOf: (row, column) => (sheet === undefined ? cellReference(row, column) : cellName(sheet.name, row, column)),
  };
};

/** The rows of a table, whatever it is given as; of a workbook, those of the sheet named, or of the first with known headings. */
export const tableRows = async (
  given: GivenTable,
  known: CountKnown,
  { sheet, locale }: { readonly sheet: string | undefined; readonly locale: Locale },
): Promise<FoundTable> => {
  const bytes = given instanceof ArrayBuffer ? new Uint8Array(given) : given;
  const text = bytes instanceof Uint8Array && isText(bytes) ? decodeText(bytes) : bytes;
  if (typeof text === "string") return found(csvRows(text, { locale }, { keepsEmpty: true }), undefined, known);
  if (!(text instanceof Uint8Array))
    return found(
      text.map((row) => row.map(cellOf)),
      undefined,
      known,
    );
  try {
    const sheets = await readSheets(text);
    const chosen =
      sheet === undefined
        ? (sheets.find(({ rows }) => rows.slice(0, MOST_ABOVE).some((row) => known(row.map(headingText)) > 0)) ??
          sheets.find(({ rows }) => rows.some(isWide)))
        : sheets.find(({ name }) => name === sheet);
    if (sheet !== undefined && chosen === undefined)
      throw refusal(
        [
          {
            fact: { code: "workbook", reason: "sheet-missing", found: sheet, allowed: sheets.map(({ name }) => name) },
          },
        ],
        locale,
      );
    return found(chosen?.rows ?? [], chosen, known);
  } catch (error) {
    if (error instanceof Error && error.name === "AnalysisError") throw error;
    throw refusal([faultOf(error)], locale);
  }
};
