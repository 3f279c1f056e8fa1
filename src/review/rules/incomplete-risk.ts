import type { AnalysisFacts } from "../facts.js";
import { atRisk } from "../places.js";
import { type Hit, defineRule } from "../rule.js";
import { listed } from "../words.js";

export const incompleteRisk = defineRule<AnalysisFacts>({
  id: "incomplete-risk",
  revision: 1,
  severity: "note",
  title: { sv: "Risk utan orsak eller konsekvens", en: "Risk without cause or consequence" },
  reason: {
    sv: "En risk beskrivs som: på grund av (orsak) inträffar (händelse) vilket leder till (konsekvens). Ett tillstånd är ingen risk.",
    en: "A risk is described as: because of (cause), (event) occurs, which leads to (consequence). A state is no risk.",
  },
  citation: "msb-metodstod",
  find: ({ risks }) =>
    risks.flatMap((entry): readonly Hit[] => {
      const lacking = [
        ...((entry.risk.causes ?? []).length === 0 ? [{ sv: "orsak (causes)", en: "a cause (causes)" }] : []),
        ...((entry.risk.consequences ?? []).length === 0
          ? [{ sv: "konsekvens (consequences)", en: "a consequence (consequences)" }]
          : []),
      ];
      if (lacking.length === 0) return [];
      const names = listed(lacking);
      return [
        {
          place: atRisk(entry),
          message: { sv: `Risken saknar ${names.sv}. Fyll i det.`, en: `The risk lacks ${names.en}. Fill it in.` },
        },
      ];
    }),
});
