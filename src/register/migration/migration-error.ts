/** What an analysis can hold that the new method has no place for, or a mapping gets wrong. */
export type MigrationIssueCode =
  | "unmapped-level"
  | "unmapped-step"
  | "level-outside-scale"
  | "unknown-level"
  | "reversed-levels"
  | "unknown-dimension"
  | "merged-dimensions"
  | "missing-dimensions"
  | "unknown-word";

/** One reason why an analysis cannot be taken to another method. */
export interface MigrationIssue {
  readonly code: MigrationIssueCode;
  /** Where: in the analysis, or in the mapping that was given (`levels`, `words`). */
  readonly path: readonly (string | number)[];
  /** The place as a reader knows it: `process p1 › risk r1 › target › likelihood`. */
  readonly at: string;
  /** What is wrong and what to do, in the language asked for. */
  readonly message: string;
}

/**
 * An analysis cannot be taken to another method; `issues` holds every place at once. The analysis itself is left as it was.
 *
 * @example
 * ```ts
 * import { exampleMethod, migrateAnalysis, MigrationError, parseAnalysis } from "vasentlighetsanalys";
 *
 * const current = { likelihood: 4, consequence: 5 };
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "annan" },
 *   processes: [{ id: "p1", name: "Bistånd", risks: [{ id: "r1", event: "Beslutet dröjer", current }] }],
 * });
 * const levels = { likelihood: { 1: 1, 2: 2, 3: 3 }, consequence: { 5: 5 } };
 * let places: readonly string[] = [];
 * try {
 *   migrateAnalysis(analysis, { from: exampleMethod, to: { ...exampleMethod, version: "2023.1" }, levels });
 * } catch (error) {
 *   if (error instanceof MigrationError) places = error.issues.map((issue) => issue.at);
 * }
 * places; //=> ["process p1 › risk r1 › med befintliga kontroller › sannolikhet"]
 * ```
 */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
  readonly issues: readonly MigrationIssue[];

  constructor(message: string, issues: readonly MigrationIssue[]) {
    super([message, ...issues.map((issue) => `- ${issue.at}: ${issue.message}`)].join("\n"));
    this.issues = issues;
  }
}
