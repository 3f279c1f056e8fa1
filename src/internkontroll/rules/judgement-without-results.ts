import type { Place } from "../../review/finding.js";
import { defineRule } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";
import { inYear } from "../before-year.js";
import { isPerformed } from "../follow-controls.js";

export const judgementWithoutResults = defineRule<ResultFacts>({
  id: "judgement-without-results",
  revision: 1,
  severity: "breach",
  title: { sv: "Samlad bedömning utan resultat", en: "Overall judgement without results" },
  reason: {
    sv: "Att förklara kontrollen betryggande är ingen garanti; bedömningen måste vila på vad kontrollerna visade.",
    en: "Declaring control satisfactory is no guarantee; the judgement must rest on what the controls showed.",
  },
  citation: "statskontoret-2011",
  find: ({ plan, results, controls }) => {
    const level = results.judgement?.level;
    if (level === undefined || controls.some((entry) => inYear(entry.results, plan.year).some(isPerformed))) return [];
    const place: Place = [{ kind: "judgement", id: level }];
    return [
      {
        place,
        message: {
          sv: "Den samlade bedömningen är gjord utan att någon kontroll i planen har ett resultat från en genomförd kontroll. Ange resultaten som den vilar på.",
          en: "The overall judgement is made although no control of the plan has a result from having been performed. State the results that it rests on.",
        },
      },
    ];
  },
});
