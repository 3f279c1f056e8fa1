import type { Locale } from "../../model/locale.js";
import { parseCsv } from "../csv.js";
import { faultOf } from "../excel.js";
import { refusal } from "../refusal.js";
import { cellName, cellReference } from "../workbook/cell-name.js";
import { type CellValue, readSheets } from "../workbook/read-sheets.js";
import { isEmpty } from "../workbook/sheets/headings.js";

/** What a table is given as: rows with the headings first, the text of a CSV file, or the bytes of a workbook. */
export type GivenTable = readonly (readonly unknown[])[] | string | Uint8Array | ArrayBuffer;

/** A table with its headings found. */
export interface FoundTable {
  readonly headings: readonly CellValue[];
  /** Rows in which something stands, by their place from 0. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellValue[] }[];
  readonly nameOf: (row: number, column: number) => string;
}

const cellOf = (value: unknown): CellValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date ? value : JSON.stringify(value);
};

// Many registers begin with a title; the headings are the first row that fills more than one column.
const headingRow = (rows: readonly (readonly CellValue[])[]): number =>
  Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => !isEmpty(cell)).length > 1),
  );

const found = (all: readonly (readonly CellValue[])[], sheet: string | undefined): FoundTable => {
  const head = headingRow(all);
  return {
    headings: all[head] ?? [],
    rows: all.flatMap((cells, row) => (row > head && cells.some((cell) => !isEmpty(cell)) ? [{ row, cells }] : [])),
    nameOf: (row, column) => (sheet === undefined ? cellReference(row, column) : cellName(sheet, row, column)),
  };
};

/** The rows of a table, whatever it is given as; of a workbook, those of the sheet named, or of the first that has any. */
export const tableRows = async (given: GivenTable, sheet: string | undefined, locale: Locale): Promise<FoundTable> => {
  if (typeof given === "string") return found(parseCsv(given, { locale }), undefined);
  if (!(given instanceof Uint8Array || given instanceof ArrayBuffer))
    return found(
      given.map((row) => row.map(cellOf)),
      undefined,
    );
  try {
    const sheets = await readSheets(given instanceof Uint8Array ? given : new Uint8Array(given));
    const chosen =
      sheet === undefined
        ? sheets.find(({ rows }) => rows.some((row) => row.filter((cell) => !isEmpty(cell)).length > 1))
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
    return found(chosen?.rows ?? [], chosen?.name);
  } catch (error) {
    if (error instanceof Error && error.name === "AnalysisError") throw error;
    throw refusal([faultOf(error)], locale);
  }
};
