import type { Action } from "../model/action.js";
import type { AssessedRisk } from "../score/assess-risks.js";

/** An action that somebody still has to do. */
export const isOpen = ({ status }: Action): boolean => status !== "done" && status !== "cancelled";

/** Whether anything is done about a risk: a control, or an action that is not cancelled. */
export const hasMeasure = ({ controls, actions }: AssessedRisk): boolean =>
  controls.length > 0 || actions.some((action) => action.status !== "cancelled");
