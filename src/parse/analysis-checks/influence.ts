import { codeOf, forms } from "../../model/closed-list.js";
import type { Path } from "../issue.js";
import { type AnalysisContext, eachOf, eachRisk } from "./context.js";

/** Reports a type of perpetrator for what comes from within, and a form that is ruled out twice in one process. */
export const checkInfluence = ({ analysis, placeAt, report }: AnalysisContext): void => {
  eachRisk(analysis, ({ influence }, path) => {
    if (influence?.origin === "intern" && (influence.conduct?.length ?? 0) > 0)
      report([...path, "influence", "conduct"], { code: "conduct-of-intern" });
  });
  eachOf(analysis.processes, ["processes"], (process, at) => {
    const seen = new Map<string, Path>();
    eachOf(process.notApplicable, [...at, "notApplicable"], (each, path) => {
      if (each.form === undefined) return;
      // A document with faults elsewhere still holds the Swedish labels as they were written.
      const form = codeOf(forms, each.form);
      const first = seen.get(form);
      if (first === undefined) seen.set(form, path);
      else
        report([...path, "form"], {
          code: "duplicate",
          thing: "form",
          found: forms.labels[form].sv,
          first: { path: [...first, "form"], at: placeAt(first) },
        });
    });
  });
};
