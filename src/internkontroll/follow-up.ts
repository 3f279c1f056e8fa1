import type { CivilDate } from "../model/civil-date.js";
import type { ActionStatus } from "../model/closed-list.js";
import type { ActionResult, ControlResult, Judgement } from "../model/results.js";
import type { Namnd } from "../model/namnd.js";
import type { OpenDeviation } from "../model/previous-year.js";
import type { MadeWith } from "../register/register.js";
import type { Finding } from "../review/finding.js";
import type { MarkedItems, PlannedAction, PlannedControl, PlanTerms } from "./internkontrollplan.js";
import type { Period } from "./periods.js";

/** How an occasion stands at the date: `overdue` means that its day is reached and no result tells of it. */
export type OccasionState = "performed" | "not-performed" | "overdue" | "awaiting";

/** An occasion of a control, and the result that decides how it stands. */
export interface OccasionFollowUp {
  /** The day by which it is to have been made; for a continuous control the last day of the report. */
  readonly on: string;
  readonly period: Period;
  readonly report?: string;
  readonly state: OccasionState;
  readonly result?: ControlResult;
}

/** A control of the plan through the year. */
export interface ControlFollowUp {
  readonly control: PlannedControl;
  /** The gravest state among the occasions up to the date; where there are none, what the results say. */
  readonly state: OccasionState;
  /** How many occasions have come up to the date. */
  readonly expected: number;
  /** How many of them were performed. */
  readonly performed: number;
  readonly occasions: readonly OccasionFollowUp[];
  /** Every result up to the date, by day; one of before the year counts at no occasion. */
  readonly results: readonly ControlResult[];
}

/** An action of the plan at the date. */
export interface ActionFollowUp {
  readonly action: PlannedAction;
  /** From the latest entry of the results, otherwise as the analysis has it; absent where neither says. */
  readonly status?: ActionStatus;
  /** The day of the latest entry. */
  readonly on?: string;
  readonly note?: string;
  readonly overdue: boolean;
  /** Every entry up to the date, by day. */
  readonly results: readonly ActionResult[];
}

/** A deviation that a control showed. It is closed when the action that it led to has been done since. */
export interface Deviation {
  readonly control: string;
  readonly state: "open" | "closed";
  readonly performedOn?: CivilDate;
  readonly report?: string;
  readonly sample?: ControlResult["sample"];
  readonly note?: string;
  readonly action?: string;
}

/** A deviation that was open when an earlier year ended. */
export interface CarriedDeviation extends OpenDeviation {
  /** The year in which it was found. */
  readonly since: number;
}

/** What continues into next year's analysis. */
export interface CarriesOver {
  readonly openDeviations: readonly CarriedDeviation[];
  /** Ids of controls whose latest occasion was not performed. */
  readonly controls: readonly string[];
  /** Ids of actions that are neither done nor cancelled. */
  readonly actions: readonly string[];
}

/** Results that belong to nothing in the plan, or that are dated after the date of the follow-up. */
export interface UncountedResults {
  readonly controls: readonly ControlResult[];
  readonly actions: readonly ActionResult[];
}

/** The follow-up of a year's internkontrollplan at a date. */
export interface FollowUp {
  readonly format: 1;
  readonly kind: "follow-up";
  readonly madeWith: MadeWith;
  readonly namnd: Namnd;
  readonly year: number;
  readonly asOf: string;
  readonly method: string;
  /** What of the method the plan rested on, so that documents can tell its reports and judgements by name. */
  readonly terms: PlanTerms;
  readonly marked?: MarkedItems;
  /** By id. */
  readonly controls: readonly ControlFollowUp[];
  /** By id. */
  readonly actions: readonly ActionFollowUp[];
  /** By control and day; also those that controls outside the plan have shown. */
  readonly deviations: readonly Deviation[];
  /** Open deviations of earlier years that nothing has closed. */
  readonly carried: readonly CarriedDeviation[];
  /** The overall judgement (samlad bedömning), as it is written. */
  readonly judgement?: Judgement;
  readonly outsidePlan: UncountedResults;
  readonly afterDate: UncountedResults;
  readonly findings: readonly Finding[];
  readonly carriesOver: CarriesOver;
}
