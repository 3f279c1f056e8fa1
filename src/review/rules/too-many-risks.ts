import type { AnalysisFacts } from "../facts.js";
import { inAnalysis } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

export const tooManyRisks = defineRule<AnalysisFacts>({
  id: "too-many-risks",
  revision: 1,
  severity: "note",
  title: { sv: "Många risker", en: "Many risks" },
  reason: {
    sv: "Den som drunknar i risker ser inte de väsentliga.",
    en: "Those who drown in risks do not see the ones that matter.",
  },
  citation: "far-balans-2005",
  find: ({ method, risks }): readonly Hit[] => {
    const limit = method.limits?.risks;
    if (limit === undefined || risks.length <= limit) return [];
    return [
      {
        place: inAnalysis,
        message: {
          sv: `Analysen har ${risks.length} risker, fler än metodens gräns på ${limit}. Pröva vilka som är väsentliga och för resten till bruttolistan (selection).`,
          en: `The analysis has ${risks.length} risks, more than the method's limit of ${limit}. Consider which ones matter and leave the rest on the candidate list (selection).`,
        },
      },
    ];
  },
});
