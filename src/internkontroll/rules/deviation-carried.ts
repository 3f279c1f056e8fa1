import { atControl } from "../../review/places.js";
import { defineRule } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";
import { whenOf } from "../result-words.js";

export const deviationCarried = defineRule<ResultFacts>({
  id: "deviation-carried",
  revision: 1,
  severity: "warning",
  title: { sv: "Avvikelse kvar från tidigare år", en: "Deviation carried over from earlier years" },
  reason: {
    sv: "Granskare har funnit att brister kvarstår från tidigare år utan att någon reagerar.",
    en: "Auditors have found that faults remain from earlier years without anyone reacting.",
  },
  citation: "goteborg-2019",
  find: ({ plan, carried }) =>
    carried.map((deviation) => {
      const when = whenOf(deviation, plan.calendar.reports);
      return {
        place: atControl({ id: deviation.control }),
        message: {
          sv: `En avvikelse från ${deviation.since} (${when.sv}) är fortfarande öppen: ingen åtgärd för den är klar, och kontrollen har inte gjorts utan avvikelse sedan dess.`,
          en: `A deviation from ${deviation.since} (${when.en}) is still open: no action for it is done, and the control has not been made without deviation since.`,
        },
      };
    }),
});
