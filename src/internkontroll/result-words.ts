import type { Text } from "../model/locale.js";
import { same } from "../review/words.js";
import type { ReportDate } from "./reporting-dates.js";

/** What the method calls a report; its id where the method does not know it. */
export const reportLabel = (id: string, reports: readonly ReportDate[]): string =>
  reports.find((report) => report.id === id)?.label ?? id;

/** When a result is from: its day, or else the report it stands in. */
export const whenOf = (
  { performedOn, report }: { readonly performedOn?: string; readonly report?: string },
  reports: readonly ReportDate[],
): Text => {
  if (performedOn !== undefined) return same(performedOn);
  return report === undefined ? { sv: "utan dag", en: "without a day" } : same(reportLabel(report, reports));
};
