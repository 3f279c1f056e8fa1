import type { Band } from "../../method/band.js";
import type { Text } from "../../model/locale.js";
import type { Treatment } from "../../model/treatment.js";
import type { AssessedRisk } from "../../score/assess-risks.js";
import type { AnalysisFacts } from "../facts.js";
import { hasMeasure } from "../measures.js";
import { atRisk } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

/** What is decided to happen to a risk, and so needs something that makes it happen; accepting needs nothing. */
const toBe: Readonly<Record<Treatment["kind"], Text | undefined>> = {
  accept: undefined,
  reduce: { sv: "reduceras", en: "reduced" },
  transfer: { sv: "överföras", en: "transferred" },
  avoid: { sv: "undvikas", en: "avoided" },
};

const belongsInPlan = ({ risk }: AssessedRisk, { label }: Band): Text => ({
  sv: `Risken ligger på nivån ${label}, som enligt metoden ska in i internkontrollplanen, men har varken kontroll eller åtgärd. Lägg till minst en som motverkar risken (addresses: [${risk.id}]).`,
  en: `The risk lies in the band ${label}, which by the method belongs in the internkontrollplan, but has neither control nor action. Add at least one that addresses the risk (addresses: [${risk.id}]).`,
});

const untreated = ({ risk }: AssessedRisk, doing: Text): Text => ({
  sv: `Risken ska ${doing.sv}, men har varken kontroll eller åtgärd. Lägg till minst en som motverkar risken (addresses: [${risk.id}]).`,
  en: `The risk is to be ${doing.en}, but has neither control nor action. Add at least one that addresses the risk (addresses: [${risk.id}]).`,
});

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
      if (inPlan) return [{ place: atRisk(entry), message: belongsInPlan(entry, band) }];
      const doing = entry.treatment.kind === "standing" ? toBe[entry.treatment.treatment.kind] : undefined;
      return doing === undefined
        ? []
        : [{ place: atRisk(entry), severity: "warning", message: untreated(entry, doing) }];
    }),
});
