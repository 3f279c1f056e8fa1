import { controlEffectOf } from "../../score/control-effect.js";
import { scoreAssessment } from "../../score/score-assessment.js";
import type { AnalysisFacts } from "../facts.js";
import { atRisk } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

export const controlEffectDiffers = defineRule<AnalysisFacts>({
  id: "control-effect-differs",
  revision: 1,
  severity: "warning",
  title: { sv: "Skriven nivå skiljer sig från den beräknade", en: "Written level differs from the calculated one" },
  reason: {
    sv: "När metoden räknar fram den nuvarande nivån ur kontrollerna får ingen annan nivå stå bredvid.",
    en: "Where the method calculates the current level from the controls, no other level may stand beside it.",
  },
  citation: "msb-metodstod",
  find: ({ method, risks }) =>
    risks.flatMap((entry): readonly Hit[] => {
      const written = entry.risk.current;
      const { current } = entry;
      if (controlEffectOf(method) === "stated" || written === undefined || current === undefined) return [];
      const score = scoreAssessment(written, method);
      if (score === current) return [];
      return [
        {
          place: atRisk(entry),
          message: {
            sv: `Under current står sannolikhet ${score.likelihood} och konsekvens ${score.consequence}, men metoden räknar fram ${current.likelihood} och ${current.consequence} ur inherent och kontrollernas effekt. Det beräknade gäller: ta bort current, eller rätta inherent eller kontrollerna.`,
            en: `Under current stand likelihood ${score.likelihood} and consequence ${score.consequence}, but the method calculates ${current.likelihood} and ${current.consequence} from inherent and the controls' effect. The calculated ones hold: take current out, or correct inherent or the controls.`,
          },
        },
      ];
    }),
});
