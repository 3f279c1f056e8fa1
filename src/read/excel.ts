import type { ParseOptions, Parsed } from "../parse/parsed.js";
import { AnalysisError } from "../parse/analysis-error.js";
import { formatIssues } from "../parse/format-issues.js";
import { issuesOf, type SheetFault } from "./refusal.js";
import { readSheets } from "./workbook/read-sheets.js";
import { readWorkbook } from "./workbook/read-workbook.js";
import { Refused } from "./workbook/refused.js";

/** The bytes of a workbook. */
export type WorkbookBytes = Uint8Array | ArrayBuffer;

/** Bytes as they are read; anything else is a mistake of the program that gave it. */
export const bytesOf = (given: WorkbookBytes): Uint8Array => {
  if (given instanceof Uint8Array) return given;
  if (given instanceof ArrayBuffer) return new Uint8Array(given);
  throw new TypeError(`A workbook is given as a Uint8Array or an ArrayBuffer, not as ${typeof given}`);
};

export const faultOf = (error: unknown): SheetFault => {
  if (!(error instanceof Refused)) throw error;
  return { fact: error.fact, ...(error.cell === undefined ? {} : { cell: error.cell }) };
};

/**
 * Reads a filled template as a plain value; gives the value, or every issue at once, each with sheet and cell.
 *
 * @param bytes - The file, at most 10 MB. Its archive is checked before and while it is unpacked.
 * @param options - As for `fromExcel`.
 * @example
 * ```ts
 * import { safeFromExcel } from "vasentlighetsanalys/excel";
 *
 * const read = await safeFromExcel(new TextEncoder().encode("Risk;Sannolikhet"));
 * read.ok ? [] : read.issues.map((issue) => issue.message); //=> ["Filen är ingen Excelarbetsbok (.xlsx). Spara den som Excelarbetsbok och läs in den igen."]
 * ```
 */
export const safeFromExcel = async (bytes: WorkbookBytes, options: ParseOptions = {}): Promise<Parsed<unknown>> => {
  const { locale = "sv" } = options;
  const refuse = (faults: readonly SheetFault[]): Parsed<unknown> => ({ ok: false, issues: issuesOf(faults, locale) });
  try {
    const { document, faults } = readWorkbook(await readSheets(bytesOf(bytes)), options);
    return faults.length === 0 ? { ok: true, value: document } : refuse(faults);
  } catch (error) {
    return refuse([faultOf(error)]);
  }
};

/**
 * Reads a filled template as a plain value, or throws with every issue at once.
 *
 * The value carries where its parts stand, so that `parseAnalysis` tells sheet and cell (`Risker!F12`). Sheets that the
 * template does not have are notes and are not read. It is asynchronous because unpacking is, in browsers and in Node.
 *
 * @param bytes - The file, at most 10 MB.
 * @param options - `method` or `methods`: methods beside those that ship, one of which the sheet Nämnd names. `locale`: the
 * language of the issues, `"sv"` (default) or `"en"`.
 * @throws AnalysisError with `issues`, each with its `cell`.
 * @example
 * ```ts
 * import { exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { excelTemplate, fromExcel } from "vasentlighetsanalys/excel";
 *
 * const namnd = { id: "skarholmen", name: "Skärholmens stadsdelsnämnd", kind: "stadsdelsnamnd" } as const;
 * const template = await excelTemplate(exampleMethod, { namnd, year: 2022 });
 * const analysis = parseAnalysis(await fromExcel(template));
 * analysis.processes.map((process) => process.name); //=> ["Otillåten påverkan"]
 * ```
 */
export const fromExcel = async (bytes: WorkbookBytes, options: ParseOptions = {}): Promise<unknown> => {
  const read = await safeFromExcel(bytes, options);
  if (read.ok) return read.value;
  throw new AnalysisError(formatIssues(read.issues, options), read.issues);
};
