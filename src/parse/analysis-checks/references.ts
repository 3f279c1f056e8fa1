import { mandatoryProcessesOf } from "../../method/mandatory-of.js";
import { shorten } from "../found.js";
import type { Entity, Path } from "../issue.js";
import { nearest } from "../nearest.js";
import { type AnalysisContext, eachOf, eachRisk } from "./context.js";
import type { Identities } from "./identity.js";

/** Reports references to what the analysis, or the method's common part, does not hold. */
export const checkReferences = (context: AnalysisContext, { entities, risks }: Identities): void => {
  const { analysis, method, mentioned, report } = context;
  const commonRisks = new Map(method?.common?.risks?.map((risk) => [risk.id, risk]));
  const fromMethod = new Map<string, Entity>([
    ...[...commonRisks.keys()].map((id) => [id, "risk"] as const),
    ...(method?.common?.controls ?? []).map((control) => [control.id, "control"] as const),
    // A nämnd that left a mandatory process out may still report events and surveys of it.
    ...(method === undefined ? [] : mandatoryProcessesOf(method)).map((process) => [process.id, "process"] as const),
  ]);

  const known = (id: string, expected: readonly Entity[]): boolean => {
    const entity = entities.get(id)?.entity;
    if (entity !== undefined && expected.includes(entity)) return true;
    const common = fromMethod.get(id);
    return common !== undefined && expected.includes(common);
  };

  const refer = (id: string, expected: readonly Entity[], path: Path): boolean => {
    if (known(id, expected)) return true;
    if (mentioned.has(id)) return false;
    const other = entities.get(id)?.entity;
    if (other !== undefined) {
      report(path, { code: "wrong-reference", found: shorten(id), expected, is: other });
      return false;
    }
    const candidates = [...entities].flatMap(([each, { entity }]) => (expected.includes(entity) ? [each] : []));
    const near = nearest(id, [...candidates, ...[...fromMethod.keys()].filter((each) => known(each, expected))]);
    report(path, {
      code: "unknown-reference",
      found: shorten(id),
      expected,
      ...(near === undefined ? {} : { nearest: near }),
    });
    return false;
  };

  const address = (reference: string, path: Path): void => {
    const slash = reference.indexOf("/");
    if (slash < 0 || mentioned.has(reference)) {
      refer(reference, ["risk"], path);
      return;
    }
    const id = reference.slice(0, slash);
    const cause = reference.slice(slash + 1);
    if (!refer(id, ["risk"], path) || mentioned.has(cause)) return;
    const causes = [...(risks.get(id)?.causes ?? []), ...(commonRisks.get(id)?.causes ?? [])];
    const allowed = causes.flatMap((each) => each?.id ?? []);
    if (allowed.includes(cause)) return;
    const near = nearest(cause, allowed);
    report(path, {
      code: "unknown-cause",
      found: shorten(cause),
      risk: shorten(id),
      allowed,
      ...(near === undefined ? {} : { nearest: near }),
    });
  };

  eachOf(analysis.processes, ["processes"], (process, at) => {
    eachOf(process.goals, [...at, "goals"], (goal, path) => refer(goal, ["goal"], path));
  });
  eachRisk(analysis, (risk, at) => {
    if (risk.unit !== undefined) refer(risk.unit, ["unit"], [...at, "unit"]);
  });
  eachOf(analysis.controls, ["controls"], (control, at) => {
    eachOf(control.tests, [...at, "tests"], (id, path) => refer(id, ["control"], path));
    eachOf(control.addresses, [...at, "addresses"], address);
  });
  eachOf(analysis.actions, ["actions"], (action, at) => eachOf(action.addresses, [...at, "addresses"], address));
  eachOf(analysis.recommendations, ["recommendations"], (recommendation, at) => {
    eachOf(recommendation.metBy, [...at, "metBy"], (id, path) => refer(id, ["control", "action"], path));
  });
  eachOf(analysis.incidents, ["incidents"], (incident, at) => {
    eachOf(incident.classes, [...at, "classes"], (each, path) => {
      if (each.process !== undefined) refer(each.process, ["process"], [...path, "process"]);
      if (each.risk !== undefined) refer(each.risk, ["risk"], [...path, "risk"]);
    });
  });
  eachOf(analysis.surveys, ["surveys"], (survey, at) => {
    if (survey.process !== undefined) refer(survey.process, ["process"], [...at, "process"]);
  });
};
