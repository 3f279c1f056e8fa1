import { type Results, resultsSchema } from "../model/results.js";
import { AnalysisError } from "./analysis-error.js";
import { formatIssues } from "./format-issues.js";
import { reportInto } from "./issue.js";
import type { Parsed, ParseResultsOptions } from "./parsed.js";
import { readDocument } from "./read-document.js";
import { checkResults } from "./results-checks.js";
import { isObject } from "./schema-node.js";
import type { Sound } from "./sound-parts.js";
import { notADocument, type Told, tellIssues } from "./tell-issues.js";

/**
 * Reads a results document, the follow-up of a year's internkontrollplan; gives the results, or every issue at once.
 *
 * @param input - The document as a plain value: from `fromYaml`, `JSON.parse`, or made by a program. It is not changed.
 * @param options - `plan`: the ids that results may be given for; `method`: whose reporting points and judgements may be
 *   named; `locale`: the language of the issues, `"sv"` (default) or `"en"`.
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with at most 200 issues in the order of the document.
 * @example
 * ```ts
 * import { safeParseResults } from "vasentlighetsanalys";
 *
 * const results = { format: 1, namnd: "skarholmen", year: 2022, controls: [{ control: "k9", result: "avvikelse" }] };
 * const read = safeParseResults(results, { plan: { controls: ["k1"], actions: [] } });
 * read.ok ? [] : read.issues.map((issue) => issue.code); //=> ["unknown-reference"]
 * ```
 */
export const safeParseResults = (input: unknown, options: ParseResultsOptions = {}): Parsed<Results> => {
  const told: Told = { schema: resultsSchema, kind: "results", document: input, locale: options.locale ?? "sv" };
  if (!isObject(input)) {
    return { ok: false, issues: tellIssues([notADocument("results", input)], told) };
  }
  const { value, sound, faults } = readDocument(resultsSchema, input, undefined);
  checkResults(sound as Sound<Results>, options, reportInto(faults));
  return value !== undefined && faults.length === 0
    ? { ok: true, value }
    : { ok: false, issues: tellIssues(faults, told) };
};

/**
 * Reads a results document, or throws with every issue at once.
 *
 * @param input - The document as a plain value: from `fromYaml`, `JSON.parse`, or made by a program. It is not changed.
 * @param options - As for `safeParseResults`.
 * @throws AnalysisError with `issues`; its message lists them all.
 * @example
 * ```ts
 * import { parseResults } from "vasentlighetsanalys";
 *
 * const results = parseResults({
 *   format: 1,
 *   namnd: "skarholmen",
 *   year: 2022,
 *   controls: [{ control: "k1", performedOn: "2022-04-12", result: "avvikelse" }],
 * });
 * results.controls?.map(({ result }) => result); //=> ["deviation"]
 * ```
 */
export const parseResults = (input: unknown, options: ParseResultsOptions = {}): Results => {
  const read = safeParseResults(input, options);
  if (read.ok) return read.value;
  throw new AnalysisError(formatIssues(read.issues, options), read.issues);
};
