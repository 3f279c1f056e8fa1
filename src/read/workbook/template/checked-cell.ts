import type { Cell } from "hucre/xlsx";
import { LONGEST_CELL, workbookText } from "../../../model/workbook-text.js";
import { cellName } from "../cell-name.js";
import type { CellValue } from "../read-sheets.js";

/**
 * A value as a cell.
 *
 * @throws RangeError for a text longer than Excel keeps, which would otherwise be cut without a word.
 */
export const checkedCell = (value: CellValue, sheet: string, row: number, column: number): Partial<Cell> => {
  if (typeof value !== "string") return { value };
  if (value.length > LONGEST_CELL)
    throw new RangeError(
      `${cellName(sheet, row, column)} would hold ${String(value.length)} characters, but Excel keeps at most ${String(LONGEST_CELL)} in a cell`,
    );
  return { value: workbookText(value), type: "string" };
};
