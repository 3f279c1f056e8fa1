import type { ControlResult } from "../model/results.js";
import { inYear } from "./before-year.js";
import { type Expectation, expectationsOf } from "./expected-occasions.js";
import type { ControlFollowUp, OccasionFollowUp, OccasionState } from "./follow-up.js";
import type { Internkontrollplan, PlannedControl } from "./internkontrollplan.js";
import { matchResults } from "./match-results.js";

export const isPerformed = (result: ControlResult): boolean => result.result !== "not-performed";

/** A later performance makes good what was not performed before it. */
const deciding = (results: readonly ControlResult[]): ControlResult | undefined =>
  results.findLast(isPerformed) ?? results.at(-1);

const occasion = (expectation: Expectation, results: readonly ControlResult[], asOf: string): OccasionFollowUp => {
  const result = deciding(results);
  const state: OccasionState =
    result === undefined
      ? expectation.on <= asOf
        ? "overdue"
        : "awaiting"
      : isPerformed(result)
        ? "performed"
        : "not-performed";
  const { on, period, report } = expectation;
  return {
    on,
    period,
    ...(report === undefined ? {} : { report }),
    state,
    ...(result === undefined ? {} : { result }),
  };
};

const stateOf = (occasions: readonly OccasionFollowUp[], results: readonly ControlResult[]): OccasionState => {
  const states = new Set(occasions.map((entry) => entry.state));
  if (states.has("overdue")) return "overdue";
  if (states.has("not-performed")) return "not-performed";
  const result = states.has("performed") ? undefined : deciding(results);
  if (states.has("performed") || (result !== undefined && isPerformed(result))) return "performed";
  return result === undefined ? "awaiting" : "not-performed";
};

const followControl = (
  control: PlannedControl,
  plan: Internkontrollplan,
  results: readonly ControlResult[],
  asOf: string,
): ControlFollowUp => {
  const counting = inYear(results, plan.year);
  const told = matchResults(expectationsOf(control, plan), counting);
  const occasions = [...told].map(([expectation, telling]) => occasion(expectation, telling, asOf));
  const come = occasions.filter((entry) => entry.on <= asOf);
  return {
    control,
    state: stateOf(occasions, counting),
    expected: come.length,
    performed: come.filter((entry) => entry.state === "performed").length,
    occasions,
    results,
  };
};

/** Each control of the plan with its occasions, held against the results up to the date, which are given in order. */
export const followControls = (
  plan: Internkontrollplan,
  results: readonly ControlResult[],
  asOf: string,
): readonly ControlFollowUp[] =>
  plan.controls.map((control) =>
    followControl(
      control,
      plan,
      results.filter((result) => result.control === control.id),
      asOf,
    ),
  );
