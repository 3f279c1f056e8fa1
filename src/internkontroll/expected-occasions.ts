import { addDays } from "../model/civil-days.js";
import type { Internkontrollplan, PlannedControl } from "./internkontrollplan.js";
import { type Period, firstDay } from "./periods.js";
import { type ReportDate, reportsOf } from "./reporting-dates.js";

/** What is expected of a control: that it is made in a period, by a day, and told of in a report. */
export interface Expectation {
  readonly on: string;
  readonly period: Period;
  readonly report?: string;
}

/** A control that runs all the time is accounted for in each report, for the time since the one before. */
const perReport = (reports: readonly ReportDate[], year: number): readonly Expectation[] =>
  reports.map((report, index): Expectation => {
    const before = reports[index - 1];
    const from = before === undefined ? firstDay(year) : addDays(before.on, 1);
    return { on: report.on, period: { from, to: report.on }, report: report.id };
  });

/**
 * What the year expects of a control: its dated occasions; for one that is continuous or lacks a frequency, a word in each
 * report; for one that is to be made once but names no day, a word in the last. One on event is expected nothing: no event may
 * have come. So is one that is to be made in another year.
 */
export const expectationsOf = (control: PlannedControl, plan: Internkontrollplan): readonly Expectation[] => {
  const reports = reportsOf(control, plan.calendar.reports);
  const undated = plan.calendar.undated.find((entry) => entry.kind === "control" && entry.control === control.id);
  if (undated === undefined) {
    return plan.calendar.occasions.flatMap((occasion) =>
      occasion.kind === "control" && occasion.control === control.id ? [occasion] : [],
    );
  }
  switch (undated.why) {
    case "continuous":
    case "no-frequency":
      return perReport(reports, plan.year);
    case "no-due":
      return reports.slice(-1).map(({ id, on }) => ({ on, period: { from: firstDay(plan.year), to: on }, report: id }));
    case "on-event":
    case "other-year":
      return [];
  }
};
