import { shorten } from "../../parse/found.js";
import type { SheetFault } from "../refusal.js";
import { cellName } from "./cell-name.js";
import { NOTHING } from "./cells/codec.js";
import type { Sheet } from "./read-sheets.js";
import type { Column } from "./sheets/column.js";
import { isEmpty, type Located, locate } from "./sheets/headings.js";
import { type Draft, readCell } from "./sheets/item.js";

/** A row that says something. */
export interface ReadRow {
  /** Counted from 0. */
  readonly row: number;
  readonly item: Draft;
  /** True where the first column only says that the list is there and empty. */
  readonly nothing: boolean;
  readonly has: (column: Column) => boolean;
}

export interface ReadRows {
  readonly located: Located;
  readonly rows: readonly ReadRow[];
}

const outsideHeadings = (sheet: Sheet, row: number, known: ReadonlySet<number>): readonly SheetFault[] =>
  (sheet.rows[row] ?? []).flatMap((cell, index) => {
    // Below an unknown heading nothing more is told.
    if (isEmpty(cell) || known.has(index) || !isEmpty(sheet.rows[0]?.[index])) return [];
    const found = shorten(String(cell));
    return [{ cell: cellName(sheet.name, row, index), fact: { code: "workbook", reason: "outside-headings", found } }];
  });

/** Reads the rows of a sheet below its headings as items; rows in which nothing is written are no items. */
export const readRows = (
  sheet: Sheet,
  columns: readonly Column[],
  marker: Column | undefined,
  report: (fault: SheetFault) => void,
): ReadRows => {
  const located = locate(sheet, columns, report);
  const known = new Set(located.values());
  const rows: ReadRow[] = [];
  for (let row = 1; row < sheet.rows.length; row++) {
    for (const fault of outsideHeadings(sheet, row, known)) report(fault);
    const item: Draft = {};
    const written = new Set<Column>();
    let nothing = false;
    for (const [column, index] of located) {
      const cell = sheet.rows[row]?.[index];
      if (isEmpty(cell) || column.path.length === 0) continue;
      written.add(column);
      const at = cellName(sheet.name, row, index);
      if (sheet.isError(row, index)) {
        report({ cell: at, fact: { code: "workbook", reason: "error-value", found: String(cell) } });
        continue;
      }
      if (column === marker && cell === NOTHING) {
        nothing = true;
        continue;
      }
      const outcome = readCell(item, cell, column, columns);
      if (outcome === "conflict") report({ cell: at, fact: { code: "workbook", reason: "two-consequences" } });
      else if (outcome !== "read")
        report({
          cell: at,
          fact: { code: "workbook", reason: "line", found: shorten(outcome.found), allowed: [outcome.form] },
        });
    }
    if (written.size > 0) rows.push({ row, item, nothing, has: (column) => written.has(column) });
  }
  return { located, rows };
};
