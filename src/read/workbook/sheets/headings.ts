import { nearest } from "../../../model/nearest.js";
import { shorten } from "../../../parse/found.js";
import type { SheetFault } from "../../refusal.js";
import { cellName } from "../cell-name.js";
import type { CellValue, Sheet } from "../read-sheets.js";
import type { Column } from "./column.js";

/** Where each column of a description stands on a sheet, from 0. */
export type Located = ReadonlyMap<Column, number>;

// Without these an item cannot be told from another, or says nothing.
const NEEDED = new Set(["id", "process", "event", "name", "text", "source", "system", "label"]);

const isNeeded = ({ path }: Column): boolean => path.length === 1 && NEEDED.has(path[0] ?? "");

const folded = (heading: string): string => heading.trim().replace(/\s+/g, " ").toLowerCase();

export const isEmpty = (cell: CellValue | undefined): cell is null | undefined =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** Finds the columns of a sheet by the headings in its first row; they may stand in any order. */
export const locate = (sheet: Sheet, columns: readonly Column[], report: (fault: SheetFault) => void): Located => {
  const located = new Map<Column, number>();
  const byHeading = new Map(columns.map((column) => [folded(column.heading), column]));
  for (const [index, cell] of (sheet.rows[0] ?? []).entries()) {
    if (isEmpty(cell)) continue;
    const heading = String(cell);
    const column = byHeading.get(folded(heading));
    const at = cellName(sheet.name, 0, index);
    const found = shorten(heading);
    if (column === undefined) {
      const near = nearest(heading, new Set(columns.map((each) => each.heading)));
      const allowed = columns.map((each) => each.heading);
      report({
        cell: at,
        fact: {
          code: "workbook",
          reason: "heading-unknown",
          found,
          ...(near === undefined ? { allowed } : { nearest: near }),
        },
      });
    } else if (located.has(column)) report({ cell: at, fact: { code: "workbook", reason: "heading-twice", found } });
    else located.set(column, index);
  }
  for (const column of columns) {
    if (!isNeeded(column) || located.has(column)) continue;
    report({
      cell: cellName(sheet.name, 0, 0),
      fact: { code: "workbook", reason: "heading-missing", found: column.heading },
    });
  }
  return located;
};
