import { atControl } from "../../review/places.js";
import { type Hit, defineRule } from "../../review/rule.js";
import { listed, same } from "../../review/words.js";
import type { ResultFacts } from "../facts.js";

export const controlWithoutResult = defineRule<ResultFacts>({
  id: "control-without-result",
  revision: 1,
  severity: "warning",
  title: { sv: "Kontroll utan resultat", en: "Control without result" },
  reason: {
    sv: "Utan en strukturerad form för återrapportering vet nämnden inte vilka kontroller som gjorts och vad de visade.",
    en: "Without a structured form of reporting the nämnd does not know which controls were made and what they showed.",
  },
  citation: "skelleftea-2017",
  find: ({ plan, asOf, controls }) => {
    const passed = plan.calendar.reports.filter((report) => report.on <= asOf);
    return controls.flatMap(({ control, occasions }): readonly Hit[] => {
      const inPassed = occasions.filter((entry) => passed.some((report) => report.id === entry.report));
      const lacking = inPassed.filter((entry) => entry.state === "overdue");
      if (lacking.length === 0) return [];
      const reports = listed(
        passed.filter(({ id }) => lacking.some((entry) => entry.report === id)).map(({ label }) => same(label)),
      );
      const [sv, en] =
        inPassed.length === 1
          ? ["tillfället som hör", "the occasion that belongs"]
          : [
              `${lacking.length} av ${inPassed.length} tillfällen som hör`,
              `${lacking.length} of ${inPassed.length} occasions that belong`,
            ];
      return [
        {
          place: atControl(control),
          message: {
            sv: `Kontrollen saknar resultat för ${sv} till ${reports.sv}. Ange resultat: ingen avvikelse, avvikelse eller ej genomförd.`,
            en: `The control lacks a result for ${en} to ${reports.en}. State the result: no deviation, deviation or not performed.`,
          },
        },
      ];
    });
  },
});
