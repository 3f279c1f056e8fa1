import type { ActionStatus } from "../model/closed-list.js";
import type { ControlResult } from "../model/results.js";
import { chosenFields } from "./chosen-fields.js";
import type { CarriedDeviation, Deviation } from "./follow-up.js";

type Statuses = ReadonlyMap<string, ActionStatus | undefined>;

const isDone = (action: string | undefined, statuses: Statuses): boolean =>
  action !== undefined && statuses.get(action) === "done";

/** Every deviation in the results, closed where the action that it led to is done. */
export const deviationsIn = (results: readonly ControlResult[], statuses: Statuses): readonly Deviation[] =>
  results
    .filter((result) => result.result === "deviation")
    .map((result) => ({
      control: result.control,
      state: isDone(result.action, statuses) ? "closed" : "open",
      ...chosenFields(result, ["performedOn", "report", "sample", "note", "action"]),
    }));

/**
 * The deviations of earlier years that are still open: the action is not done, and the control has not since been made without
 * deviation.
 */
export const stillCarried = (
  earlier: readonly CarriedDeviation[],
  results: readonly ControlResult[],
  statuses: Statuses,
): readonly CarriedDeviation[] =>
  earlier.filter((deviation) => {
    const latest = results.findLast(
      ({ control, result }) => control === deviation.control && result !== "not-performed",
    );
    return !isDone(deviation.action, statuses) && latest?.result !== "no-deviation";
  });
