import type { AnalysisFacts } from "../facts.js";
import { isOpen } from "../measures.js";
import { atAction } from "../places.js";
import { defineRule } from "../rule.js";

export const actionOwner = defineRule<AnalysisFacts>({
  id: "action-owner",
  revision: 1,
  severity: "warning",
  title: { sv: "Åtgärd utan ansvarig", en: "Action without owner" },
  reason: {
    sv: "Riskägaren svarar för risken, men en åtgärd behöver sin egen ansvarige för att bli gjord.",
    en: "The risk owner answers for the risk, but an action needs an owner of its own to get done.",
  },
  citation: "msb-metodstod",
  find: ({ analysis }) =>
    (analysis.actions ?? [])
      .filter((action) => isOpen(action) && action.owner === undefined)
      .map((action) => ({
        place: atAction(action),
        message: {
          sv: "Åtgärden saknar åtgärdsansvarig. Ange en roll (owner).",
          en: "The action has no owner. State a role (owner).",
        },
      })),
});
