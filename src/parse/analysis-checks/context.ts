import type { Method } from "../../method/method.js";
import type { Analysis } from "../../model/analysis.js";
import type { Text } from "../../model/locale.js";
import type { Path, Report } from "../issue.js";
import type { Sound } from "../sound-parts.js";

/** What the checks between parts of an analysis know. */
export interface AnalysisContext {
  readonly analysis: Sound<Analysis>;
  /** The method that the analysis names; undefined where it is not known, and then nothing is held against it. */
  readonly method: Method | undefined;
  /** What the faulty parts spoke of: an id among them may well be known. */
  readonly mentioned: ReadonlySet<string>;
  /** The place of an item, by its number where others bear the same id. */
  readonly placeAt: (path: Path) => Text;
  readonly report: Report;
}

/** Visits the sound items of a list with their paths. */
export const eachOf = <T>(
  list: readonly (T | undefined)[] | undefined,
  path: Path,
  visit: (item: T, path: Path) => void,
): void => {
  list?.forEach((item, index) => {
    if (item !== undefined) visit(item, [...path, index]);
  });
};

/** A risk of which any part may be lacking. */
export type SoundRisk = Sound<NonNullable<Analysis["processes"][number]["risks"]>[number]>;

/** Visits every risk of an analysis with its path. */
export const eachRisk = (analysis: Sound<Analysis>, visit: (risk: SoundRisk, path: Path) => void): void => {
  eachOf(analysis.processes, ["processes"], (process, path) => eachOf(process.risks, [...path, "risks"], visit));
};
