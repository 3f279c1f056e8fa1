import type { AnalysisFacts } from "../facts.js";
import { inAnalysis } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

export const controlSystemReview = defineRule<AnalysisFacts>({
  id: "control-system-review",
  revision: 1,
  severity: "warning",
  title: { sv: "Systemet för internkontroll inte prövat", en: "System för internkontroll not reviewed" },
  reason: {
    sv: "Nämnden antar ett system för internkontroll och prövar det varje år; analysen och planen vilar på det.",
    en: "The nämnd adopts a system för internkontroll and reviews it every year; the analysis and the plan rest on it.",
  },
  citation: "miljo-vor-2018",
  find: ({ analysis }): readonly Hit[] => {
    const on = analysis.controlSystem?.reviewedOn;
    const preparation = analysis.year - 1;
    const year = Number(on?.slice(0, 4));
    if (year === preparation || year === analysis.year) return [];
    return [
      {
        place: inAnalysis,
        message:
          on === undefined
            ? {
                sv: `Det framgår inte att systemet för internkontroll har prövats ${preparation} eller ${analysis.year}. Ange när nämnden gick igenom det (controlSystem.reviewedOn).`,
                en: `It is not stated that the system för internkontroll was reviewed in ${preparation} or ${analysis.year}. State when the nämnd went through it (controlSystem.reviewedOn).`,
              }
            : {
                sv: `Systemet för internkontroll prövades senast ${on}, inte under ${preparation} eller ${analysis.year}. Gå igenom det igen.`,
                en: `The system för internkontroll was last reviewed on ${on}, not in ${preparation} or ${analysis.year}. Go through it again.`,
              },
      },
    ];
  },
});
