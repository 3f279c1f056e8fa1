import type { AnalysisFacts } from "../facts.js";
import { atControl } from "../places.js";
import { type Hit, defineRule } from "../rule.js";
import { listed } from "../words.js";

export const controlOwnerFrequency = defineRule<AnalysisFacts>({
  id: "control-owner-frequency",
  revision: 1,
  severity: "breach",
  title: { sv: "Kontroll utan ansvarig eller frekvens", en: "Control without owner or frequency" },
  reason: {
    sv: "Kontroller som ingen ansvarar för eller gör vid bestämda tillfällen blir inte en del av det dagliga arbetet.",
    en: "Controls that nobody is responsible for or performs at set times do not become part of the daily work.",
  },
  citation: "fastighetsnamnden-2019",
  find: ({ analysis }) =>
    (analysis.controls ?? []).flatMap((control): readonly Hit[] => {
      const names = listed([
        ...(control.owner === undefined ? [{ sv: "ansvarig (owner)", en: "an owner" }] : []),
        ...(control.frequency === undefined ? [{ sv: "frekvens (frequency)", en: "a frequency" }] : []),
      ]);
      if (names.sv === "") return [];
      return [
        {
          place: atControl(control),
          severity: control.inPlan === true ? "breach" : "warning",
          message:
            control.inPlan === true
              ? {
                  sv: `Kontrollen står i internkontrollplanen men saknar ${names.sv}. Ange vem som gör kontrollmomentet och hur ofta.`,
                  en: `The control stands in the internkontrollplan but lacks ${names.en}. State who performs it and how often.`,
                }
              : {
                  sv: `Kontrollen saknar ${names.sv}. Ange det, så att den går att lita på.`,
                  en: `The control lacks ${names.en}. State it, so that it can be relied upon.`,
                },
        },
      ];
    }),
});
