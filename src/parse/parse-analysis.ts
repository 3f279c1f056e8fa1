import { type Analysis, analysisSchema } from "../model/analysis.js";
import { AnalysisError } from "./analysis-error.js";
import { riskTrails } from "./analysis-checks/context.js";
import { checkIncidents } from "./analysis-checks/incidents.js";
import { checkInfluence } from "./analysis-checks/influence.js";
import { checkIdentity } from "./analysis-checks/identity.js";
import { checkLevels } from "./analysis-checks/levels.js";
import { checkPeriods } from "./analysis-checks/periods.js";
import { checkReferences } from "./analysis-checks/references.js";
import { checkVocabulary } from "./analysis-checks/vocabulary.js";
import { type FoundMethod, findMethod } from "./find-method.js";
import { formatIssues } from "./format-issues.js";
import { type Path, type Report, reportInto } from "./issue.js";
import { scalesOf } from "./level-fact.js";
import type { Parsed, ParseOptions } from "./parsed.js";
import { numberedPlace } from "./place.js";
import { readDocument } from "./read-document.js";
import { isObject, memberOf } from "./schema-node.js";
import type { Sound } from "./sound-parts.js";
import { notADocument, type Told, tellIssues } from "./tell-issues.js";
import { methodName } from "../method/method-name.js";

const methodNamed = (input: unknown, options: ParseOptions): FoundMethod | undefined => {
  const written = memberOf(input, "method");
  return typeof written === "string" && written.trim() !== "" ? findMethod(written, options) : undefined;
};

const checkMethod = (analysis: Sound<Analysis>, found: FoundMethod | undefined, report: Report): void => {
  if (found?.fault !== undefined) report(["method"], found.fault);
  // In a document with faults elsewhere the stage still stands as it was written.
  const stage: string | undefined = analysis.stage;
  const isProposal = stage === "proposal" || stage === "förslag";
  if (isProposal && found?.method !== undefined && !found.versioned)
    report(["method"], { code: "version-missing", nearest: methodName(found.method) });
};

/**
 * Reads one nämnd's analysis; gives the analysis, or every issue at once.
 *
 * @param input - The document as a plain value: from `fromYaml`, `JSON.parse`, or made by a program. It is not changed.
 * @param options - `method` or `methods`: methods beside those that ship, which go before them; levels are checked against
 *   the one that the analysis names. `locale`: the language of the issues, `"sv"` (default) or `"en"`.
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with at most 200 issues in the order of the document.
 * @example
 * ```ts
 * import { safeParseAnalysis } from "vasentlighetsanalys";
 *
 * const read = safeParseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5",
 *   namnd: { id: "skarholmen", name: "Skärholmens stadsdelsnämnd", kind: "stadsdelsnamnd" },
 *   processes: [{ id: "p1", name: "Bistånd", risks: [{ id: "r1", event: "Beslutet dröjer", unit: "ekb" }] }],
 * });
 * read.ok ? [] : read.issues.map((issue) => issue.at); //=> ["process p1 › risk r1 › enhet"]
 * ```
 */
export const safeParseAnalysis = (input: unknown, options: ParseOptions = {}): Parsed<Analysis> => {
  const told: Told = { schema: analysisSchema, kind: "analysis", document: input, locale: options.locale ?? "sv" };
  if (!isObject(input)) {
    return { ok: false, issues: tellIssues([notADocument("analysis", input)], told) };
  }
  const found = methodNamed(input, options);
  const method = found?.method;
  const { value, sound, mentioned, faults } = readDocument(analysisSchema, input, method && scalesOf(method));
  const report = reportInto(faults);
  const analysis = sound as Sound<Analysis>;
  const context = {
    analysis,
    risks: riskTrails(analysis),
    method,
    mentioned,
    placeAt: (path: Path) => numberedPlace(analysisSchema, input, path),
    report,
  };
  checkMethod(analysis, found, report);
  checkReferences(context, checkIdentity(context));
  checkLevels(context);
  checkVocabulary(context);
  checkIncidents(context);
  checkPeriods(context);
  checkInfluence(context);
  return value !== undefined && faults.length === 0
    ? { ok: true, value }
    : { ok: false, issues: tellIssues(faults, told) };
};

/**
 * Reads one nämnd's analysis, or throws with every issue at once.
 *
 * @param input - The document as a plain value: from `fromYaml`, `JSON.parse`, or made by a program. It is not changed.
 * @param options - As for `safeParseAnalysis`.
 * @throws AnalysisError with `issues`; its message lists them all.
 * @example
 * ```ts
 * import { parseAnalysis } from "vasentlighetsanalys";
 *
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "skarholmen", name: "Skärholmens stadsdelsnämnd", kind: "stadsdelsnämnd" },
 *   processes: [],
 * });
 * analysis.namnd.kind; //=> "stadsdelsnamnd"
 * ```
 */
export const parseAnalysis = (input: unknown, options: ParseOptions = {}): Analysis => {
  const read = safeParseAnalysis(input, options);
  if (read.ok) return read.value;
  throw new AnalysisError(formatIssues(read.issues, options), read.issues);
};
