import { atControl } from "../../review/places.js";
import { defineRule } from "../../review/rule.js";
import type { YearFacts } from "../year-facts.js";

interface Addressing {
  readonly id: string;
  readonly addresses?: readonly string[];
}

/** An action remedies a deviation when it addresses what the deviating control addresses. */
const shareTarget = (action: Addressing, control: Addressing | undefined): boolean =>
  action.addresses?.some((target) => control?.addresses?.includes(target)) === true;

export const deviationCarriedOver = defineRule<YearFacts>({
  id: "deviation-carried-over",
  revision: 1,
  severity: "warning",
  title: { sv: "Avvikelse kvar från förra året", en: "Deviation left from last year" },
  reason: {
    sv: "Revisorer finner att samma fel står kvar år efter år.",
    en: "Auditors find the same faults standing year after year.",
  },
  citation: "goteborg-2019",
  find: ({ analysis, previous }) => {
    const done = (analysis.actions ?? []).filter(
      (action) => action.carriedFrom !== undefined && action.status === "done",
    );
    const remedied = (id: string): boolean => {
      const control = analysis.controls?.find((candidate) => candidate.id === id);
      return done.some((action) => shareTarget(action, control));
    };
    return previous.openDeviations
      .filter((deviation) => !remedied(deviation.control))
      .map((deviation) => {
        const when = deviation.performedOn === undefined ? "" : ` (${deviation.performedOn})`;
        return {
          place: atControl({ id: deviation.control }),
          message: {
            sv: `Avvikelsen vid kontrollen ${deviation.control} ${String(previous.year)}${when} är inte åtgärdad. Lägg till en åtgärd med carriedFrom: ${String(previous.year)} eller avsluta den som finns.`,
            en: `The deviation at the control ${deviation.control} in ${String(previous.year)}${when} is not remedied. Add an action with carriedFrom: ${String(previous.year)} or finish the one there is.`,
          },
        };
      });
  },
});
