import { mandatoryProcessesOf } from "../../method/mandatory-of.js";
import { shorten } from "../found.js";
import type { Entity, Path } from "../issue.js";
import { nearest } from "../../model/nearest.js";
import { unknownReference } from "../unknown-reference.js";
import { type AnalysisContext, eachOf, eachRisk, pathOf, type Trail } from "./context.js";
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

  const candidates = (expected: readonly Entity[]): readonly string[] => [
    ...new Set([
      ...[...entities].flatMap(([each, { entity }]) => (expected.includes(entity) ? [each] : [])),
      ...[...fromMethod].flatMap(([each, entity]) => (expected.includes(entity) ? [each] : [])),
    ]),
  ];

  const refer = (id: string, expected: readonly Entity[], path: () => Path): boolean => {
    if (known(id, expected)) return true;
    if (mentioned.has(id)) return false;
    const other = entities.get(id)?.entity;
    if (other !== undefined) report(path(), { code: "wrong-reference", found: shorten(id), expected, is: other });
    else report(path(), () => unknownReference(id, expected, candidates(expected)));
    return false;
  };

  // Many references may name one risk with many causes: each risk's are gathered once.
  const gathered = new Map<string, { readonly ids: ReadonlySet<string>; readonly allowed: readonly string[] }>();
  const causesOf = (id: string) => {
    const known = gathered.get(id);
    if (known !== undefined) return known;
    const own = (risks.get(id)?.causes ?? []).flatMap((each) => each?.id ?? []);
    const common = (commonRisks.get(id)?.causes ?? []).map((each) => each.id);
    const causes = { ids: new Set([...own, ...common]), allowed: [...own, ...common] };
    gathered.set(id, causes);
    return causes;
  };

  const unknownCause = (id: string, cause: string, allowed: readonly string[], path: Path): void => {
    report(path, () => {
      const near = nearest(cause, allowed);
      return {
        code: "unknown-cause",
        found: shorten(cause),
        risk: shorten(id),
        allowed,
        ...(near === undefined ? {} : { nearest: near }),
      };
    });
  };

  const address = (reference: string, trail: Trail): void => {
    const slash = reference.indexOf("/");
    const path = (): Path => pathOf(trail);
    if (slash < 0 || mentioned.has(reference)) {
      refer(reference, ["risk"], path);
      return;
    }
    const id = reference.slice(0, slash);
    if (!refer(id, ["risk"], path)) return;
    const cause = reference.slice(slash + 1);
    const { ids, allowed } = causesOf(id);
    if (!ids.has(cause) && !mentioned.has(cause)) unknownCause(id, cause, allowed, path());
  };

  eachOf(analysis.processes, undefined, "processes", (process, trail) => {
    eachOf(process.goals, trail, "goals", (goal, at) => refer(goal, ["goal"], () => pathOf(at)));
  });
  eachRisk(context, ({ unit }, trail) => {
    if (unit !== undefined) refer(unit, ["unit"], () => pathOf(trail, "unit"));
  });
  eachOf(analysis.controls, undefined, "controls", (control, trail) => {
    eachOf(control.tests, trail, "tests", (id, at) => refer(id, ["control"], () => pathOf(at)));
    eachOf(control.addresses, trail, "addresses", address);
  });
  eachOf(analysis.actions, undefined, "actions", (action, trail) =>
    eachOf(action.addresses, trail, "addresses", address),
  );
  eachOf(analysis.recommendations, undefined, "recommendations", (recommendation, trail) => {
    eachOf(recommendation.metBy, trail, "metBy", (id, at) => refer(id, ["control", "action"], () => pathOf(at)));
  });
  eachOf(analysis.incidents, undefined, "incidents", (incident, trail) => {
    eachOf(incident.classes, trail, "classes", ({ process, risk }, at) => {
      if (process !== undefined) refer(process, ["process"], () => pathOf(at, "process"));
      if (risk !== undefined) refer(risk, ["risk"], () => pathOf(at, "risk"));
    });
  });
  eachOf(analysis.surveys, undefined, "surveys", ({ process }, trail) => {
    if (process !== undefined) refer(process, ["process"], () => pathOf(trail, "process"));
  });
};
