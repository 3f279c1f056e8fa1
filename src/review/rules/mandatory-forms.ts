import { forms } from "../../model/closed-list.js";
import type { AnalysisFacts } from "../facts.js";
import { inProcess } from "../places.js";
import { defineRule } from "../rule.js";
import { listed } from "../words.js";

export const mandatoryForms = defineRule<AnalysisFacts>({
  id: "mandatory-forms",
  revision: 1,
  severity: "warning",
  title: { sv: "Form av otillåten påverkan inte täckt", en: "Form of undue influence not covered" },
  reason: {
    sv: "Stadens stödmaterial skiljer fem former. En form som ingen risk nämner kan vara bortglömd, och då syns den inte heller i lägesbilden.",
    en: "The city's support material tells five forms apart. A form that no risk names may be forgotten, and then the city-wide picture misses it too.",
  },
  citation: "ks-2021-1304",
  find: ({ coverage }) =>
    coverage
      .filter((entry) => entry.present)
      .flatMap((entry) => {
        const missing = entry.forms.filter((form) => form.status === "missing").map((form) => forms.labels[form.form]);
        if (missing.length === 0) return [];
        const names = listed(missing);
        const [sv, en] = missing.length === 1 ? ["formen", "the form"] : ["formerna", "the forms"];
        return [
          {
            place: inProcess(entry.process),
            severity: entry.strength === "mandatory" ? ("warning" as const) : ("note" as const),
            message: {
              sv: `Ingen risk tar upp ${sv} ${names.sv}. Lägg till en risk, eller ange under notApplicable varför formen inte är aktuell.`,
              en: `No risk takes up ${en} ${names.en}. Add a risk, or say under notApplicable why the form does not apply.`,
            },
          },
        ];
      }),
});
