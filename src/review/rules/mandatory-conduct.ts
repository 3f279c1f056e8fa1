import { conducts } from "../../model/closed-list.js";
import type { AnalysisFacts } from "../facts.js";
import { inProcess } from "../places.js";
import { defineRule } from "../rule.js";

export const mandatoryConduct = defineRule<AnalysisFacts>({
  id: "mandatory-conduct",
  revision: 1,
  severity: "note",
  title: { sv: "Bara en typ av utövare", en: "Only one kind of conduct" },
  reason: {
    sv: "Granskningen beskriver två huvudtyper: planerat och riktat, som en del av organiserad brottslighet, och reaktivt, i affekt efter ett negativt besked.",
    en: "The audit describes two main types: planned and directed, as part of organised crime, and reactive, in affect after a negative decision.",
  },
  citation: "svar-2021-4",
  find: ({ coverage }) =>
    coverage
      .filter((entry) => entry.forms.length > 0 && entry.conduct.length === 1)
      .map((entry) => {
        const other = conducts.codes.find((conduct) => !entry.conduct.includes(conduct)) ?? "planerad";
        const seen = entry.conduct[0] ?? "reaktiv";
        return {
          place: inProcess(entry.process),
          message: {
            sv: `Riskerna beskriver bara ${conducts.labels[seen].sv} påverkan. Pröva om även ${conducts.labels[other].sv} påverkan förekommer.`,
            en: `The risks describe only ${conducts.labels[seen].en} influence. Consider whether ${conducts.labels[other].en} influence occurs too.`,
          },
        };
      }),
});
