import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "../view/audience.js";
import { flatTable } from "../view/flat-table.js";
import { registerTable } from "../view/register-table.js";
import { writeCsv } from "./csv/write-csv.js";

/**
 * Writes a register as CSV that a Swedish Excel opens as a table: semicolons, decimal comma, byte order mark, CRLF. One risk a
 * line, gravest first; levels, value and band stand in columns of their own. No text becomes a formula.
 *
 * @param register - A register from `buildRegister`.
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
export const toCsv = (register: RiskRegister, options: ViewOptions): string => {
  const { locale } = checkedOptions(options);
  const { columns, rows } = flatTable(registerTable(register, options), locale);
  return writeCsv([columns.map(({ label }) => label), ...rows]);
};
