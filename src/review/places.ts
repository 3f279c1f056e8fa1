import type { Place } from "./finding.js";
import { methodName } from "../method/method-name.js";

/** The analysis as a whole. */
export const inAnalysis: Place = [];

interface Identified {
  readonly id: string;
}

export const inProcess = (process: Identified | string): Place => [
  { kind: "process", id: typeof process === "string" ? process : process.id },
];

export const atRisk = (entry: { readonly process: Identified; readonly risk: Identified }): Place => [
  { kind: "process", id: entry.process.id },
  { kind: "risk", id: entry.risk.id },
];

export const atControl = (control: Identified): Place => [{ kind: "control", id: control.id }];

export const atAction = (action: Identified): Place => [{ kind: "action", id: action.id }];

export const atGoal = (goal: Identified): Place => [{ kind: "goal", id: goal.id }];

export const atRecommendation = (recommendation: Identified): Place => [
  { kind: "recommendation", id: recommendation.id },
];

/** What has no id is told by its number, counted from 1. */
export const atIncident = (index: number): Place => [{ kind: "incident", id: String(index + 1) }];

export const atSurvey = (index: number): Place => [{ kind: "survey", id: String(index + 1) }];

export const atMethod = (method: { readonly id: string; readonly version: string }): Place => [
  { kind: "method", id: methodName(method) },
];
