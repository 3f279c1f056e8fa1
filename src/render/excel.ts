import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { FollowUp } from "../internkontroll/follow-up.js";
import type { Internkontrollplan } from "../internkontroll/internkontrollplan.js";
import type { Lagesbild } from "../lagesbild/lagesbild.js";
import type { Locale } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "../view/audience.js";
import { followUpView } from "../view/follow-up-view.js";
import { lagesbildView } from "../view/lagesbild-view.js";
import { planView } from "../view/plan-view.js";
import { findingsTable } from "./excel/findings-table.js";
import { matrixSheet } from "./excel/matrix-sheet.js";
import { sheetNames } from "./excel/page.js";
import { registerWorkbook } from "./excel/register-workbook.js";
import { summarySheet, type WorkbookBlock, type WorkbookView } from "./excel/summary-sheet.js";
import { type NamelessSheet, tableSheet } from "./excel/table-sheet.js";

/** What can be written as a workbook. */
export type ExcelSubject = RiskRegister | Internkontrollplan | FollowUp | Lagesbild;

const viewOf = (subject: ExcelSubject, options: ViewOptions): WorkbookView => {
  switch (subject.kind) {
    case "register":
      return registerWorkbook(subject, options);
    case "plan":
      return planView(subject, options);
    case "follow-up":
      return followUpView(subject, options);
    case "lagesbild":
      return lagesbildView(subject, options);
    default:
      return subject satisfies never;
  }
};

const sheetOf = (block: WorkbookBlock, locale: Locale): readonly NamelessSheet[] => {
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
    default:
      return block satisfies never;
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
 * Writes a register, an internkontrollplan, a follow-up or a lägesbild as an Excel workbook: a summary, and a sheet for each
 * table, with filters, where numbers are numbers and dates are dates. The matrix holds the number of risks in each cell.
 *
 * It is asynchronous because packing is, in browsers and in Node. The same subject gives the same bytes.
 *
 * @param subject - A register, a plan, a follow-up or a lägesbild.
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
export const toExcel = async (subject: ExcelSubject, options: ViewOptions): Promise<Uint8Array> => {
  const { locale } = checkedOptions(options);
  const view = viewOf(subject, options);
  const blocks = [...view.lead, ...view.sections.flatMap((section) => section.blocks)];
  const sheets = named([summarySheet(view, locale), ...blocks.flatMap((block) => sheetOf(block, locale))]);
  // The library reads no clock: the file is dated by the year that it is about.
  const dated = new Date(Date.UTC(subject.year ?? 1970, 0, 1));
  return writeXlsx({ sheets, properties: { title: view.title, created: dated, modified: dated } });
};
