import type { Method } from "../../method/method.js";
import type { Text } from "../../model/locale.js";
import { type AgreementRule, agreeVotes } from "../../score/agree-votes.js";
import type { AssessedRisk } from "../../score/assess-risks.js";
import { controlEffectOf } from "../../score/control-effect.js";
import { scoreAssessment } from "../../score/score-assessment.js";
import type { AnalysisFacts } from "../facts.js";
import { atRisk } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

const STATES = ["inherent", "current", "target"] as const;

const ruleWords: Readonly<Record<AgreementRule, Text>> = {
  median: { sv: "medianen", en: "the median" },
  mode: { sv: "det vanligaste", en: "the most common" },
  "most-severe": { sv: "det allvarligaste", en: "the most severe" },
};

const ofState = (entry: AssessedRisk, state: (typeof STATES)[number], method: Method): readonly Hit[] => {
  const written = entry.risk[state];
  if (written?.votes === undefined || written.votes.length === 0) return [];
  const agreed = agreeVotes(written.votes, method);
  const limit = method.limits?.spread;
  const score = scoreAssessment(written, method);
  const differs = score.likelihood !== agreed.likelihood || score.consequence !== agreed.consequence;
  // Where the method calculates the current level, what is written there counts for nothing.
  const counts = state !== "current" || controlEffectOf(method) === "stated";
  const place = atRisk(entry);
  return [
    ...(limit === undefined || agreed.disagreement <= limit
      ? []
      : [
          {
            place,
            about: `${state}-spread`,
            message: {
              sv: `Bedömarna skiljer sig med ${agreed.disagreement} nivåer (${state}), mer än metodens gräns på ${limit}. Gå igenom vad som skiljer och bedöm igen.`,
              en: `The assessors differ by ${agreed.disagreement} levels (${state}), more than the method's limit of ${limit}. Go through what differs and assess again.`,
            },
          },
        ]),
    ...(differs && counts
      ? [
          {
            place,
            about: `${state}-agreed`,
            severity: "note" as const,
            message: {
              sv: `Bedömningen (${state}) är sannolikhet ${score.likelihood} och konsekvens ${score.consequence}, men rösterna ger ${agreed.likelihood} och ${agreed.consequence} (${ruleWords[agreed.rule].sv}). Skriv i motiveringen varför (motivation).`,
              en: `The assessment (${state}) is likelihood ${score.likelihood} and consequence ${score.consequence}, but the votes come to ${agreed.likelihood} and ${agreed.consequence} (${ruleWords[agreed.rule].en}). Write why in the motivation.`,
            },
          },
        ]
      : []),
  ];
};

export const assessorsDisagree = defineRule<AnalysisFacts>({
  id: "assessors-disagree",
  revision: 1,
  severity: "warning",
  title: { sv: "Bedömare som är oense", en: "Assessors who disagree" },
  reason: {
    sv: "När bedömare lägger samma risk långt ifrån varandra är kriterierna otydliga eller kunskapen ojämn.",
    en: "Where assessors place the same risk far apart, the criteria are unclear or the knowledge uneven.",
  },
  citation: "msb-metodstod",
  find: ({ method, risks }) => risks.flatMap((entry) => STATES.flatMap((state) => ofState(entry, state, method))),
});
