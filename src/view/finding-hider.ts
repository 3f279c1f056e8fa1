import type { MarkedItems } from "../internkontroll/internkontrollplan.js";
import type { Analysis } from "../model/analysis.js";
import type { Control } from "../model/control.js";
import type { Risk } from "../model/risk.js";
import type { Finding } from "../review/finding.js";
import { namesId } from "./names-id.js";

const riskTexts = (risk: Risk): readonly (string | undefined)[] => [
  risk.event,
  ...(risk.causes ?? []).map((cause) => cause.text),
  ...(risk.consequences ?? []),
  risk.treatment?.motivation,
  risk.inherent?.motivation,
  risk.current?.motivation,
  risk.target?.motivation,
  risk.selection?.kind === "dropped" ? risk.selection.reason : undefined,
];

const controlTexts = (control: Control): readonly (string | undefined)[] => [
  control.name,
  control.purpose,
  control.scope,
  control.procedure,
];

/** Findings on a process that say nothing of what its risks hold; all others depend on every risk, also on those that are marked. */
const OF_THE_PROCESS: ReadonlySet<string> = new Set([
  "mandatory-process",
  "process-description",
  "goal-coverage",
  "common-left-out",
  "incident-follow-up",
  "personal-number",
]);

/** Findings on the analysis or on its incidents that rest on all risks together. */
const OF_ALL_RISKS: ReadonlySet<string> = new Set([
  "category-coverage",
  "assessment-contradicted",
  "evidence-outside-interval",
]);

/** Findings that rest on all measures together. */
const OF_ALL_MEASURES: ReadonlySet<string> = new Set([
  "mandatory-control-kinds",
  "mandatory-process-care",
  "police-cooperation",
]);

/** A finding on a measure tells of the risk that the measure is there for. */
const measuresFor = (analysis: Analysis, risks: ReadonlySet<string>): readonly string[] =>
  [...(analysis.controls ?? []), ...(analysis.actions ?? [])]
    .filter((measure) => measure.addresses?.some((target) => risks.has(target.split("/", 1)[0] ?? target)))
    .map((measure) => measure.id);

/** The numbers of the incident reports with a class on a marked risk: what is said of the others would tell that one by subtraction. */
const incidentsOn = ({ incidents = [] }: Analysis, risks: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    incidents.flatMap(({ classes = [] }, index) =>
      classes.some(({ risk }) => risk !== undefined && risks.has(risk)) ? [String(index + 1)] : [],
    ),
  );

/** Tells which findings on an analysis say something of what is marked. */
export const findingHider = (analysis: Analysis, marked: MarkedItems): ((finding: Finding) => boolean) => {
  const riskIds = new Set(marked.risks);
  const ids = new Set([...marked.risks, ...marked.measures]);
  const telling = new Set([...ids, ...measuresFor(analysis, riskIds)]);
  const incidents = incidentsOn(analysis, riskIds);
  const hasMarked = (process: string): boolean =>
    analysis.processes.some(({ id, risks = [] }) => id === process && risks.some((risk) => riskIds.has(risk.id)));
  const texts = [
    ...analysis.processes.flatMap(({ risks = [] }) => risks.filter(({ id }) => riskIds.has(id)).flatMap(riskTexts)),
    ...(analysis.controls ?? []).filter(({ secrecy }) => secrecy !== undefined).flatMap(controlTexts),
  ].filter((text) => text !== undefined);
  const says = (text: string): boolean =>
    [...ids].some((id) => namesId(text, id)) || texts.some((secret) => text.includes(secret));

  const isOfMarked = ({ place, rule }: Finding): boolean => {
    const last = place.at(-1);
    switch (last?.kind) {
      case undefined:
      case "analysis":
        return riskIds.size > 0 && OF_ALL_RISKS.has(rule);
      case "incident":
        return incidents.has(last.id) || (riskIds.size > 0 && OF_ALL_RISKS.has(rule));
      case "process":
        return (
          (hasMarked(last.id) && !OF_THE_PROCESS.has(rule)) || (marked.measures.length > 0 && OF_ALL_MEASURES.has(rule))
        );
      default:
        return false;
    }
  };
  return (finding) =>
    finding.place.some((step) => step.kind !== "incident" && telling.has(step.id)) ||
    isOfMarked(finding) ||
    [finding.message, finding.english.message].some(says);
};
