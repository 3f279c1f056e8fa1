import { CsvError, type Options, parse } from "csv-parse/browser/esm/sync";
import { unguardText } from "../model/csv-cell.js";
import type { Locale } from "../model/locale.js";
import { refusal } from "./refusal.js";

/** What one field of a CSV text holds. */
export type CsvValue = string | number;

/** How a CSV text is read. */
export interface CsvOptions {
  /** What parts the fields; left out, the one of `;`, tab and `,` that the first line with any of them holds most of. */
  readonly delimiter?: ";" | "," | "\t";
  /** The language of the issues, `"sv"` (default) or `"en"`. */
  readonly locale?: Locale;
}

const LONGEST_TEXT = 10_000_000;
/** In characters, how far down the delimiter is looked for. */
const LONGEST_HEAD = 10_000;
const DELIMITERS = [";", "\t", ","] as const;

/** A table may stand below a title, in which nothing is parted. */
const delimiterOf = (text: string): (typeof DELIMITERS)[number] => {
  const outside = text.slice(0, LONGEST_HEAD).replace(/"[^"]*"/g, "");
  const line = /^.*[;\t,].*$/m.exec(outside)?.[0] ?? "";
  const count = (delimiter: string): number => line.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
};

const NUMBER = { ";": /^-?\d+(?:,\d+)?(?:e[+-]?\d+)?$/, ",": /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/ } as const;

const valueOf = (field: string, quoted: boolean, number: RegExp): CsvValue => {
  const value = Number(field.replace(",", "."));
  return !quoted && number.test(field) && Number.isFinite(value) ? value : unguardText(field);
};

/** The rows of a CSV text; where a cell is to be named by its place, with the empty ones. */
export const csvRows = (
  text: string,
  { delimiter = delimiterOf(text), locale = "sv" }: CsvOptions,
  { keepsEmpty }: { readonly keepsEmpty: boolean },
): readonly (readonly CsvValue[])[] => {
  if (text.length > LONGEST_TEXT) throw refusal([{ fact: { code: "workbook", reason: "csv-size" } }], locale);
  const number = delimiter === "," ? NUMBER[","] : NUMBER[";"];
  const options: Options = {
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: !keepsEmpty,
    cast: (field, { quoting }) => valueOf(field, quoting, number),
  };
  try {
    return parse(text, options);
  } catch (error) {
    if (error instanceof CsvError) throw refusal([{ fact: { code: "workbook", reason: "csv-quote" } }], locale);
    throw error;
  }
};

/**
 * Reads CSV as rows of texts and numbers: what `toCsv` writes, and what a Swedish Excel saves (semicolons, decimal comma).
 *
 * A field without quotation marks that is a number becomes one; all else stays text, without the apostrophe that `toCsv` sets
 * before what looks like a formula. Empty fields are `""`; lines without any field are left out.
 *
 * @param text - The text of the file, at most 10 million characters, with or without byte order mark.
 * @param options - `delimiter` where it is not to be guessed from the first line; `locale` of the issues.
 * @throws AnalysisError with an issue of the code `workbook` where a quotation mark never closes or the text is too long.
 * @example
 * ```ts
 * import { parseCsv } from "vasentlighetsanalys/csv";
 *
 * parseCsv("Risk;S;K\r\nSen handläggning;4;2,5\r\n"); //=> [["Risk", "S", "K"], ["Sen handläggning", 4, 2.5]]
 * ```
 */
export const parseCsv = (text: string, options: CsvOptions = {}): readonly (readonly CsvValue[])[] =>
  csvRows(text, options, { keepsEmpty: false });
