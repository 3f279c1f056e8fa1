import { atAction } from "../../review/places.js";
import { type Hit, defineRule } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";

export const actionOverdue = defineRule<ResultFacts>({
  id: "action-overdue",
  revision: 1,
  severity: "warning",
  title: { sv: "Åtgärd försenad", en: "Action overdue" },
  reason: {
    sv: "Granskare har funnit att uppföljning av beslut saknas; en åtgärd som passerat sin dag utan besked är ett beslut som ingen följt upp.",
    en: "Auditors have found that decisions are not followed up; an action past its day without word is a decision that nobody followed up.",
  },
  citation: "exploateringsnamnden-2019",
  find: ({ asOf, actions }) =>
    actions.flatMap(({ action, overdue }): readonly Hit[] =>
      !overdue || action.due === undefined
        ? []
        : [
            {
              place: atAction(action),
              message: {
                sv: `Åtgärden skulle vara klar ${action.due} men är det inte ${asOf}. Ange läget och en ny dag, eller avbryt den med skäl.`,
                en: `The action was due ${action.due} but is not done ${asOf}. State its status and a new day, or cancel it with a reason.`,
              },
            },
          ],
    ),
});
