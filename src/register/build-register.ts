import type { Method } from "../method/method.js";
import type { Analysis } from "../model/analysis.js";
import { isCivilDate } from "../model/civil-date.js";
import type { Evidence } from "../model/evidence.js";
import type { PreviousYear } from "../model/previous-year.js";
import { gatherFacts } from "../review/facts.js";
import { orderFindings, runRules } from "../review/review.js";
import { analysisRules } from "../review/rules/index.js";
import { candidatesOf } from "./candidates.js";
import { countEntries } from "./count-entries.js";
import { isMethodNamed, methodName } from "../method/method-name.js";
import { orderAnalysis } from "./order-analysis.js";
import { orderEntries } from "./order-entries.js";
import { orderEvidence } from "./order-evidence.js";
import { previousYear } from "./previous.js";
import type { RiskRegister } from "./register.js";
import { evidenceRules, registerRules, yearRules } from "./rules/index.js";
import { VERSION } from "./version.js";

/** What a register is built with. */
export interface RegisterOptions {
  /** The method that the analysis names; no other scores it. */
  readonly method: Method;
  /** The civil date (`yyyy-mm-dd`) that acceptances and due dates are held against. */
  readonly asOf: string;
  /** The same nämnd's register of an earlier year, or what `previousYear` made of it. */
  readonly previous?: RiskRegister | PreviousYear;
  /** What reported events say of the likelihood, from `evidenceFor`; made with the same method. */
  readonly evidence?: readonly Evidence[];
}

const previousOf = (given: RiskRegister | PreviousYear | undefined): PreviousYear | undefined =>
  given === undefined || !("kind" in given) ? given : previousYear(given);

const checked = (analysis: Analysis, { method, asOf, evidence = [] }: RegisterOptions): void => {
  if (!isMethodNamed(analysis.method, method)) {
    throw new RangeError(
      `The analysis of ${analysis.namnd.id} names the method "${analysis.method}", but "${methodName(method)}" was given; a register is never scored by another method or version`,
    );
  }
  if (!isCivilDate(asOf)) throw new RangeError(`asOf is "${asOf}", not a civil date such as "2022-03-31"`);
  const stranger = evidence.find((entry) => entry.method !== methodName(method));
  if (stranger !== undefined) {
    throw new RangeError(
      `The evidence is told in levels of "${stranger.method}", but the register is scored by "${methodName(method)}"; calibrate it anew`,
    );
  }
};

const checkedPrevious = (previous: PreviousYear | undefined, { namnd, year }: Analysis): void => {
  if (previous === undefined || (previous.namnd === namnd.id && previous.year < year)) return;
  throw new RangeError(
    `The previous register is that of ${previous.namnd} for ${String(previous.year)}; it must be of ${namnd.id} for a year before ${String(year)}`,
  );
};

/**
 * Builds one nämnd's risk register for one year: every kept risk scored, ordered and counted, the mandatory processes' coverage,
 * and what the review found.
 *
 * @param analysis - A read analysis, from `parseAnalysis`.
 * @param options - `method`: the method that the analysis names. `asOf`: a civil date; acceptances that have expired by then
 * count as none. `previous`: last year's register, which some rules compare with. `evidence`: what
 * reported events say of the likelihood; an assessment outside it is a finding.
 * @returns The register. It holds the whole method and the whole analysis, so that everything in it can be recomputed.
 * @throws RangeError when the method is not the one that the analysis names or that the evidence is told
 * in, `asOf` is no civil date, or the previous register is another nämnd's or not of an earlier year.
 * @throws MethodError when the method's matrix does not decide every cell.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * register.adoptable; //=> false
 * register.findings[0]?.rule; //=> "mandatory-process"
 * ```
 */
export const buildRegister = (analysis: Analysis, options: RegisterOptions): RiskRegister => {
  checked(analysis, options);
  const { method, asOf } = options;
  const previous = previousOf(options.previous);
  checkedPrevious(previous, analysis);
  const ordered = orderAnalysis(analysis);
  const facts = gatherFacts(ordered, method, asOf);
  const entries = orderEntries(facts.risks);
  const candidates = candidatesOf(ordered);
  const stage = ordered.stage;
  const grading = { method, ...(stage === undefined ? {} : { stage }) };
  const evidence = options.evidence === undefined ? undefined : orderEvidence(options.evidence);
  const findings = orderFindings(
    [
      ...runRules(analysisRules, facts, grading),
      ...(previous === undefined ? [] : runRules(yearRules, { ...facts, previous }, grading)),
      ...(evidence === undefined ? [] : runRules(evidenceRules, { ...facts, evidence }, grading)),
    ],
    registerRules,
  );
  return {
    format: 1,
    kind: "register",
    madeWith: { version: VERSION, rules: Object.fromEntries(registerRules.map((rule) => [rule.id, rule.revision])) },
    namnd: ordered.namnd,
    year: ordered.year,
    asOf,
    method,
    analysis: ordered,
    ...(evidence === undefined ? {} : { evidence }),
    ...(previous === undefined ? {} : { previous }),
    entries,
    candidates,
    counts: countEntries(entries, candidates, method),
    coverage: facts.coverage,
    findings,
    adoptable: stage !== "draft" && !findings.some((finding) => finding.severity === "breach"),
  };
};
