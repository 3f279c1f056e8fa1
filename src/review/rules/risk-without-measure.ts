import type { AnalysisFacts } from "../facts.js";
import { hasMeasure } from "../measures.js";
import { atRisk } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

export const riskWithoutMeasure = defineRule<AnalysisFacts>({
  id: "risk-without-measure",
  revision: 1,
  severity: "breach",
  title: { sv: "Risk utan kontroll eller åtgärd", en: "Risk without control or action" },
  reason: {
    sv: "Åtgärder som minskar risken ska vidtas och dokumenteras; en risk som ska in i planen måste ha något att följa upp.",
    en: "Measures that lower the risk are to be taken and documented; a risk that belongs in the plan must have something to follow up.",
  },
  citation: "svar-2021-4",
  find: ({ risks, method }) =>
    risks.flatMap((entry): readonly Hit[] => {
      const band = entry.current === undefined ? undefined : method.bands[entry.current.rank - 1];
      if (band === undefined || hasMeasure(entry)) return [];
      const inPlan = band.requires?.plan === true;
      const reduced = entry.treatment.kind === "standing" && entry.treatment.treatment.kind === "reduce";
      if (!inPlan && !reduced) return [];
      return [
        {
          place: atRisk(entry),
          severity: inPlan ? "breach" : "warning",
          message: inPlan
            ? {
                sv: `Risken ligger på nivån ${band.label}, som enligt metoden ska in i internkontrollplanen, men har varken kontroll eller åtgärd. Lägg till minst en som motverkar risken (addresses: [${entry.risk.id}]).`,
                en: `The risk lies in the band ${band.label}, which by the method belongs in the internkontrollplan, but has neither control nor action. Add at least one that addresses the risk (addresses: [${entry.risk.id}]).`,
              }
            : {
                sv: `Risken ska reduceras, men har varken kontroll eller åtgärd. Lägg till minst en som motverkar risken (addresses: [${entry.risk.id}]).`,
                en: `The risk is to be reduced, but has neither control nor action. Add at least one that addresses the risk (addresses: [${entry.risk.id}]).`,
              },
        },
      ];
    }),
});
