import type { Text } from "../../model/locale.js";
import type { Path } from "../issue.js";
import { type AnalysisContext, eachOf, eachRisk, pathOf } from "./context.js";

const FROM: Text = { sv: "startdatumet", en: "the first day" };
const TO: Text = { sv: "slutdatumet", en: "the last day" };

/** Reports periods that end before they begin. */
export const checkPeriods = (context: AnalysisContext): void => {
  const { analysis, report } = context;
  const inOrder = (
    from: string | undefined,
    to: string | undefined,
    path: Path,
    words: { readonly earlier: Text; readonly later: Text },
  ): void => {
    if (from !== undefined && to !== undefined && to < from)
      report(path, { code: "reversed", found: to, from, ...words });
  };

  const period = { earlier: FROM, later: TO };
  inOrder(analysis.prepared?.from, analysis.prepared?.to, ["prepared", "to"], period);
  eachOf(analysis.incidents, undefined, "incidents", (incident, trail) =>
    inOrder(incident.from, incident.to, pathOf(trail, "to"), period),
  );
  const decision = {
    earlier: { sv: "beslutsdatumet", en: "the day of the decision" },
    later: { sv: "sista giltighetsdagen", en: "the last day of validity" },
  };
  eachRisk(context, ({ treatment }, trail) => {
    if (treatment?.validTo !== undefined)
      inOrder(treatment.decidedOn, treatment.validTo, pathOf(trail, "treatment", "validTo"), decision);
  });
};
