import type { AnalysisFacts } from "../facts.js";
import { inAnalysis } from "../places.js";
import { type Hit, defineRule } from "../rule.js";
import { listed, same } from "../words.js";

export const categoryCoverage = defineRule<AnalysisFacts>({
  id: "category-coverage",
  revision: 1,
  severity: "note",
  title: { sv: "Kategori utan risk", en: "Category without risk" },
  reason: {
    sv: "Revisorerna fann att risker för oegentligheter och förtroendeskada inte beaktades i alla delar av verksamheten.",
    en: "The auditors found that risks of fraud and loss of trust were not considered in all parts of the operations.",
  },
  citation: "stadsbyggnadsnamnden-2018",
  find: ({ method, risks }): readonly Hit[] => {
    const met = new Set(risks.map(({ risk }) => risk.category));
    const unmet = (method.categories ?? []).filter(({ id, required }) => required === true && !met.has(id));
    if (unmet.length === 0) return [];
    const [sv, en] = unmet.length === 1 ? ["kategorin", "the category"] : ["kategorierna", "the categories"];
    const names = listed(unmet.map(({ id, label }) => same(`${label} (${id})`)));
    return [
      {
        place: inAnalysis,
        message: {
          sv: `Ingen risk har ${sv} ${names.sv}, som metoden vill ha med. Pröva om det finns sådana risker (category).`,
          en: `No risk has ${en} ${names.en}, which the method wants included. Consider whether there are such risks (category).`,
        },
      },
    ];
  },
});
