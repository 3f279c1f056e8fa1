import type { ControlResult } from "../model/results.js";
import { chosenFields } from "./chosen-fields.js";
import { type ActionStanding, isDoneBefore } from "./follow-actions.js";
import type { CarriedDeviation, Deviation } from "./follow-up.js";

type Standings = ReadonlyMap<string, ActionStanding>;

const isRemedied = (
  { action, performedOn }: { readonly action?: string; readonly performedOn?: string },
  standings: Standings,
): boolean => {
  const standing = action === undefined ? undefined : standings.get(action);
  return standing?.status === "done" && !isDoneBefore(standing, performedOn);
};

/** Every deviation in the results, closed where the action that it led to has been done since. */
export const deviationsIn = (results: readonly ControlResult[], standings: Standings): readonly Deviation[] =>
  results
    .filter((result) => result.result === "deviation")
    .map((result) => ({
      control: result.control,
      state: isRemedied(result, standings) ? "closed" : "open",
      ...chosenFields(result, ["performedOn", "report", "sample", "note", "action"]),
    }));

/**
 * The deviations of earlier years that are still open: the action is not done, and the control has not since been made without
 * deviation.
 */
export const stillCarried = (
  earlier: readonly CarriedDeviation[],
  results: readonly ControlResult[],
  standings: Standings,
): readonly CarriedDeviation[] =>
  earlier.filter((deviation) => {
    const latest = results.findLast(
      ({ control, result }) => control === deviation.control && result !== "not-performed",
    );
    return !isRemedied(deviation, standings) && latest?.result !== "no-deviation";
  });
