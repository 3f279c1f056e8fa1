import type { Path } from "../../parse/issue.js";
import type { Positions } from "../../parse/positions.js";
import { cellName } from "./cell-name.js";
import type { Column } from "./sheets/column.js";

/** Gathers where the items of a document stand in a workbook. */
export interface CellMap {
  /** The item at the path is the row of a sheet, its columns as they are located. */
  readonly addRow: (path: Path, sheet: string, row: number, columns: ReadonlyMap<Column, number>) => void;
  /** The value at the path, and all within it, is one cell. */
  readonly addCell: (path: Path, cell: string) => void;
  readonly positions: Positions;
}

const begins = (path: readonly string[], steps: readonly (string | number)[]): boolean =>
  path.every((step, index) => index >= steps.length || step === String(steps[index]));

const keyOf = (path: Path): string => JSON.stringify(path);

export const cellMap = (): CellMap => {
  const rows = new Map<string, (steps: readonly (string | number)[]) => string>();
  const cells = new Map<string, string>();

  const cellAt = (path: Path): string | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const key = keyOf(path.slice(0, length));
      const found = cells.get(key) ?? rows.get(key)?.(path.slice(length));
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return {
    addRow: (path, sheet, row, columns) => {
      rows.set(keyOf(path), (steps) => {
        const fitting = Array.from(columns).filter(([column]) => column.path.length > 0 && begins(column.path, steps));
        const [, index] = (steps.length === 0 ? undefined : fitting[0]) ?? [undefined, 0];
        return cellName(sheet, row, index);
      });
    },
    addCell: (path, cell) => {
      if (!cells.has(keyOf(path))) cells.set(keyOf(path), cell);
    },
    positions: { at: () => undefined, cell: cellAt },
  };
};
