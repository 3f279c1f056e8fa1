import type { FindingsView } from "./findings-view.js";
import type { Fact } from "./header-view.js";
import type { MatrixView } from "./matrix-view.js";
import type { Table } from "./table.js";

/** How a sentence weighs: colour or bold type says it once more, and never alone. */
export type Weight = "plain" | "good" | "caution" | "grave";

/** One part of a document, for any format to draw. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "sentence"; readonly text: string; readonly weight?: Weight }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | {
      readonly kind: "table";
      readonly table: Table;
      /** The column that tells most. */
      readonly main: string;
      /** Columns that may move into it where there is little room, the least important first. */
      readonly fold: readonly string[];
    }
  | { readonly kind: "matrix"; readonly matrix: MatrixView }
  | { readonly kind: "findings"; readonly findings: FindingsView };

/** A part of a document under its heading. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A whole document: what stands first, and its parts. */
export interface DocumentView {
  readonly title: string;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

export const sentence = (text: string, weight: Weight = "plain"): Block => ({ kind: "sentence", text, weight });

/** A table, unless it has no rows. */
export const tableBlock = (table: Table, main: string, fold: readonly string[] = []): readonly Block[] =>
  table.rows.length === 0 ? [] : [{ kind: "table", table, main, fold }];

/** A table, or what stands instead where it has no rows. */
export const tableOr = (
  table: Table,
  { main, fold = [], none }: { readonly main: string; readonly fold?: readonly string[]; readonly none: string },
): Block => tableBlock(table, main, fold)[0] ?? sentence(none);

/** A section for each table that has rows; the title is the table's. */
export const tableSections = (
  ...tables: readonly { readonly table: Table; readonly main: string; readonly fold?: readonly string[] }[]
): readonly Section[] =>
  tables
    .map(({ table, main, fold }) => ({ title: table.title, blocks: tableBlock(table, main, fold) }))
    .filter(({ blocks }) => blocks.length > 0);
