import { atControl } from "../../review/places.js";
import { defineRule } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";
import { whenOf } from "../result-words.js";

export const deviationWithoutAction = defineRule<ResultFacts>({
  id: "deviation-without-action",
  revision: 1,
  severity: "warning",
  title: { sv: "Avvikelse utan åtgärd", en: "Deviation without action" },
  reason: {
    sv: "Granskare har funnit många avvikelser som inte ledde till någon åtgärd; då upprepas de.",
    en: "Auditors have found many deviations that led to no action; then they recur.",
  },
  citation: "uppsala-2017",
  find: ({ plan, deviations }) =>
    deviations
      .filter((deviation) => deviation.action === undefined)
      .map((deviation) => {
        const when = whenOf(deviation, plan.calendar.reports);
        return {
          place: atControl({ id: deviation.control }),
          message: {
            sv: `Kontrollen visade en avvikelse (${when.sv}), men ingen åtgärd anges. Ange åtgärdens id (action).`,
            en: `The control showed a deviation (${when.en}), but no action is stated. State the action's id (action).`,
          },
        };
      }),
});
