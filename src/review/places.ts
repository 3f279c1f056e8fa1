import type { Place } from "./finding.js";

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
