import { defineRule } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";

export const judgementUnknown = defineRule<ResultFacts>({
  id: "judgement-unknown",
  revision: 1,
  severity: "warning",
  title: { sv: "Okänd samlad bedömning", en: "Unknown overall judgement" },
  reason: {
    sv: "Bara bedömningar ur metodens lista går att jämföra mellan år och nämnder.",
    en: "Only judgements from the method's list can be compared between years and nämnder.",
  },
  citation: "skelleftea-2017",
  find: ({ plan, results }) => {
    const level = results.judgement?.level;
    const known = plan.terms.judgements;
    if (level === undefined || known === undefined || known.some(({ id }) => id === level)) return [];
    const choices = known.map(({ id, label }) => `${id} (${label})`).join(", ");
    return [
      {
        place: [{ kind: "judgement", id: level }],
        message: {
          sv: `Bedömningen "${level}" finns inte i metoden ${plan.method}. Välj en av: ${choices}.`,
          en: `The judgement "${level}" is not in the method ${plan.method}. Choose one of: ${choices}.`,
        },
      },
    ];
  },
});
