import type { Action } from "../model/action.js";
import type { AssessedRisk } from "../score/assess-risks.js";

/** An action that somebody still has to do. */
export const isOpen = ({ status }: Action): boolean => status !== "done" && status !== "cancelled";

/** Whether anything is done about a risk: a control, or an action that is not cancelled. */
export const hasMeasure = ({ controls, actions }: AssessedRisk): boolean =>
  controls.length > 0 || actions.some((action) => action.status !== "cancelled");

/** Reporting a crime to the police (polisanmälan) is no cooperation. */
const POLICE = /polis(?!anmäl)/iu;

/** Whether a text speaks of the police otherwise than as the receiver of a report. */
export const namesPolice = (text: string): boolean => POLICE.test(text);

/** Whether a control of a risk, or an action that is not cancelled, is cooperation with the police. */
export const hasPoliceCooperation = ({ controls, actions }: AssessedRisk): boolean =>
  controls.some((control) => control.kind === "samverkan" && namesPolice(control.name)) ||
  actions.some((action) => action.kind === "samverkan" && action.status !== "cancelled" && namesPolice(action.text));
