import type { Form } from "../model/closed-list.js";
import type { Incident, IncidentClass } from "../model/incident.js";
import type { AssessedRisk } from "../score/assess-risks.js";
import type { AnalysisFacts } from "./facts.js";

/** One class of reported events where it stands. */
export interface ClassAt {
  readonly incident: Incident;
  /** The place of the incident report among the analysis' reports, from 0. */
  readonly index: number;
  readonly class: IncidentClass;
  /** The class' number in its report, from 1. */
  readonly number: number;
}

/** Every class of reported events in an analysis. */
export const incidentClasses = ({ analysis }: AnalysisFacts): readonly ClassAt[] =>
  (analysis.incidents ?? []).flatMap((incident, index) =>
    (incident.classes ?? []).map((each, place) => ({ incident, index, class: each, number: place + 1 })),
  );

/**
 * Whether a class' count holds more than one kind of event, so that it is an upper bound for each of them. What is written decides:
 * a count of one risk or one form is pure whatever its label is, anything wider is mixed.
 */
export const isMixedClass = ({ risk, forms }: Pick<IncidentClass, "risk" | "forms">): boolean =>
  risk === undefined && forms?.length !== 1;

/**
 * The risks that a class' count may be held against: the risk or the forms that it names and those only; a class that names just a
 * process is mixed, so its count concerns the process' risks together.
 */
export const concernedRisks = (
  { risk, forms, process }: Pick<IncidentClass, "risk" | "forms" | "process">,
  risks: readonly AssessedRisk[],
): readonly AssessedRisk[] => {
  if (risk !== undefined) return risks.filter((entry) => entry.risk.id === risk);
  const inProcess = process === undefined ? risks : risks.filter((entry) => entry.process.id === process);
  if (forms === undefined) return process === undefined ? [] : inProcess;
  return inProcess.filter((entry) => entry.risk.influence?.forms.some((form) => forms.includes(form)) === true);
};

/** Hot and våld are to be reported to the police, every one (Dnr KS 2021/1304). */
const toBeReported = (form: Form): boolean => form === "hot" || form === "vald";

/** Whether a class holds hot and våld: nothing else, among other things, or not at all as far as anybody has written. */
export const holdsThreats = (each: IncidentClass, { coverage, risks }: AnalysisFacts): "only" | "mixed" | "no" => {
  const forms =
    each.forms ??
    (each.risk === undefined
      ? coverage.find((entry) => entry.process === each.process)?.forms.map(({ form }) => form)
      : risks.find((entry) => entry.risk.id === each.risk)?.risk.influence?.forms) ??
    [];
  if (!forms.some(toBeReported)) return "no";
  return forms.every(toBeReported) ? "only" : "mixed";
};
