import type { AnalysisFacts } from "../facts.js";
import { inProcess } from "../places.js";
import { obligation } from "../obligation.js";
import { defineRule } from "../rule.js";
import { listed } from "../words.js";

export const mandatoryProcessCare = defineRule<AnalysisFacts>({
  id: "mandatory-process-care",
  revision: 1,
  severity: "warning",
  title: {
    sv: "Obligatorisk process utan ägare, kontroll eller uppföljning",
    en: "Mandatory process without owner, control or follow-up",
  },
  reason: {
    sv: "En obligatorisk process som ingen äger, kontrollerar eller följer upp finns bara på papper.",
    en: "A mandatory process that nobody owns, controls or follows up exists on paper only.",
  },
  citation: "stadsrevisionen-2021-4",
  find: ({ analysis, coverage, risks }) =>
    coverage.flatMap((entry) => {
      const process = analysis.processes.find((candidate) => candidate.id === entry.process);
      if (process === undefined) return [];
      const controlled = risks.some((risk) => risk.process.id === process.id && risk.controls.length > 0);
      const lacking = [
        ...(process.owner === undefined ? [{ sv: "ägare (owner)", en: "an owner" }] : []),
        ...(controlled
          ? []
          : [{ sv: "kontroll som motverkar någon av riskerna", en: "a control that addresses any of its risks" }]),
        ...(process.followUpOn === undefined
          ? [{ sv: "dag för uppföljning (followUpOn)", en: "a day for follow-up (followUpOn)" }]
          : []),
      ];
      if (lacking.length === 0) return [];
      const names = listed(lacking);
      const aside = obligation(entry);
      return [
        {
          place: inProcess(process),
          severity: entry.strength === "mandatory" ? ("warning" as const) : ("note" as const),
          message: {
            sv: `Processen ${process.name}${aside.sv} saknar ${names.sv}. Ange det.`,
            en: `The process ${process.name}${aside.en} lacks ${names.en}. State it.`,
          },
        },
      ];
    }),
});
