import type { Band } from "../method/band.js";
import type { Method } from "../method/method.js";
import type { Action } from "../model/action.js";
import type { Stage } from "../model/closed-list.js";
import type { Control } from "../model/control.js";
import type { Text } from "../model/locale.js";
import type { Namnd } from "../model/namnd.js";
import type { Process } from "../model/process.js";
import type { Risk } from "../model/risk.js";
import type { Score } from "../score/score.js";
import type { TreatmentState } from "../score/treatment-state.js";
import type { PlanCalendar } from "./calendar.js";

/** Why a line stands in the plan. */
export type PlanReason =
  | { readonly kind: "band"; readonly band: Band["id"]; readonly text: Text }
  | { readonly kind: "treatment"; readonly treatment: "reduce"; readonly text: Text }
  | { readonly kind: "control-in-plan"; readonly control: string; readonly text: Text };

/** A kept risk that a control or an action addresses, and when it was last assessed. */
export interface AddressedRisk {
  readonly process: string;
  readonly id: string;
  /** When the current levels were assessed; under a method that calculates them, when the levels that they rest on were. */
  readonly assessedOn?: string;
}

/** A control, and the kept risks that it addresses. */
export interface PlannedControl extends Control {
  readonly risks: readonly AddressedRisk[];
}

/** An action, and the kept risks that it addresses. */
export interface PlannedAction extends Action {
  readonly risks: readonly AddressedRisk[];
}

/** What a line shows of its process. */
export type PlannedProcess = Pick<Process, "id" | "name">;

/** What a line shows of its risk. */
export type PlannedRisk = Pick<Risk, "id" | "event" | "unit" | "category" | "owner" | "secrecy">;

/** A risk that its band or its treatment puts in the plan. */
export interface RiskLine {
  readonly kind: "risk";
  readonly why: readonly PlanReason[];
  readonly process: PlannedProcess;
  readonly risk: PlannedRisk;
  readonly current?: Score;
  readonly treatment: TreatmentState;
  /** Controls in the plan (kontrollmoment), by id. */
  readonly controls: readonly PlannedControl[];
  /** Controls that are part of daily work and not in the plan, by id. */
  readonly ongoing: readonly PlannedControl[];
  readonly actions: readonly PlannedAction[];
  /** True where there is neither a control nor an action that is not cancelled. */
  readonly lacking: boolean;
}

/** A control that is in the plan although no risk that it addresses has to be. */
export interface ControlLine {
  readonly kind: "control";
  readonly why: readonly PlanReason[];
  readonly controls: readonly [PlannedControl];
}

/** One line of the internkontrollplan. */
export type PlanLine = RiskLine | ControlLine;

/** What of the method the plan's calendar, follow-up and documents rest on. */
export type PlanTerms = Pick<Method, "title" | "bands" | "reporting" | "judgements" | "calendar" | "rules" | "labels">;

/**
 * The ids of all that a document for the public must not name, whether the plan shows it or not: risks that bear secrecy, and
 * controls and actions that bear it or are there only for such a risk.
 */
export interface MarkedItems {
  readonly risks: readonly string[];
  readonly measures: readonly string[];
}

/** One nämnd's plan for its internal control in a year. */
export interface Internkontrollplan {
  readonly format: 1;
  readonly kind: "plan";
  readonly namnd: Namnd;
  readonly year: number;
  /** The civil date of the register that the plan follows from. */
  readonly asOf: string;
  /** The method, `id@version`. */
  readonly method: string;
  readonly terms: PlanTerms;
  /** What the method calls its two axes, from which documents make the short form of a level (S4 K3). */
  readonly axes: { readonly likelihood: string; readonly consequence: string };
  readonly stage?: Stage;
  readonly marked?: MarkedItems;
  /** Risks gravest first, then controls that no listed risk asks for, by id. */
  readonly lines: readonly PlanLine[];
  /** All controls in the plan (kontrollmoment), each once, by id. */
  readonly controls: readonly PlannedControl[];
  /** All controls that are not in the plan, by id. */
  readonly ongoing: readonly PlannedControl[];
  /** All actions, each once, by id: each is followed up, whether its risk is listed or not. */
  readonly actions: readonly PlannedAction[];
  readonly calendar: PlanCalendar;
}
