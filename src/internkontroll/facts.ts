import type { Results } from "../model/results.js";
import type { ActionStanding } from "./follow-actions.js";
import type { FollowUp } from "./follow-up.js";
import type { Internkontrollplan } from "./internkontrollplan.js";

/** What rules about a year's results look at. */
export interface ResultFacts
  extends Pick<FollowUp, "asOf" | "controls" | "actions" | "deviations" | "carried" | "outsidePlan" | "afterDate"> {
  readonly plan: Internkontrollplan;
  readonly results: Results;
  /** How each action stands that the plan or the results name. */
  readonly standings: ReadonlyMap<string, ActionStanding>;
}
