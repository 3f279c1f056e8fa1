import type { Entity } from "../issue.js";
import { type AnalysisContext, eachOf, eachRisk, pathOf, type SoundRisk, type Trail } from "./context.js";

/** Everything in an analysis that an id names. */
export interface Identities {
  readonly entities: ReadonlyMap<string, { readonly entity: Entity; readonly trail: Trail }>;
  readonly risks: ReadonlyMap<string, SoundRisk>;
}

/** Reports ids that are used twice: ids are one space in an analysis, the causes' one space in their risk. */
export const checkIdentity = (context: AnalysisContext): Identities => {
  const { analysis, placeAt, report } = context;
  const entities = new Map<string, { readonly entity: Entity; readonly trail: Trail }>();
  const risks = new Map<string, SoundRisk>();

  const claim = (entity: Entity) => (item: { readonly id?: string | undefined }, trail: Trail) => {
    const { id } = item;
    if (id === undefined) return;
    const first = entities.get(id);
    if (first === undefined) entities.set(id, { entity, trail });
    else
      report(pathOf(trail, "id"), () => ({
        code: "duplicate-id",
        id,
        entity: first.entity,
        first: { path: pathOf(first.trail, "id"), at: placeAt(pathOf(first.trail)) },
      }));
  };

  const checkCauses = (risk: SoundRisk, trail: Trail): void => {
    const causes = new Map<string, Trail>();
    eachOf(risk.causes, trail, "causes", ({ id }, at) => {
      if (id === undefined) return;
      const first = causes.get(id);
      if (first === undefined) causes.set(id, at);
      else
        report(pathOf(at, "id"), () => ({
          code: "duplicate",
          thing: "cause",
          found: id,
          first: { path: pathOf(first, "id"), at: placeAt(pathOf(first)) },
        }));
    });
  };

  eachOf(analysis.units, undefined, "units", claim("unit"));
  eachOf(analysis.goals, undefined, "goals", claim("goal"));
  eachOf(analysis.processes, undefined, "processes", claim("process"));
  const claimRisk = claim("risk");
  eachRisk(context, (risk, trail) => {
    claimRisk(risk, trail);
    if (risk.id !== undefined && !risks.has(risk.id)) risks.set(risk.id, risk);
    if (risk.causes !== undefined && risk.causes.length > 1) checkCauses(risk, trail);
  });
  eachOf(analysis.controls, undefined, "controls", claim("control"));
  eachOf(analysis.actions, undefined, "actions", claim("action"));
  eachOf(analysis.recommendations, undefined, "recommendations", claim("recommendation"));
  return { entities, risks };
};
