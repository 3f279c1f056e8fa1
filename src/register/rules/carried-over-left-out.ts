import type { OpenAction } from "../../model/previous-year.js";
import { atAction, atControl } from "../../review/places.js";
import { defineRule, type Hit } from "../../review/rule.js";
import type { YearFacts } from "../year-facts.js";

/** Of `op-1/o1` the risk, op-1. */
const risksOf = (addresses: readonly string[] = []): readonly string[] =>
  addresses.map((target) => target.split("/", 1)[0] ?? target);

/** The action itself, or one that says it was carried over and addresses the same risk. */
const isContinued = (open: OpenAction, { analysis, previous }: YearFacts): boolean => {
  const risks = risksOf(open.addresses);
  return (analysis.actions ?? []).some(
    ({ id, carriedFrom, addresses }) =>
      id === open.id || (carriedFrom === previous.year && risksOf(addresses).some((risk) => risks.includes(risk))),
  );
};

export const carriedOverLeftOut = defineRule<YearFacts>({
  id: "carried-over-left-out",
  revision: 1,
  severity: "warning",
  title: {
    sv: "Ej genomfört förra året saknas i analysen",
    en: "Not performed last year and left out of the analysis",
  },
  reason: {
    sv: "Det som inte genomfördes ett år ska fortsätta i nästa års analys; annars försvinner beslutade kontroller och åtgärder utan beslut.",
    en: "What was not performed in a year continues into next year's analysis; otherwise decided controls and actions vanish without a decision.",
  },
  citation: "goteborg-2019",
  find: (facts) => {
    const year = String(facts.previous.year);
    const controls = new Set(facts.analysis.controls?.map(({ id }) => id));
    const notPerformed = (facts.previous.notPerformed ?? []).filter((id) => !controls.has(id));
    const open = (facts.previous.openActions ?? []).filter((action) => !isContinued(action, facts));
    return [
      ...notPerformed.map(
        (id): Hit => ({
          place: atControl({ id }),
          message: {
            sv: `Kontrollen ${id} blev inte genomförd ${year} men saknas i årets analys. Ta med den under samma id.`,
            en: `The control ${id} was not performed in ${year} but is missing from this year's analysis. Include it under the same id.`,
          },
        }),
      ),
      ...open.map(
        (action): Hit => ({
          place: atAction(action),
          message: {
            sv: `Åtgärden ${action.id} var inte klar ${year} men saknas i årets analys. Ta med den under samma id, eller en åtgärd för samma risk med carriedFrom: ${year}.`,
            en: `The action ${action.id} was not done in ${year} but is missing from this year's analysis. Include it under the same id, or an action for the same risk with carriedFrom: ${year}.`,
          },
        }),
      ),
    ];
  },
});
