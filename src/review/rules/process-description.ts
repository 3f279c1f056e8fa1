import type { AnalysisFacts } from "../facts.js";
import { inProcess } from "../places.js";
import { obligation } from "../obligation.js";
import { type Hit, defineRule } from "../rule.js";

export const processDescription = defineRule<AnalysisFacts>({
  id: "process-description",
  revision: 1,
  severity: "warning",
  title: { sv: "Arbetssätt inte beskrivet", en: "Way of working not described" },
  reason: {
    sv: "Arbetssätten för att stävja otillåten påverkan behöver dokumenteras mer systematiskt i nämndernas väsentlighets- och riskanalys.",
    en: "Ways of working against undue influence need to be documented more systematically in the nämnder's analyses.",
  },
  citation: "svar-2021-4",
  find: ({ analysis, coverage }) =>
    coverage.flatMap((entry): readonly Hit[] => {
      const process = analysis.processes.find((candidate) => candidate.id === entry.process);
      if (process === undefined || process.description !== undefined) return [];
      const aside = obligation(entry);
      return [
        {
          place: inProcess(process),
          severity: entry.strength === "mandatory" ? "warning" : "note",
          message: {
            sv: `Processen ${process.name}${aside.sv} har ingen beskrivning. Skriv hur ni arbetar för att motverka riskerna (description).`,
            en: `The process ${process.name}${aside.en} has no description. Write how you work to counter the risks (description).`,
          },
        },
      ];
    }),
});
