import { mandatoryProcessesOf } from "../../method/mandatory-of.js";
import { OTILLATEN_PAVERKAN } from "../../method/otillaten-paverkan.js";
import type { AnalysisFacts } from "../facts.js";
import { atMethod } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

export const mandatoryOptOut = defineRule<AnalysisFacts>({
  id: "mandatory-opt-out",
  revision: 1,
  severity: "note",
  title: { sv: "Metoden gör avsteg från den obligatoriska processen", en: "The method drops the mandatory process" },
  reason: {
    sv: "Otillåten påverkan är obligatorisk för nämnderna i den stad som anvisningarna gäller. En metod som avstår ska säga varför, och varje register ska visa det.",
    en: "Undue influence is mandatory for the nämnder of the city that the anvisningar bind. A method that drops it must say why, and each register must show it.",
  },
  citation: "ks-2021-1304",
  find: ({ method }): readonly Hit[] => {
    const optOut = method.mandatoryOptOut;
    const kept = mandatoryProcessesOf(method).some(({ id }) => id === OTILLATEN_PAVERKAN.id);
    if (optOut === undefined || kept) return [];
    return [
      {
        place: atMethod(method),
        message: {
          sv: `Metoden har inte processen ${OTILLATEN_PAVERKAN.name} som obligatorisk. Skäl: ”${optOut.reason}” (beslutat av: ${optOut.decidedBy}).`,
          en: `The method does not make the process ${OTILLATEN_PAVERKAN.name} mandatory. Reason: “${optOut.reason}” (decided by: ${optOut.decidedBy}).`,
        },
      },
    ];
  },
});
