import type { ActionStatus } from "../model/closed-list.js";
import type { ActionResult } from "../model/results.js";
import { chosenFields } from "./chosen-fields.js";
import type { ActionFollowUp } from "./follow-up.js";
import type { Internkontrollplan, PlannedAction } from "./internkontrollplan.js";

/** Neither done nor cancelled: it still has to be done. */
export const isUndone = (status: ActionStatus | undefined): boolean => status !== "done" && status !== "cancelled";

const followAction = (action: PlannedAction, results: readonly ActionResult[], asOf: string): ActionFollowUp => {
  const latest = results.at(-1);
  const status = latest?.status ?? action.status;
  return {
    action,
    ...(status === undefined ? {} : { status }),
    ...(latest?.on === undefined ? {} : { on: latest.on }),
    ...(latest?.note === undefined ? {} : { note: latest.note }),
    overdue: isUndone(status) && action.due !== undefined && action.due < asOf,
    results,
  };
};

/** Each action of the plan as the latest of its results has it, which are given in order. */
export const followActions = (
  plan: Internkontrollplan,
  results: readonly ActionResult[],
  asOf: string,
): readonly ActionFollowUp[] =>
  plan.actions.map((action) =>
    followAction(
      action,
      results.filter((result) => result.action === action.id),
      asOf,
    ),
  );

/** How an action stands, and since which day where the results say. */
export type ActionStanding = Pick<ActionFollowUp, "status" | "on">;

/** How every action that the plan or the results name stands; the results' word is the later one. */
export const standingsOf = (
  plan: Internkontrollplan,
  results: readonly ActionResult[],
): ReadonlyMap<string, ActionStanding> =>
  new Map<string, ActionStanding>([
    ...plan.actions.map((action) => [action.id, chosenFields(action, ["status"])] as const),
    ...results.map((result) => [result.action, chosenFields(result, ["status", "on"])] as const),
  ]);

/** Done before a deviation was found, so that it cannot be what remedied it. */
export const isDoneBefore = ({ status, on }: ActionStanding, performedOn: string | undefined): boolean =>
  status === "done" && on !== undefined && performedOn !== undefined && on < performedOn;
