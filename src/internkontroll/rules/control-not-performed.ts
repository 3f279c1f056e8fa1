import { atControl } from "../../review/places.js";
import { type Hit, defineRule } from "../../review/rule.js";
import { listed } from "../../review/words.js";
import type { ResultFacts } from "../facts.js";
import { whenOf } from "../result-words.js";

export const controlNotPerformed = defineRule<ResultFacts>({
  id: "control-not-performed",
  revision: 1,
  severity: "warning",
  title: { sv: "Kontroll ej genomförd", en: "Control not performed" },
  reason: {
    sv: "En kontroll som nämnden har beslutat men som inte görs skyddar ingen, och ska tas med i nästa års analys.",
    en: "A control that the nämnd has decided but nobody performs protects nobody, and goes into next year's analysis.",
  },
  citation: "kommunallagen",
  find: ({ plan, controls }) =>
    controls.flatMap(({ control, results }): readonly Hit[] => {
      const skipped = results.filter((result) => result.result === "not-performed");
      if (skipped.length === 0) return [];
      const when = listed(skipped.map((result) => whenOf(result, plan.calendar.reports)));
      return [
        {
          place: atControl(control),
          message: {
            sv: `Kontrollen är rapporterad som ej genomförd (${when.sv}). Genomför den, eller skriv varför den inte behövs.`,
            en: `The control is reported as not performed (${when.en}). Perform it, or write why it is not needed.`,
          },
        },
      ];
    }),
});
