import type { ReportingPoint } from "../method/reporting.js";
import { isCivilDate } from "../model/civil-date.js";
import { civilDate } from "../model/civil-days.js";
import { compareIds } from "../model/order.js";

/** A reporting point of the method in a given year: the last day that the report covers. */
export interface ReportDate {
  readonly id: string;
  readonly label: string;
  readonly on: string;
}

const dateOf = (point: ReportingPoint, year: number): string => {
  const reported = year + point.year;
  // "02-29" is the last day of February, in every year.
  const date = point.asOf === "02-29" ? civilDate(reported, 3, 0) : `${String(reported)}-${point.asOf}`;
  if (!isCivilDate(date)) {
    throw new RangeError(
      `The reporting point "${point.id}" stands at "${point.asOf}", not a month and day such as "04-30"`,
    );
  }
  return date;
};

/** When the method's reports stand for a year, by date. */
export const reportDates = (points: readonly ReportingPoint[] | undefined, year: number): readonly ReportDate[] =>
  (points ?? [])
    .map((point): ReportDate => ({ id: point.id, label: point.label, on: dateOf(point, year) }))
    .sort((a, b) => compareIds(a.on, b.on) || compareIds(a.id, b.id));

/** The reports that a control is reported in: those it names, or all where it names none. */
export const reportsOf = (
  control: { readonly reports?: readonly string[] },
  reports: readonly ReportDate[],
): readonly ReportDate[] => {
  const named = control.reports ?? [];
  return named.length === 0 ? reports : reports.filter((report) => named.includes(report.id));
};

/** The report that something done on a day belongs to: the first that covers the day. */
export const reportCovering = (date: string, reports: readonly ReportDate[]): string | undefined =>
  reports.find((report) => report.on >= date)?.id;
