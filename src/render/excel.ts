import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { Locale } from "../model/locale.js";
import { checkedOptions } from "../view/audience.js";
import { type DocumentOptions, type DocumentSubject, documentView } from "../view/document-subject.js";
import type { Block } from "../view/document-view.js";
import { subjectYear } from "../view/subject-head.js";
import { findingsTable } from "./excel/findings-table.js";
import { matrixSheet } from "./excel/matrix-sheet.js";
import { sheetNames } from "./excel/page.js";
import { summarySheet } from "./excel/summary-sheet.js";
import { type NamelessSheet, tableSheet } from "./excel/table-sheet.js";

const sheetOf = (block: Block, locale: Locale): readonly NamelessSheet[] => {
  switch (block.kind) {
    case "table":
      return [tableSheet(block.table, locale)];
    case "matrix":
      return [matrixSheet(block.matrix, locale)];
    case "findings":
      return block.findings.groups.length === 0 ? [] : [tableSheet(findingsTable(block.findings, locale), locale)];
    case "heading":
    case "sentence":
    case "facts":
      return [];
  }
};

const named = (sheets: readonly NamelessSheet[]): WriteSheet[] => {
  const nameFor = sheetNames();
  return sheets.map(({ wanted, tables, ...sheet }, index) => ({
    ...sheet,
    name: nameFor(wanted),
    ...(tables === undefined
      ? {}
      : {
          tables: tables.map((table) => ({
            ...table,
            name: `Tabell${String(index)}`,
            displayName: `Tabell${String(index)}`,
          })),
        }),
  }));
};

/**
 * Writes a register, an adopted record, an internkontrollplan, a follow-up, a comparison or a lägesbild as an Excel workbook: a summary, and a sheet for each
 * table, with filters, where numbers are numbers and dates are dates. The matrix holds the number of risks in each cell.
 *
 * It is asynchronous because packing is, in browsers and in Node. The same subject gives the same bytes.
 *
 * @param subject - A register, an adopted record, a plan, a follow-up, a comparison or a lägesbild.
 * @param options - `audience`: `"internal"` for everything, `"public"` to mask each risk and control that bears `secrecy`
 * (process and marking only, counted in every total). `locale`: `"sv"` (default) or `"en"`.
 * @returns The bytes of an .xlsx file.
 * @throws TypeError when `audience` is not given; the promise is rejected with it.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { toExcel } from "vasentlighetsanalys/excel";
 *
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * const file = await toExcel(register, { audience: "public" });
 * new TextDecoder().decode(file.subarray(0, 2)); //=> "PK"
 * ```
 */
export const toExcel = async (subject: DocumentSubject, options: DocumentOptions): Promise<Uint8Array> => {
  const { locale } = checkedOptions(options);
  const view = documentView(subject, options);
  const blocks = [...view.lead, ...view.sections.flatMap((section) => section.blocks)];
  const sheets = named([summarySheet(view, locale), ...blocks.flatMap((block) => sheetOf(block, locale))]);
  // The library reads no clock: the file is dated by the year that it is about.
  const dated = new Date(Date.UTC(subjectYear(subject) ?? 1970, 0, 1));
  return writeXlsx({ sheets, properties: { title: view.title, created: dated, modified: dated } });
};
