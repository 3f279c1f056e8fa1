import type { Locale, Text } from "../model/locale.js";
import { type Cell, cellOf, type Column, type ColumnKind, type Row, type Table } from "./table.js";

/** A column of a table without nested cells: a level is told apart into its levels, its value and its band. */
export interface FlatColumn {
  readonly label: string;
  readonly kind: Exclude<ColumnKind, "level" | "list"> | "list" | "band";
}

/** A cell of such a table; undefined where nothing stands. */
export type FlatCell = string | number | undefined;

/** A table for programs that calculate: numbers are numbers, and a column holds one thing only. */
export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly (readonly FlatCell[])[];
}

const words = {
  likelihood: { sv: "sannolikhet", en: "likelihood" },
  consequence: { sv: "konsekvens", en: "consequence" },
  value: { sv: "riskvärde", en: "value" },
  band: { sv: "risknivå", en: "band" },
} as const satisfies Record<string, Text>;

const flatColumns = ({ label, kind }: Column, locale: Locale): readonly FlatColumn[] =>
  kind === "level"
    ? [
        { label: `${label}: ${words.likelihood[locale]}`, kind: "number" },
        { label: `${label}: ${words.consequence[locale]}`, kind: "number" },
        { label: `${label}: ${words.value[locale]}`, kind: "number" },
        { label: `${label}: ${words.band[locale]}`, kind: "band" },
      ]
    : [{ label, kind }];

const flatCell = (cell: Cell): FlatCell => {
  switch (cell.kind) {
    case "none":
    case "level":
      return undefined;
    case "text":
      return cell.text;
    case "list":
      return cell.items.join("\n");
    case "number":
      return cell.value;
    case "date":
      return cell.date;
  }
};

const flatRow = (row: Row, columns: readonly Column[]): readonly FlatCell[] => {
  const cells: FlatCell[] = [];
  for (const column of columns) {
    const cell = cellOf(row, column);
    if (column.kind !== "level") cells.push(flatCell(cell));
    else if (cell.kind !== "level") cells.push(undefined, undefined, undefined, flatCell(cell));
    else {
      const { likelihood, consequence, value, band } = cell.level;
      cells.push(likelihood, consequence, value, band.label);
    }
  }
  return cells;
};

/** A view's table with every detail, its levels told apart. */
export const flatTable = (table: Table, locale: Locale): FlatTable => ({
  columns: table.columns.flatMap((column) => flatColumns(column, locale)),
  rows: table.rows.map((row) => flatRow(row, table.columns)),
});
