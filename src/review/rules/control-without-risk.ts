import type { Control } from "../../model/control.js";
import type { AnalysisFacts } from "../facts.js";
import { atControl } from "../places.js";
import { defineRule } from "../rule.js";

/** A control that tests another one comes from the risks that the other one addresses. */
const testsAnother = ({ tests }: Control): boolean => (tests ?? []).length > 0;

export const controlWithoutRisk = defineRule<AnalysisFacts>({
  id: "control-without-risk",
  revision: 1,
  severity: "note",
  title: { sv: "Kontroll utan risk", en: "Control without risk" },
  reason: {
    sv: "Det ska framgå att kontrollområdena kommer ur riskanalysen.",
    en: "It must be seen that what is controlled comes from the risk analysis.",
  },
  citation: "kungsor",
  find: ({ analysis, risks }) => {
    const tied = new Set(risks.flatMap((entry) => entry.controls.map(({ id }) => id)));
    return (analysis.controls ?? [])
      .filter((control) => !tied.has(control.id) && !testsAnother(control))
      .map((control) => ({
        place: atControl(control),
        message: {
          sv: "Kontrollen motverkar ingen risk som ingår i analysen. Ange vilken risk den gäller (addresses), eller pröva om den behövs.",
          en: "The control addresses no risk that takes part in the analysis. State which risk it concerns (addresses), or consider whether it is needed.",
        },
      }));
  },
});
