import type { Text } from "../../model/locale.js";
import { atControl } from "../../review/places.js";
import { defineRule, type Hit } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";
import { isDoneBefore } from "../follow-actions.js";
import type { Deviation } from "../follow-up.js";
import { whenOf } from "../result-words.js";

/** Why no action answers a deviation; nothing where one does. */
const lack = ({ action, performedOn }: Deviation, standings: ResultFacts["standings"]): Text | undefined => {
  if (action === undefined) {
    return {
      sv: "ingen åtgärd anges. Ange åtgärdens id (action).",
      en: "no action is stated. State the action's id (action).",
    };
  }
  const standing = standings.get(action) ?? {};
  if (standing.status === "cancelled") {
    return {
      sv: `åtgärden ${action} är avbruten. Ange en annan åtgärd (action), eller ta upp den igen.`,
      en: `the action ${action} is cancelled. State another action (action), or take it up again.`,
    };
  }
  if (!isDoneBefore(standing, performedOn)) return undefined;
  return {
    sv: `åtgärden ${action} var klar redan ${String(standing.on)} och hindrade den inte. Ange en ny åtgärd (action).`,
    en: `the action ${action} was done already ${String(standing.on)} and did not prevent it. State a new action (action).`,
  };
};

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
  find: ({ plan, deviations, standings }) =>
    deviations.flatMap((deviation): readonly Hit[] => {
      const why = lack(deviation, standings);
      if (why === undefined) return [];
      const when = whenOf(deviation, plan.calendar.reports);
      return [
        {
          place: atControl({ id: deviation.control }),
          message: {
            sv: `Kontrollen visade en avvikelse (${when.sv}), men ${why.sv}`,
            en: `The control showed a deviation (${when.en}), but ${why.en}`,
          },
        },
      ];
    }),
});
