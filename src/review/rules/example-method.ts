import type { AnalysisFacts } from "../facts.js";
import { atMethod } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

export const exampleMethod = defineRule<AnalysisFacts>({
  id: "example-method",
  revision: 1,
  severity: "warning",
  title: { sv: "Metoden är bara ett exempel", en: "The method is only an example" },
  reason: {
    sv: "Upplägget varierar mellan nämnder och år. Den metod som ett register vilar på ska vara någons beslut.",
    en: "The set-up varies between nämnder and years. The method that a register rests on should be somebody's decision.",
  },
  citation: "far-balans-2004",
  find: ({ analysis, method }): readonly Hit[] =>
    method.source.status !== "example" || analysis.stage === "draft"
      ? []
      : [
          {
            place: atMethod(method),
            message: {
              sv: "Metoden är ett exempel som ingen har beslutat. Byt till de egna anvisningarna innan analysen fastställs.",
              en: "The method is an example that nobody has decided. Change to your own anvisningar before the analysis is adopted.",
            },
          },
        ],
});
