import { codeOf, forms } from "../../model/closed-list.js";
import { type AnalysisContext, eachOf, eachRisk, pathOf, type Trail } from "./context.js";

/** Reports a type of perpetrator for what comes from within, and a form that is ruled out twice in one process. */
export const checkInfluence = (context: AnalysisContext): void => {
  const { analysis, placeAt, report } = context;
  eachRisk(context, ({ influence }, trail) => {
    if (influence?.origin === "intern" && (influence.conduct?.length ?? 0) > 0)
      report(pathOf(trail, "influence", "conduct"), { code: "conduct-of-intern" });
  });
  eachOf(analysis.processes, undefined, "processes", (process, trail) => {
    const seen = new Map<string, Trail>();
    eachOf(process.notApplicable, trail, "notApplicable", (each, at) => {
      if (each.form === undefined) return;
      // A document with faults elsewhere still holds the Swedish labels as they were written.
      const form = codeOf(forms, each.form);
      const first = seen.get(form);
      if (first === undefined) seen.set(form, at);
      else
        report(pathOf(at, "form"), () => ({
          code: "duplicate",
          thing: "form",
          found: forms.labels[form].sv,
          first: { path: pathOf(first, "form"), at: placeAt(pathOf(first)) },
        }));
    });
  });
};
