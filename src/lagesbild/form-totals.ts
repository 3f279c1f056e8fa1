import { type Form, forms } from "../model/closed-list.js";
import type { FormTotals } from "./lagesbild.js";
import type { FormSummary, NamndSummary } from "./namnd-summary.js";
import { known, sumOf } from "./summarise-events.js";

const seenBy = (summary: NamndSummary, form: Form): readonly FormSummary[] =>
  summary.processes.flatMap((process) => process.forms.filter((each) => each.form === form));

/** What one nämnd makes of a form, over all its mandatory processes: met anywhere is met. */
const statusOf = (summary: NamndSummary, form: Form): FormSummary["status"] => {
  const statuses = seenBy(summary, form).map(({ status }) => status);
  if (statuses.includes("met")) return "met";
  return statuses.includes("not-applicable") ? "not-applicable" : "missing";
};

const totalsOf = (form: Form, summaries: readonly NamndSummary[]): FormTotals => {
  const bound = summaries.filter((summary) => seenBy(summary, form).length > 0);
  const withStatus = (status: FormSummary["status"]) =>
    bound.filter((summary) => statusOf(summary, form) === status).map((summary) => summary.namnd.id);
  const sum = (count: (summary: NamndSummary) => number) =>
    summaries.reduce((total, summary) => total + count(summary), 0);
  const ofForms = (count: (seen: FormSummary) => number) =>
    sum((summary) => seenBy(summary, form).reduce((total, seen) => total + count(seen), 0));
  const eventsOf = (summary: NamndSummary) => summary.events.forms.find((each) => each.form === form);
  const ofEvents = (count: "events" | "mixed") =>
    sumOf(summaries.map((summary) => eventsOf(summary)?.[count]).filter((events) => events !== undefined));
  return {
    form,
    met: withStatus("met"),
    notApplicable: withStatus("not-applicable"),
    missing: withStatus("missing"),
    risks: ofForms((seen) => seen.risks),
    assessed: ofForms((seen) => seen.assessed),
    ...known({ events: ofEvents("events"), mixed: ofEvents("mixed") }),
    eventsWithoutRisk: summaries
      .filter((summary) => (eventsOf(summary)?.events ?? 0) > 0 && statusOf(summary, form) !== "met")
      .map((summary) => summary.namnd.id),
  };
};

/** Each form of otillåten påverkan over the city: who sees it, and what has been reported. */
export const totalsByForm = (summaries: readonly NamndSummary[]): readonly FormTotals[] =>
  forms.codes.map((form) => totalsOf(form, summaries));
