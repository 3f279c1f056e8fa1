import { checkedOptions, type ViewOptions } from "../view/audience.js";
import type { DocumentSubject } from "../view/document-subject.js";
import { flatTable } from "../view/flat-table.js";
import { subjectTable } from "../view/subject-table.js";
import { writeCsv } from "./csv/write-csv.js";

/**
 * Writes the one table of a subject as CSV that a Swedish Excel opens as a table: semicolons, decimal comma, byte order mark, CRLF.
 * Levels, value and band stand in columns of their own. No text becomes a formula.
 *
 * @param subject - A register or an adopted record (a risk a line, gravest first), an internkontrollplan (a control a line), a
 * follow-up (a control with its state), a comparison (a risk with what has changed), or a lägesbild (a nämnd with its counts).
 * @param options - `audience`: `"internal"` for everything, `"public"` to mask each risk and control that bears `secrecy`.
 * `locale`: `"sv"` (default) or `"en"`, the language of the headings.
 * @returns The text of the file; write it as UTF-8.
 * @throws TypeError when `audience` is not given.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { parseCsv, toCsv } from "vasentlighetsanalys/csv";
 *
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [],
 * });
 * const text = toCsv(buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" }), { audience: "internal" });
 * parseCsv(text)[0]?.slice(0, 3); //=> ["Nr", "Risk", "Process"]
 * ```
 */
export const toCsv = (subject: DocumentSubject, options: ViewOptions): string => {
  const { locale } = checkedOptions(options);
  const { columns, rows } = flatTable(subjectTable(subject, options), locale);
  return writeCsv([columns.map(({ label }) => label), ...rows]);
};
