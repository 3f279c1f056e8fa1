import type { Recommendation } from "../../model/recommendation.js";
import type { AnalysisFacts } from "../facts.js";
import { hasPoliceCooperation, namesPolice } from "../measures.js";
import { inProcess } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

const asksForPolice = ({ text, position }: Recommendation): boolean => position !== "disagrees" && namesPolice(text);

export const policeCooperation = defineRule<AnalysisFacts>({
  id: "police-cooperation",
  revision: 1,
  severity: "warning",
  title: { sv: "Ingen samverkan med polisen", en: "No cooperation with the police" },
  reason: {
    sv: "Samverkan med polisen behöver utvecklas centralt och lokalt, och de lokala överenskommelserna bör omfatta otillåten påverkan; den lokala lägesbilden avgör.",
    en: "Cooperation with the police needs to develop centrally and locally, and local agreements should cover undue influence; the local picture decides.",
  },
  citation: "ks-2021-1304",
  find: ({ analysis, coverage, risks }) =>
    coverage
      .filter((entry) => entry.present && entry.forms.length > 0)
      .flatMap((entry): readonly Hit[] => {
        const own = risks.filter((risk) => risk.process.id === entry.process);
        if (own.some(hasPoliceCooperation)) return [];
        const asked = (analysis.recommendations ?? []).find(asksForPolice);
        return [
          {
            place: inProcess(entry.process),
            severity: asked === undefined ? "note" : "warning",
            message:
              asked === undefined
                ? {
                    sv: "Ingen kontroll eller åtgärd gäller samverkan med polisen. Pröva mot den lokala lägesbilden om den behövs (kind: samverkan).",
                    en: "No control or action concerns cooperation with the police. Consider against the local picture whether it is needed (kind: samverkan).",
                  }
                : {
                    sv: `Rekommendationen ${asked.id} tar upp samverkan med polisen, men ingen kontroll eller åtgärd gäller den. Lägg till en (kind: samverkan).`,
                    en: `The recommendation ${asked.id} takes up cooperation with the police, but no control or action concerns it. Add one (kind: samverkan).`,
                  },
          },
        ];
      }),
});
