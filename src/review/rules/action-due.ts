import type { AnalysisFacts } from "../facts.js";
import { isOpen } from "../measures.js";
import { atAction } from "../places.js";
import { defineRule } from "../rule.js";

export const actionDue = defineRule<AnalysisFacts>({
  id: "action-due",
  revision: 1,
  severity: "warning",
  title: { sv: "Åtgärd utan slutdatum", en: "Action without due date" },
  reason: {
    sv: "Revisorerna fann att uppföljning av beslut saknades. Utan slutdatum finns ingen dag att följa upp en åtgärd på.",
    en: "The auditors found that decisions were not followed up. Without a due date there is no day to follow an action up on.",
  },
  citation: "exploateringsnamnden-2019",
  find: ({ analysis }) =>
    (analysis.actions ?? [])
      .filter((action) => isOpen(action) && action.due === undefined)
      .map((action) => ({
        place: atAction(action),
        message: {
          sv: "Åtgärden har inget slutdatum. Ange när den ska vara klar (due).",
          en: "The action has no due date. State when it is to be done (due).",
        },
      })),
});
