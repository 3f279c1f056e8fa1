import type { Issue } from "./issue.js";

/**
 * An input document that cannot be read; `issues` holds everything that is wrong with it, not only the first thing.
 *
 * @example
 * ```ts
 * import { AnalysisError, parseAnalysis } from "vasentlighetsanalys";
 *
 * let code = "";
 * try {
 *   parseAnalysis("format: 1");
 * } catch (error) {
 *   if (error instanceof AnalysisError) code = error.issues[0]?.code ?? code;
 * }
 * code; //=> "not-a-document"
 * ```
 */
export class AnalysisError extends Error {
  override readonly name = "AnalysisError";
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[]) {
    super(message);
    this.issues = issues;
  }
}
