import { isCivilDate } from "../model/civil-date.js";
import type { ActionResult, ControlResult, Results } from "../model/results.js";
import { VERSION } from "../register/version.js";
import { runRules } from "../review/review.js";
import { inYear } from "./before-year.js";
import { carriesOver } from "./carries-over.js";
import { deviationsIn, stillCarried } from "./deviations.js";
import type { ResultFacts } from "./facts.js";
import { followActions, standingsOf } from "./follow-actions.js";
import { followControls } from "./follow-controls.js";
import type { FollowUp, UncountedResults } from "./follow-up.js";
import type { Internkontrollplan } from "./internkontrollplan.js";
import { orderActionResults, orderControlResults } from "./order-results.js";
import { resultRules } from "./rules/index.js";

/** What of an earlier year's follow-up the next one needs: a whole follow-up will do. */
export type PreviousFollowUp = Pick<FollowUp, "namnd" | "year" | "carriesOver">;

/** What a follow-up is made with. */
export interface FollowUpOptions {
  /** The civil date (`yyyy-mm-dd`) that it refers to; results of a later day are told of but not counted. */
  readonly asOf: string;
  /** The follow-up of an earlier year, whose open deviations are held against this year's results. */
  readonly previous?: PreviousFollowUp;
}

const checked = (plan: Internkontrollplan, results: Results, { asOf, previous }: FollowUpOptions): void => {
  if (!isCivilDate(asOf)) throw new RangeError(`asOf is "${asOf}", not a civil date such as "2022-03-31"`);
  if (results.namnd !== plan.namnd.id || results.year !== plan.year) {
    throw new RangeError(
      `The results are those of ${results.namnd} for ${String(results.year)}, but the plan is that of ${plan.namnd.id} for ${String(plan.year)}`,
    );
  }
  if (previous !== undefined && (previous.namnd.id !== plan.namnd.id || previous.year >= plan.year)) {
    throw new RangeError(
      `The previous follow-up is that of ${previous.namnd.id} for ${String(previous.year)}; it must be of ${plan.namnd.id} for a year before ${String(plan.year)}`,
    );
  }
};

interface Sorted {
  readonly controls: readonly ControlResult[];
  readonly actions: readonly ActionResult[];
  readonly outsidePlan: UncountedResults;
  readonly afterDate: UncountedResults;
}

/** Parts the results up to the date from later ones, and notes those that belong to nothing in the plan. */
const sorted = (plan: Internkontrollplan, results: Results, asOf: string): Sorted => {
  const all = {
    controls: orderControlResults(results.controls ?? []),
    actions: orderActionResults(results.actions ?? []),
  };
  const isLate = (day: string | undefined): boolean => day !== undefined && day > asOf;
  const controls = all.controls.filter(({ performedOn }) => !isLate(performedOn));
  const actions = all.actions.filter(({ on }) => !isLate(on));
  const inPlan = new Set(plan.controls.map(({ id }) => id));
  const planned = new Set(plan.actions.map(({ id }) => id));
  return {
    controls,
    actions,
    outsidePlan: {
      controls: controls.filter(({ control }) => !inPlan.has(control)),
      actions: actions.filter(({ action }) => !planned.has(action)),
    },
    afterDate: {
      controls: all.controls.filter(({ performedOn }) => isLate(performedOn)),
      actions: all.actions.filter(({ on }) => isLate(on)),
    },
  };
};

/**
 * Follows up a year's internkontrollplan at a date: how each control and action stands, which deviations are open, what the
 * follow-up finds lacking, and what continues into next year's analysis. No result is lost: each is counted at its control or
 * action, or told of by a finding.
 *
 * @param plan - The plan, from `buildInternkontrollplan`.
 * @param results - The results document of the same nämnd and year, from `parseResults`.
 * @param options - `asOf`: a civil date; an occasion on that day has come, and a reporting point on that day has passed.
 * `previous`: the follow-up of an earlier year.
 * @returns The follow-up; `carriesOver` is what the next year's register takes as `previous`.
 * @throws RangeError when the nämnd or the year differs, or `asOf` is no civil date.
 * @example
 * ```ts
 * import { buildInternkontrollplan, buildRegister, exampleMethod, followUp, parseAnalysis, parseResults } from "vasentlighetsanalys";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "bolagsstyrelse" },
 *   processes: [],
 *   controls: [{ id: "k1", name: "Genomgång av avtal", frequency: "tertially", owner: "Jurist", inPlan: true }],
 * });
 * const plan = buildInternkontrollplan(buildRegister(analysis, { method: exampleMethod, asOf: "2022-01-31" }));
 * const results = parseResults({
 *   format: 1,
 *   namnd: "exempel",
 *   year: 2022,
 *   controls: [{ control: "k1", performedOn: "2022-04-12", result: "deviation", note: "Två avtal saknas" }],
 * });
 * const atT2 = followUp(plan, results, { asOf: "2022-08-31" });
 * atT2.controls[0]?.state; //=> "overdue"
 * atT2.findings.map((finding) => finding.rule); //=> ["control-without-result", "deviation-without-action"]
 * ```
 */
export const followUp = (plan: Internkontrollplan, results: Results, options: FollowUpOptions): FollowUp => {
  checked(plan, results, options);
  const { asOf, previous } = options;
  const { controls: counted, actions: reported, outsidePlan, afterDate } = sorted(plan, results, asOf);
  const controls = followControls(plan, counted, asOf);
  const actions = followActions(plan, reported, asOf);
  const standings = standingsOf(plan, reported);
  const deviations = deviationsIn(counted, standings);
  const carried = stillCarried(previous?.carriesOver.openDeviations ?? [], inYear(counted, plan.year), standings);
  const facts: ResultFacts = {
    plan,
    results,
    standings,
    asOf,
    controls,
    actions,
    deviations,
    carried,
    outsidePlan,
    afterDate,
  };
  const { stage, terms, namnd, year, method, marked } = plan;
  return {
    format: 1,
    kind: "follow-up",
    madeWith: { version: VERSION, rules: Object.fromEntries(resultRules.map((rule) => [rule.id, rule.revision])) },
    namnd,
    year,
    asOf,
    method,
    terms,
    ...(marked === undefined ? {} : { marked }),
    controls,
    actions,
    deviations,
    carried,
    ...(results.judgement === undefined ? {} : { judgement: results.judgement }),
    outsidePlan,
    afterDate,
    findings: runRules(resultRules, facts, { method: terms, ...(stage === undefined ? {} : { stage }) }),
    carriesOver: carriesOver(year, asOf, controls, deviations, carried, standings),
  };
};
