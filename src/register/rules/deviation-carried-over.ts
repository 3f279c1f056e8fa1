import { addressedRisk } from "../../model/addressed-risk.js";
import type { Text } from "../../model/locale.js";
import type { OpenDeviation } from "../../model/previous-year.js";
import { atControl } from "../../review/places.js";
import { defineRule } from "../../review/rule.js";
import type { YearFacts } from "../year-facts.js";

/** The same risk, or one names a cause of the risk that the other names as a whole. */
const meet = (a: string, b: string): boolean => a === b || addressedRisk(a) === b || a === addressedRisk(b);

const yearOf = ({ since }: OpenDeviation, { previous }: YearFacts): number => since ?? previous.year;

/**
 * As the follow-up has it, a deviation is remedied by the action that it led to and by no other. Where it names none, one that
 * was carried over from its year or later counts, when it addresses what the deviating control addresses.
 */
const isRemedied = (deviation: OpenDeviation, facts: YearFacts): boolean => {
  const { actions = [], controls = [] } = facts.analysis;
  const done = actions.filter(({ status }) => status === "done");
  if (deviation.action !== undefined) return done.some(({ id }) => id === deviation.action);
  const targets = controls.find(({ id }) => id === deviation.control)?.addresses ?? [];
  return done.some(
    ({ carriedFrom, addresses = [] }) =>
      carriedFrom !== undefined &&
      carriedFrom >= yearOf(deviation, facts) &&
      addresses.some((address) => targets.some((target) => meet(address, target))),
  );
};

const remedyOf = ({ action }: OpenDeviation, from: string): Text =>
  action === undefined
    ? {
        sv: `Lägg till en åtgärd med carriedFrom: ${from} eller avsluta den som finns.`,
        en: `Add an action with carriedFrom: ${from} or finish the one there is.`,
      }
    : {
        sv: `Avsluta åtgärden ${action}, som den ledde till.`,
        en: `Finish the action ${action}, which it led to.`,
      };

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
  find: (facts) =>
    facts.previous.openDeviations
      .filter((deviation) => !isRemedied(deviation, facts))
      .map((deviation) => {
        const year = String(yearOf(deviation, facts));
        const when = deviation.performedOn === undefined ? "" : ` (${deviation.performedOn})`;
        const remedy = remedyOf(deviation, String(facts.previous.year));
        return {
          place: atControl({ id: deviation.control }),
          about: deviation.performedOn ?? year,
          message: {
            sv: `Avvikelsen vid kontrollen ${deviation.control} ${year}${when} är inte åtgärdad. ${remedy.sv}`,
            en: `The deviation at the control ${deviation.control} in ${year}${when} is not remedied. ${remedy.en}`,
          },
        };
      }),
});
