import type { Text } from "../../model/locale.js";
import type { LapseReason } from "../../score/treatment-state.js";
import type { AnalysisFacts } from "../facts.js";
import { atRisk } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

const why = (reason: LapseReason, asOf: string): Text => {
  switch (reason) {
    case "expired":
      return {
        sv: `Accepten har gått ut per den ${asOf} (validTo) och räknas inte längre.`,
        en: `The acceptance has expired as of ${asOf} (validTo) and no longer counts.`,
      };
    case "other-levels":
      return {
        sv: "Accepten gavs för andra nivåer än dagens (given) och räknas inte.",
        en: "The acceptance was given for other levels than today's (given) and does not count.",
      };
  }
};

export const staleAcceptance = defineRule<AnalysisFacts>({
  id: "stale-acceptance",
  revision: 1,
  severity: "breach",
  title: { sv: "Accept som inte gäller", en: "Acceptance that does not hold" },
  reason: {
    sv: "En accept gäller för en tid och för de nivåer som den gavs för; sedan blir den gammal utan att någon märker det.",
    en: "An acceptance holds for a time and for the levels that it was given for; after that it goes stale unnoticed.",
  },
  citation: "getprobo-1726",
  find: ({ asOf, risks }) =>
    risks.flatMap((entry): readonly Hit[] => {
      if (entry.treatment.kind !== "lapsed" || entry.current === undefined) return [];
      const words = why(entry.treatment.why, asOf);
      return [
        {
          place: atRisk(entry),
          message: {
            sv: `${words.sv} Fatta ett nytt beslut om hur risken hanteras.`,
            en: `${words.en} Take a new decision on how the risk is treated.`,
          },
        },
      ];
    }),
});
