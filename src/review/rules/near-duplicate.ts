import type { AssessedRisk } from "../../score/assess-risks.js";
import type { AnalysisFacts } from "../facts.js";
import { findNearDuplicates } from "../near-duplicates.js";
import { atRisk } from "../places.js";
import { type Hit, defineRule } from "../rule.js";
import { listed, same } from "../words.js";

/** Risks that differ in form or unit are no duplicates, however alike they are worded. */
const groupOf = ({ risk }: AssessedRisk): string =>
  [risk.unit ?? "", ...[...(risk.influence?.forms ?? [])].sort()].join("/");

const isSecret = ({ risk }: AssessedRisk): boolean => risk.secrecy !== undefined;

export const nearDuplicate = defineRule<AnalysisFacts>({
  id: "near-duplicate",
  revision: 1,
  severity: "note",
  title: { sv: "Risker som säger nästan samma sak", en: "Risks that say nearly the same" },
  reason: {
    sv: "Samma risk på två ställen får två bedömningar och två beslut, och antalet risker växer utan att bilden blir bättre.",
    en: "The same risk in two places gets two assessments and two decisions, and the number of risks grows without a better picture.",
  },
  citation: "far-balans-2005",
  find: ({ risks }) =>
    findNearDuplicates(risks.map((entry) => ({ group: groupOf(entry), text: entry.risk.event }))).flatMap(
      ({ first, second, words }): readonly Hit[] => {
        const [other, entry] = [risks[first], risks[second]];
        if (other === undefined || entry === undefined) return [];
        const names = listed(words.map((word) => same(`”${word}”`)));
        const by =
          isSecret(entry) || isSecret(other)
            ? {
                sv: "Orden skrivs inte ut, eftersom någon av dem bär en sekretessmarkering.",
                en: "The words are not printed, since one of them bears a secrecy marking.",
              }
            : { sv: `Gemensamma ord: ${names.sv}.`, en: `Words in common: ${names.en}.` };
        return [
          {
            place: atRisk(entry),
            message: {
              sv: `Risken säger nästan samma sak som ${other.risk.id}. ${by.sv} Slå ihop dem, eller skriv vad som skiljer.`,
              en: `The risk says nearly the same as ${other.risk.id}. ${by.en} Merge them, or write what differs.`,
            },
          },
        ];
      },
    ),
});
