import type { LevelView } from "./level-view.js";

/** What a column holds, so that a spreadsheet makes numbers numbers and dates dates. */
export type ColumnKind = "text" | "list" | "number" | "date" | "level";

/** One column of a table; a detail stands in it only where there is room, such as in a spreadsheet or a web page. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  readonly detail?: boolean;
}

/** What stands in one cell; nothing is shown for `none`, and never a zero or a dash that could be read as a value. */
export type Cell =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "level"; readonly level: LevelView };

/** One row: cells by the keys of the columns. A masked row stands for something that bears secrecy. */
export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly masked?: boolean;
}

/** A table that any format can draw. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const NONE: Cell = { kind: "none" };

export const textCell = (text: string | undefined): Cell =>
  text === undefined || text === "" ? NONE : { kind: "text", text };

export const listCell = (items: readonly string[]): Cell => (items.length === 0 ? NONE : { kind: "list", items });

export const numberCell = (value: number | undefined): Cell => (value === undefined ? NONE : { kind: "number", value });

export const dateCell = (date: string | undefined): Cell => (date === undefined ? NONE : { kind: "date", date });

export const levelCell = (level: LevelView | undefined): Cell =>
  level === undefined ? NONE : { kind: "level", level };

/** The cell of a row under a column; a row need not mention the columns in which it has nothing. */
export const cellOf = (row: Row, column: Pick<Column, "key">): Cell => row.cells[column.key] ?? NONE;
