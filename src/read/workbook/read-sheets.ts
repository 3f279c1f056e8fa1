import { readXlsx, type Sheet as ReadSheet } from "hucre/xlsx";
import { openArchive } from "./archive/open-archive.js";
import { Refused } from "./refused.js";

/** What a cell holds once it is read; null where it is empty. */
export type CellValue = string | number | boolean | Date | null;

/** A sheet as it is read. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Whether a cell, counted from 0, shows an error such as #REF!. */
  readonly isError: (row: number, column: number) => boolean;
  /** Cells that are shown as one, counted from 0; what they hold stands in the first. */
  readonly merges: readonly Merge[];
}

/** Cells that are shown as one. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

const toSheet = ({ name, rows, cells, merges = [] }: ReadSheet): Sheet => ({
  name,
  rows,
  merges,
  isError: (row, column) => {
    const cell = cells?.get(`${String(row)},${String(column)}`);
    return (
      cell?.type === "error" || (cell?.type === "formula" && typeof cell.value === "string" && ERROR.test(cell.value))
    );
  },
});

/**
 * The sheets of a workbook.
 *
 * @throws Refused where it cannot be read safely.
 */
export const readSheets = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const archive = await openArchive(bytes);
  try {
    const { sheets } = await readXlsx(archive);
    return sheets.map(toSheet);
  } catch {
    throw new Refused("damaged");
  }
};
