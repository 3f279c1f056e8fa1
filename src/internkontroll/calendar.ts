import type { Method } from "../method/method.js";
import type { Action } from "../model/action.js";
import type { Control } from "../model/control.js";
import { byId } from "../model/order.js";
import { remembered } from "../model/remembered.js";
import { type Period, type PeriodicFrequency, type Slot, firstDay, lastDay, slotsOf } from "./periods.js";
import { type ReportDate, reportCovering, reportDates, reportsOf } from "./reporting-dates.js";
import { workingDaysOf } from "./swedish-holidays.js";
import { addDays } from "../model/civil-days.js";

/** A day on which a control of the plan is to have been made. */
export interface ControlOccasion {
  readonly kind: "control";
  readonly control: string;
  readonly on: string;
  /** The period that the occasion closes. */
  readonly period: Period;
  /** The free day that it would otherwise have fallen on. */
  readonly movedFrom?: string;
  /** The id of the report that it belongs to. */
  readonly report?: string;
}

/** The day by which an action is to be done, as somebody decided it: never moved. */
export interface ActionOccasion {
  readonly kind: "action";
  readonly action: string;
  readonly on: string;
  readonly report?: string;
}

/** A dated entry of the plan's calendar. */
export type Occasion = ControlOccasion | ActionOccasion;

/** Why something in the plan has no day in the year's calendar. */
export type UndatedReason = "continuous" | "on-event" | "no-frequency" | "no-due" | "other-year";

/** Something in the plan that has no day in the year's calendar, and why. */
export type Undated =
  | { readonly kind: "control"; readonly control: string; readonly why: UndatedReason }
  | { readonly kind: "action"; readonly action: string; readonly why: "no-due" | "other-year" };

/** When the year's controls and actions are due, and in which report each is accounted for. */
export interface PlanCalendar {
  /** By day, controls before actions, then by id. */
  readonly occasions: readonly Occasion[];
  readonly undated: readonly Undated[];
  /** The method's reports, by the last day that each covers. */
  readonly reports: readonly ReportDate[];
}

/** What a calendar is made from. */
export interface CalendarBasis {
  readonly year: number;
  readonly controls: readonly Control[];
  readonly actions: readonly Action[];
  readonly terms: Pick<Method, "reporting" | "calendar">;
}

const isInYear = (date: string, year: number): boolean => date >= firstDay(year) && date <= lastDay(year);

/** A yearly control is made by the day it names, or else in time for the last report of the year that it names. */
const yearlyDay = (control: Control, year: number, reports: readonly ReportDate[]): string => {
  if (control.due !== undefined && isInYear(control.due, year)) return control.due;
  const named = (control.reports ?? []).length === 0 ? [] : reportsOf(control, reports);
  return named.findLast((report) => isInYear(report.on, year))?.on ?? lastDay(year);
};

interface Year {
  readonly year: number;
  readonly reports: readonly ReportDate[];
  readonly slots: (frequency: PeriodicFrequency) => readonly Slot[];
}

const dates = (control: Control, { year, reports, slots }: Year): readonly Slot[] | UndatedReason => {
  const { frequency, due } = control;
  switch (frequency) {
    case undefined:
      return "no-frequency";
    case "continuous":
    case "on-event":
      return frequency;
    case "once":
      if (due === undefined) return "no-due";
      return isInYear(due, year) ? [{ period: { from: firstDay(year), to: due }, day: due }] : "other-year";
    case "yearly":
      return slots(frequency).map(({ period }) => ({ period, day: yearlyDay(control, year, reports) }));
    default:
      return slots(frequency);
  }
};

const dayIn = (slot: Slot, isWorking: (date: string) => boolean, latest: string): string | undefined => {
  for (let day = slot.day; day >= slot.period.from; day = addDays(day, -1)) if (isWorking(day)) return day;
  for (let day = slot.day; day <= latest; day = addDays(day, 1)) if (isWorking(day)) return day;
  return undefined;
};

const belongsTo = (date: string, reports: readonly ReportDate[]): { readonly report?: string } => {
  const report = reportCovering(date, reports);
  return report === undefined ? {} : { report };
};

const byDay = (a: Occasion, b: Occasion): number => (a.on < b.on ? -1 : Number(a.on > b.on));

/**
 * The calendar of a plan's year. An occasion is the last day of its period (a week's Friday), since that is when a control must
 * have been made. Where the method moves off free days it becomes the last working day of the period, so that it never passes
 * the report it belongs to; only where the year holds no working day before it does it move on to the next one.
 */
export const planCalendar = ({ year, controls, actions, terms }: CalendarBasis): PlanCalendar => {
  const reports = reportDates(terms.reporting, year);
  const basis = { year, reports, slots: remembered((frequency: PeriodicFrequency) => slotsOf(frequency, year)) };
  const isWorking = terms.calendar?.moveOffHolidays === true ? workingDaysOf(year) : () => true;
  const occasions: Occasion[] = [];
  const undated: Undated[] = [];
  // Controls before actions and each by id, which the sort by day keeps.
  for (const control of [...controls].sort(byId)) {
    const slots = dates(control, basis);
    if (typeof slots === "string") {
      undated.push({ kind: "control", control: control.id, why: slots });
      continue;
    }
    const own = reportsOf(control, reports);
    for (const slot of slots) {
      const on = dayIn(slot, isWorking, control.frequency === "once" ? lastDay(year) : slot.period.to);
      if (on === undefined) continue;
      occasions.push({
        kind: "control",
        control: control.id,
        on,
        period: slot.period,
        ...(on === slot.day ? {} : { movedFrom: slot.day }),
        ...belongsTo(on, own),
      });
    }
  }
  for (const { id, due } of [...actions].sort(byId)) {
    if (due !== undefined && isInYear(due, year)) {
      occasions.push({ kind: "action", action: id, on: due, ...belongsTo(due, reports) });
    } else undated.push({ kind: "action", action: id, why: due === undefined ? "no-due" : "other-year" });
  }
  return { occasions: occasions.sort(byDay), undated, reports };
};
