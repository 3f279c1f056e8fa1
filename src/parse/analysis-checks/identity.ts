import type { Entity, Path } from "../issue.js";
import { type AnalysisContext, eachOf, eachRisk, type SoundRisk } from "./context.js";

/** Everything in an analysis that an id names. */
export interface Identities {
  readonly entities: ReadonlyMap<string, { readonly entity: Entity; readonly path: Path }>;
  readonly risks: ReadonlyMap<string, SoundRisk>;
}

/** Reports ids that are used twice: ids are one space in an analysis, the causes' one space in their risk. */
export const checkIdentity = ({ analysis, placeAt, report }: AnalysisContext): Identities => {
  const entities = new Map<string, { readonly entity: Entity; readonly path: Path }>();
  const risks = new Map<string, SoundRisk>();

  const claim = (entity: Entity) => (item: { readonly id?: string | undefined }, path: Path) => {
    if (item.id === undefined) return;
    const first = entities.get(item.id);
    if (first === undefined) entities.set(item.id, { entity, path });
    else
      report([...path, "id"], {
        code: "duplicate-id",
        id: item.id,
        entity: first.entity,
        first: { path: [...first.path, "id"], at: placeAt(first.path) },
      });
  };

  eachOf(analysis.units, ["units"], claim("unit"));
  eachOf(analysis.goals, ["goals"], claim("goal"));
  eachOf(analysis.processes, ["processes"], claim("process"));
  const claimRisk = claim("risk");
  eachRisk(analysis, (risk, path) => {
    claimRisk(risk, path);
    if (risk.id !== undefined && !risks.has(risk.id)) risks.set(risk.id, risk);
    if (risk.causes === undefined) return;
    const causes = new Map<string, Path>();
    eachOf(risk.causes, [...path, "causes"], (cause, at) => {
      const first = cause.id === undefined ? undefined : causes.get(cause.id);
      if (cause.id === undefined) return;
      if (first === undefined) causes.set(cause.id, at);
      else
        report([...at, "id"], {
          code: "duplicate",
          thing: "cause",
          found: cause.id,
          first: { path: [...first, "id"], at: placeAt(first) },
        });
    });
  });
  eachOf(analysis.controls, ["controls"], claim("control"));
  eachOf(analysis.actions, ["actions"], claim("action"));
  eachOf(analysis.recommendations, ["recommendations"], claim("recommendation"));
  return { entities, risks };
};
