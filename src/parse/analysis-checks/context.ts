import type { Method } from "../../method/method.js";
import type { Analysis } from "../../model/analysis.js";
import type { Text } from "../../model/locale.js";
import type { Path, Report } from "../issue.js";
import type { Sound } from "../sound-parts.js";

/** What the checks between parts of an analysis know. */
export interface AnalysisContext {
  readonly analysis: Sound<Analysis>;
  readonly risks: RiskTrails;
  /** The method that the analysis names; undefined where it is not known, and then nothing is held against it. */
  readonly method: Method | undefined;
  /** What the faulty parts spoke of: an id among them may well be known. */
  readonly mentioned: ReadonlySet<string>;
  /** The place of an item, by its number where others bear the same id. */
  readonly placeAt: (path: Path) => Text;
  readonly report: Report;
}

/** A way down into the document, made without copying what lies above; only a fault needs it as a path. */
export interface Trail {
  readonly up: Trail | undefined;
  readonly step: string | number;
}

/** A trail one step further down, or from the root. */
export const down = (up: Trail | undefined, step: string | number): Trail => ({ up, step });

/** The trail as a path, with further steps. */
export const pathOf = (trail: Trail, ...steps: readonly (string | number)[]): Path => {
  const path: (string | number)[] = [];
  for (let at: Trail | undefined = trail; at !== undefined; at = at.up) path.push(at.step);
  return [...path.reverse(), ...steps];
};

/** Visits the sound items of a list with their trails. */
export const eachOf = <T>(
  list: readonly (T | undefined)[] | undefined,
  up: Trail | undefined,
  key: string,
  visit: (item: T, trail: Trail) => void,
): void => {
  if (list === undefined || list.length === 0) return;
  const at = down(up, key);
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (item !== undefined) visit(item, down(at, index));
  }
};

/** A risk of which any part may be lacking. */
export type SoundRisk = Sound<NonNullable<Analysis["processes"][number]["risks"]>[number]>;

/** Every risk of an analysis with its trail. */
export type RiskTrails = readonly (readonly [risk: SoundRisk, trail: Trail])[];

/** Finds the risks once, for all the checks that visit them. */
export const riskTrails = (analysis: Sound<Analysis>): RiskTrails => {
  const found: (readonly [SoundRisk, Trail])[] = [];
  eachOf(analysis.processes, undefined, "processes", (process, trail) =>
    eachOf(process.risks, trail, "risks", (risk, at) => {
      found.push([risk, at]);
    }),
  );
  return found;
};

/** Visits every risk of an analysis with its trail. */
export const eachRisk = ({ risks }: AnalysisContext, visit: (risk: SoundRisk, trail: Trail) => void): void => {
  for (const [risk, trail] of risks) visit(risk, trail);
};
