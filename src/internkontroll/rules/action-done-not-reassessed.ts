import { atAction } from "../../review/places.js";
import { type Hit, defineRule } from "../../review/rule.js";
import { listed, same } from "../../review/words.js";
import type { ResultFacts } from "../facts.js";
import type { ActionFollowUp } from "../follow-up.js";
import type { AddressedRisk } from "../internkontrollplan.js";

/** Assessed on the day the action was done counts as after it; a day that nobody stated proves nothing. */
const isStale = (risk: AddressedRisk, { on }: ActionFollowUp): boolean =>
  risk.assessedOn === undefined || (on !== undefined && risk.assessedOn < on);

export const actionDoneNotReassessed = defineRule<ResultFacts>({
  id: "action-done-not-reassessed",
  revision: 1,
  severity: "warning",
  title: { sv: "Åtgärd klar men risken inte omprövad", en: "Action done but risk not reassessed" },
  reason: {
    sv: "Det räcker inte att åtgärder vidtas; det ska också prövas att de har effekt.",
    en: "It is not enough that measures are taken; it is also to be tested that they have effect.",
  },
  citation: "esv",
  find: ({ actions }) =>
    actions.flatMap((entry): readonly Hit[] => {
      const stale = entry.status === "done" ? entry.action.risks.filter((risk) => isStale(risk, entry)) : [];
      if (stale.length === 0) return [];
      const risks = listed(stale.map(({ id }) => same(id)));
      const [sv, en] = entry.on === undefined ? ["", ""] : [` sedan ${entry.on}`, ` since ${entry.on}`];
      return [
        {
          place: atAction(entry.action),
          message: {
            sv: `Åtgärden är klar${sv}, men ingen bedömning av ${risks.sv} är gjord därefter. Bedöm på nytt och ange dagen (assessedOn).`,
            en: `The action is done${en}, but no assessment of ${risks.en} has been made after it. Assess anew and state the day (assessedOn).`,
          },
        },
      ];
    }),
});
