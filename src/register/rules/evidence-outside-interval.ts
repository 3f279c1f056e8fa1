import type { Method } from "../../method/method.js";
import type { Evidence } from "../../model/evidence.js";
import { itemAt } from "../../model/item-at.js";
import type { Text } from "../../model/locale.js";
import type { Place } from "../../review/finding.js";
import { concernedRisks } from "../../review/incident-classes.js";
import { atRisk, inAnalysis, inProcess } from "../../review/places.js";
import { type Hit, defineRule } from "../../review/rule.js";
import { figure } from "../../review/words.js";
import type { AssessedRisk } from "../../score/assess-risks.js";
import type { EvidenceFacts } from "../evidence-facts.js";

/** A mixed count is an upper bound for each of its parts, so it accuses no part of being assessed too low; only the process as a whole. */
const speaksAgainstLow = ({ mixed, risk, forms }: Evidence): boolean =>
  !mixed || (risk === undefined && forms === undefined);

/** Where all is assumed to be reported the count is a lower bound, so it accuses nobody of assessing too high. */
const speaksAgainstHigh = ({ fullReportingAssumed }: Evidence): boolean => !fullReportingAssumed;

const contradicts = (evidence: Evidence, likelihood: number): boolean => {
  const { lowest, highest } = evidence.interval.levels;
  return likelihood < lowest ? speaksAgainstLow(evidence) : likelihood > highest && speaksAgainstHigh(evidence);
};

const named = (level: number, method: Method): string =>
  `${level} (${itemAt(method.likelihood.levels, level - 1).label})`;

const interval = ({ interval: { levels } }: Evidence, method: Method): Text => {
  const [lowest, highest] = [named(levels.lowest, method), named(levels.highest, method)];
  return levels.lowest === levels.highest
    ? { sv: lowest, en: lowest }
    : { sv: `${lowest} till ${highest}`, en: `${lowest} to ${highest}` };
};

const reserve = ({ mixed, fullReportingAssumed }: Evidence): Text => ({
  sv: `${mixed ? " Klassen är blandad, så antalet är ett tak för var och en av delarna." : ""}${fullReportingAssumed ? " Ingen rapporteringsandel är angiven, så den verkliga takten är minst så stor." : ""}`,
  en: `${mixed ? " The class is mixed, so the count is an upper bound for each of its parts." : ""}${fullReportingAssumed ? " No reporting share is given, so the true rate is at least so large." : ""}`,
});

const source = ({ system, label }: Evidence): string => {
  const parts = [system, label].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};

const among = (evidence: Evidence, only: boolean): Text => {
  if (only) return { sv: "Bedömd sannolikhet", en: "The assessed likelihood" };
  return evidence.forms === undefined
    ? {
        sv: "Bedömd högsta sannolikhet bland processens risker",
        en: "The highest assessed likelihood among the process' risks",
      }
    : {
        sv: "Bedömd högsta sannolikhet bland de risker som klassen gäller",
        en: "The highest assessed likelihood among the risks that the class is about",
      };
};

const placeOf = ({ process }: Evidence, only: AssessedRisk | undefined): Place => {
  if (only !== undefined) return atRisk(only);
  return process === undefined ? inAnalysis : inProcess(process);
};

const hold = (evidence: Evidence, number: number, { risks, method }: EvidenceFacts): readonly Hit[] => {
  const assessed = concernedRisks(evidence, risks).filter(({ current }) => current !== undefined);
  const likelihood = Math.max(...assessed.map(({ current }) => current?.likelihood ?? 0));
  if (assessed.length === 0 || !contradicts(evidence, likelihood)) return [];
  const only = assessed.length === 1 ? assessed[0] : undefined;
  const { low, high } = evidence.interval.ratePerYear;
  const [from, to, days] = [figure(low), figure(high), figure(evidence.inputs.days)];
  const [who, levels, but] = [among(evidence, only !== undefined), interval(evidence, method), reserve(evidence)];
  const level = named(likelihood, method);
  const { events } = evidence.inputs;
  return [
    {
      place: placeOf(evidence, only),
      about: `evidence-${number}`,
      message: {
        sv: `${who.sv} är ${level}, men ${events} händelser på ${days.sv} dagar${source(evidence)} ger sannolikhet ${levels.sv}: ${from.sv}–${to.sv} per år med 90 procents säkerhet.${but.sv} Pröva bedömningen igen eller motivera den.`,
        en: `${who.en} is ${level}, but ${events} events in ${days.en} days${source(evidence)} give likelihood ${levels.en}: ${from.en}–${to.en} a year with 90 per cent certainty.${but.en} Reconsider the assessment or motivate it.`,
      },
    },
  ];
};

export const evidenceOutsideInterval = defineRule<EvidenceFacts>({
  id: "evidence-outside-interval",
  revision: 1,
  severity: "warning",
  title: {
    sv: "Bedömning utanför vad händelserna ger",
    en: "Assessment outside what the events give",
  },
  reason: {
    sv: "Bedömd sannolikhet ska hålla mot det som har hänt, med hänsyn till att alla händelser inte rapporteras.",
    en: "An assessed likelihood is to stand against what has happened, allowing for events that are not reported.",
  },
  citation: "svar-2021-4",
  find: (facts) => facts.evidence.flatMap((evidence, index) => hold(evidence, index + 1, facts)),
});
