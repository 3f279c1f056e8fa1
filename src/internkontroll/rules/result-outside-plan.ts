import { atAction, atControl } from "../../review/places.js";
import { defineRule } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

export const resultOutsidePlan = defineRule<ResultFacts>({
  id: "result-outside-plan",
  revision: 1,
  severity: "warning",
  title: { sv: "Resultat utanför planen", en: "Result outside the plan" },
  reason: {
    sv: "Ett resultat som inte hör till något i planen räknas inte; oftast är det ett felskrivet id eller en plan som inte uppdaterats.",
    en: "A result that belongs to nothing in the plan is not counted; mostly it is a misspelt id or a plan that was not updated.",
  },
  citation: "skelleftea-2017",
  find: ({ plan, outsidePlan, deviations }) => {
    const ongoing = new Set(plan.ongoing.map(({ id }) => id));
    const planned = new Set(plan.actions.map(({ id }) => id));
    const named = deviations.flatMap(({ action }) => (action === undefined || planned.has(action) ? [] : [action]));
    return [
      ...unique(outsidePlan.controls.map(({ control }) => control)).map((id) => ({
        place: atControl({ id }),
        message: ongoing.has(id)
          ? {
              sv: "Kontrollen har resultat men är en löpande kontroll, inte ett kontrollmoment i planen. Sätt den i planen (inPlan: true) om den ska följas upp.",
              en: "The control has results but is an ongoing control, not one in the plan. Set it in the plan (inPlan: true) if it is to be followed up.",
            }
          : {
              sv: "Det finns resultat för en kontroll som inte finns i planen. Rätta id:t eller lägg till kontrollen.",
              en: "There are results for a control that is not in the plan. Correct the id or add the control.",
            },
      })),
      ...unique([...outsidePlan.actions.map(({ action }) => action), ...named]).map((id) => ({
        place: atAction({ id }),
        message: {
          sv: "Resultaten nämner en åtgärd som inte finns i planen. Rätta id:t eller lägg till åtgärden med ansvarig och dag.",
          en: "The results name an action that is not in the plan. Correct the id or add the action with owner and day.",
        },
      })),
    ];
  },
});
