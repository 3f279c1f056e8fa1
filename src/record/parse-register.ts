import type { Locale } from "../model/locale.js";
import { AnalysisError } from "../parse/analysis-error.js";
import { formatIssues } from "../parse/format-issues.js";
import type { Parsed } from "../parse/parsed.js";
import { tellIssues } from "../parse/tell-issues.js";
import type { RiskRegister } from "../register/register.js";
import { compareRecord } from "./compare-record.js";
import { readJson } from "./read-json.js";
import { rebuildRegister } from "./rebuild-register.js";
import { registerSchema } from "./register-schema.js";

/**
 * Reads a register from its export: builds it again from the analysis and the method in it, and compares; gives the register, or
 * every issue at once.
 *
 * @param given - The export of a register (`toCanonicalJson`), as text or as a value. Only an internal export can be read again.
 * @param options - `locale`: the language of the issues, `"sv"` (default) or `"en"`.
 * @returns The register as this version of the library builds it. What differs from the export is an issue, unless another
 * revision of a rule explains it.
 * @example
 * ```ts
 * import { safeParseRegister } from "vasentlighetsanalys";
 * const read = safeParseRegister("{}");
 * read.ok; //=> false
 * ```
 */
export const safeParseRegister = (given: unknown, options: { readonly locale?: Locale } = {}): Parsed<RiskRegister> => {
  const locale = options.locale ?? "sv";
  const rebuilt = rebuildRegister(readJson(given), locale);
  if (!rebuilt.ok) return rebuilt;
  const { document, register, madeWith } = rebuilt.value;
  const unexplained = compareRecord(document, register, madeWith).filter(
    (difference) => difference.explainedBy === undefined,
  );
  if (unexplained.length === 0) return { ok: true, value: register };
  const faults = unexplained.map(({ path, found, computed }) => ({
    path,
    fact: () => ({
      code: "differs" as const,
      ...(found === undefined ? {} : { found }),
      ...(computed === undefined ? {} : { computed }),
    }),
  }));
  return { ok: false, issues: tellIssues(faults, { schema: registerSchema, kind: "register", document, locale }) };
};

/**
 * Reads a register from its export, or throws with every issue at once.
 *
 * @param given - The export of a register, as text or as a value.
 * @param options - As for `safeParseRegister`.
 * @throws AnalysisError with `issues`; its message lists them all.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis, parseRegister, toCanonicalJson } from "vasentlighetsanalys";
 * const namnd = { id: "exempel", name: "Exempelnämnden", kind: "annan" };
 * const analysis = parseAnalysis({ format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd, processes: [] });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * parseRegister(toCanonicalJson(register)).namnd.id; //=> "exempel"
 * ```
 */
export const parseRegister = (given: unknown, options: { readonly locale?: Locale } = {}): RiskRegister => {
  const read = safeParseRegister(given, options);
  if (read.ok) return read.value;
  throw new AnalysisError(formatIssues(read.issues, options), read.issues);
};
