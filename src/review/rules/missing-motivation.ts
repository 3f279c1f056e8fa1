import type { AssessedRisk } from "../../score/assess-risks.js";
import type { AnalysisFacts } from "../facts.js";
import { hasMeasure } from "../measures.js";
import { atRisk } from "../places.js";
import { defineRule } from "../rule.js";

/** An unmotivated acceptance is the graver matter of `treatment-decision`. */
const lacksMotivation = ({ risk, current }: AssessedRisk): boolean =>
  current !== undefined &&
  risk.treatment !== undefined &&
  risk.treatment.kind !== "accept" &&
  risk.treatment.motivation === undefined &&
  risk.current?.motivation === undefined &&
  risk.inherent?.motivation === undefined;

export const missingMotivation = defineRule<AnalysisFacts>({
  id: "missing-motivation",
  revision: 1,
  severity: "warning",
  title: { sv: "Avvägning inte motiverad", en: "Trade-off not documented" },
  reason: {
    sv: "Avvägningarna bakom prioriterade risker ska gå att följa i efterhand.",
    en: "It must be possible to follow afterwards how risks were weighed.",
  },
  citation: "goteborg-2021",
  find: ({ risks, method }) =>
    risks
      .filter(
        (entry) => lacksMotivation(entry) && method.bands[(entry.current?.rank ?? 0) - 1]?.requires?.plan === true,
      )
      .filter(hasMeasure)
      .map((entry) => ({
        place: atRisk(entry),
        message: {
          sv: "Risken ska in i internkontrollplanen, men varken bedömningen eller hanteringen är motiverad. Skriv varför (motivation).",
          en: "The risk belongs in the internkontrollplan, but neither the assessment nor the treatment is motivated. Write why (motivation).",
        },
      })),
});
