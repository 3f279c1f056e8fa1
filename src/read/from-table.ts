import type { Method } from "../method/method.js";
import type { Locale } from "../model/locale.js";
import type { Issue } from "../parse/issue.js";
import { shorten } from "../parse/found.js";
import { RESERVED_KEYS } from "../parse/text-constraints.js";
import { issuesOf, refusal, type SheetFault } from "./refusal.js";
import { type ReadProcess, readTable } from "./table/read-table.js";
import { proposeColumns, type TableColumns } from "./table/synonyms.js";
import { type GivenTable, headingText, tableRows } from "./table/table-rows.js";

/** How a foreign table is read. */
export interface TableOptions {
  /** The method whose scales the levels are of. */
  readonly method: Method;
  /** Which heading holds what, where the proposal is to be corrected: `{ event: "Vad kan hända?" }`. */
  readonly columns?: TableColumns;
  /** The process of rows that name none. */
  readonly process?: string;
  /** The sheet of a workbook; left out, the first that holds a table. */
  readonly sheet?: string;
  readonly locale?: Locale;
}

/** What became of a table: every row is read or refused. */
export interface TableReading {
  /** Which heading was taken for what. */
  readonly columns: TableColumns;
  /** Headings that were taken for nothing; what stands under them is not read. */
  readonly unused: readonly string[];
  /** Processes with their risks, and below them actions, as an analysis holds them. */
  readonly processes: readonly ReadProcess[];
  readonly actions: readonly { readonly id: string; readonly text: string; readonly addresses: readonly string[] }[];
  readonly given: number;
  readonly read: number;
  readonly refused: number;
  /** Why rows were refused, each with its cell. */
  readonly issues: readonly Issue[];
  /** Where the table's own value or band is another than the method gives; the table's own is never used. */
  readonly differences: readonly Issue[];
}

/**
 * Reads a register that another tool made: rows, the text of a CSV file, or the bytes of a workbook.
 *
 * Headings are recognised in Swedish and English; the mapping that was used comes back, so that it can be shown and corrected
 * with `columns`. Levels may be written "4", "4 - Sannolik" or "Sannolik". Every row is read or refused with the reason.
 *
 * @param table - Rows with the headings first, a CSV text, or the bytes of an .xlsx file.
 * @param options - `method`, and where needed `columns`, `process`, `sheet` and `locale`.
 * @throws AnalysisError where the file itself cannot be read, or where no heading holds the unwanted event.
 * @example
 * ```ts
 * import { exampleMethod } from "vasentlighetsanalys";
 * import { fromTable } from "vasentlighetsanalys/excel";
 *
 * const text = "Process;Risk;S;K;RxK\r\nBistånd;Sen handläggning;4 - Sannolik;3;11\r\n";
 * const table = await fromTable(text, { method: exampleMethod });
 * [table.read, table.refused]; //=> [1, 0]
 * table.differences.map((issue) => issue.cell); //=> ["E2"]
 * ```
 */
export const fromTable = async (table: GivenTable, options: TableOptions): Promise<TableReading> => {
  const { method, locale = "sv", sheet, process } = options;
  const known = (texts: readonly string[]): number => {
    const columns = proposeColumns(texts, options.columns);
    if (columns.event === undefined) return 0;
    const headings = Object.values(columns).filter((heading) => texts.includes(heading));
    return headings.includes(columns.event) && headings.length > 1 ? headings.length : 0;
  };
  const found = await tableRows(table, known, { sheet, locale });
  const headings = found.headings.map(headingText);
  const faults: SheetFault[] = headings.flatMap((heading, column): readonly SheetFault[] =>
    RESERVED_KEYS.some((key) => key === heading)
      ? [
          {
            cell: found.nameOf(found.head, column),
            fact: { code: "workbook", reason: "heading-unknown", found: shorten(heading) },
          },
        ]
      : [],
  );
  const named = headings.filter((heading) => heading !== "");
  const columns = proposeColumns(named, options.columns);
  for (const heading of Object.values(columns))
    if (!headings.includes(heading))
      faults.push({
        fact: { code: "workbook", reason: "column-missing", found: shorten(heading), allowed: named.map(shorten) },
      });
  if (columns.event === undefined)
    faults.push({ fact: { code: "workbook", reason: "no-event-column", allowed: named.map(shorten) } });
  if (faults.length > 0) throw refusal(faults, locale);

  const made = readTable(found, headings, columns, method, process);
  const used = new Set(Object.values(columns));
  return {
    columns,
    unused: headings.filter((heading) => heading !== "" && !used.has(heading)),
    processes: made.processes,
    actions: made.actions,
    given: found.rows.length,
    read: found.rows.length - made.refused,
    refused: made.refused,
    issues: issuesOf(made.faults, locale),
    differences: issuesOf(made.differences, locale),
  };
};
