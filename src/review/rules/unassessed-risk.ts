import { controlEffectOf } from "../../score/control-effect.js";
import type { AnalysisFacts } from "../facts.js";
import { atRisk } from "../places.js";
import { defineRule } from "../rule.js";

export const unassessedRisk = defineRule<AnalysisFacts>({
  id: "unassessed-risk",
  revision: 1,
  severity: "warning",
  title: { sv: "Risk inte bedömd", en: "Risk not assessed" },
  reason: {
    sv: "En risk utan sannolikhet och konsekvens går inte att ställa mot de andra, och räknas inte som bedömd någonstans.",
    en: "A risk without likelihood and consequence cannot be held against the others, and counts as assessed nowhere.",
  },
  citation: "jonkoping-2014",
  find: ({ risks, method }) => {
    const [sv, en] =
      controlEffectOf(method) === "stated"
        ? ["med befintliga kontroller (current)", "with existing controls (current)"]
        : [
            "utan kontroller (inherent); metoden räknar själv fram den nuvarande nivån",
            "without controls (inherent); the method itself derives the current level",
          ];
    return risks
      .filter((entry) => entry.current === undefined)
      .map((entry) => ({
        place: atRisk(entry),
        message: {
          sv: `Risken är inte bedömd. Ange sannolikhet och konsekvens ${sv}.`,
          en: `The risk is not assessed. State likelihood and consequence ${en}.`,
        },
      }));
  },
});
