import type { Method } from "../method/method.js";
import type { Analysis } from "../model/analysis.js";
import type { Evidence } from "../model/evidence.js";
import type { Incident, IncidentClass } from "../model/incident.js";
import { daysIn } from "../review/counted-period.js";
import { isMixedClass } from "../review/incident-classes.js";
import { isMethodNamed, methodName } from "../method/method-name.js";
import { orderAnalysis } from "../register/order-analysis.js";
import { orderEvidence } from "../register/order-evidence.js";
import { type StatisticsOptions, calibrateLikelihood } from "./calibrate-likelihood.js";
import type { CalibrationInput } from "./calibration-input.js";
import { toEvidence } from "./to-evidence.js";

const processOf = (risk: string, { processes }: Analysis): string | undefined =>
  processes.find((process) => process.risks?.some(({ id }) => id === risk) === true)?.id;

const about = ({ risk, process, forms }: IncidentClass, analysis: Analysis): Partial<Evidence> | undefined => {
  const home = risk === undefined ? process : (processOf(risk, analysis) ?? process);
  if (risk === undefined && home === undefined && forms === undefined) return undefined;
  return {
    ...(home === undefined ? {} : { process: home }),
    ...(risk === undefined ? {} : { risk }),
    // The narrowest that a class names is what its count is held against.
    ...(forms === undefined || risk !== undefined ? {} : { forms }),
  };
};

const inputOf = ({ reportingShare, from, to, exposed }: Incident, { events }: IncidentClass): CalibrationInput => {
  const [low, high] = reportingShare ?? [1, 1];
  const employees = exposed === undefined || exposed.of === 0 ? {} : { employees: exposed.of };
  return { events, days: daysIn(from, to), reporting: { low, high }, ...employees };
};

/**
 * What an analysis' reported events say of the likelihood: one piece of evidence per class of events that names a risk, forms or
 * a process. A count per risk or form is to be held against those risks only, one per process against the highest likelihood
 * among its risks. Mixed classes are upper bounds for each of their parts. Where no `reportingShare` is given all is taken to be
 * reported, which gives a lower bound; the evidence says so. Surveys say nothing of a yearly rate and take no part.
 *
 * @param analysis - A read analysis.
 * @param method - The method that the analysis names; every level of its likelihood needs `perYear`.
 * @param options - `locale`: the language of a refusal.
 * @returns The evidence in a defined order, for `buildRegister`; empty where the analysis has no classes of events.
 * @throws RangeError when the method is not the one that the analysis names.
 * @throws StatisticsError when the levels do not cover every yearly rate once.
 * @example
 * ```ts
 * import { exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { evidenceFor } from "vasentlighetsanalys/statistics";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [{ id: "p", name: "Process" }],
 *   incidents: [
 *     { system: "IA", from: "2021-01-01", to: "2021-12-31", events: 4, classes: [{ label: "hot", process: "p", forms: ["hot"], events: 4 }] },
 *   ],
 * });
 * const [evidence] = evidenceFor(analysis, exampleMethod);
 * evidence?.interval.levels; //=> { lowest: 3, highest: 4 }
 * evidence?.fullReportingAssumed; //=> true
 * ```
 */
export const evidenceFor = (
  analysis: Analysis,
  method: Method,
  options: StatisticsOptions = {},
): readonly Evidence[] => {
  if (!isMethodNamed(analysis.method, method)) {
    throw new RangeError(
      `The analysis of ${analysis.namnd.id} names the method "${analysis.method}", but "${methodName(method)}" was given`,
    );
  }
  const evidence = (orderAnalysis(analysis).incidents ?? []).flatMap((incident) =>
    (incident.classes ?? []).flatMap((each): readonly Evidence[] => {
      const concerned = about(each, analysis);
      if (concerned === undefined) return [];
      const calibration = calibrateLikelihood(inputOf(incident, each), method, options);
      return [
        {
          ...concerned,
          system: incident.system,
          label: each.label,
          from: incident.from,
          to: incident.to,
          mixed: isMixedClass(each),
          fullReportingAssumed: incident.reportingShare === undefined,
          ...toEvidence(calibration),
        },
      ];
    }),
  );
  return orderEvidence(evidence);
};
