import { lintBands } from "./lint-bands.js";
import { lintColours } from "./lint-colours.js";
import { lintOrder } from "./lint-order.js";
import { lintPerYear } from "./lint-per-year.js";
import { lintWords } from "./lint-words.js";
import type { RiskMatrix } from "./matrix.js";
import type { MatrixFinding } from "./matrix-finding.js";

/**
 * Remarks on a matrix that works but may mislead its readers: risk that falls as a level rises, bands and limits that are
 * never reached, labels or symbols that stand twice, levels without definition,
 * yearly frequencies that leave a gap, and colours that cannot be told apart
 * (simulated also for colour-blind readers) or that drown the text on them.
 *
 * @param matrix - From `compileMatrix`.
 * @returns The findings, each with a message in Swedish and English; empty when there is nothing to remark on.
 *
 * @example
 * ```ts
 * import { compileMatrix, exampleMethod, lintMatrix } from "vasentlighetsanalys";
 *
 * lintMatrix(compileMatrix(exampleMethod)); //=> []
 * ```
 */
export const lintMatrix = (matrix: RiskMatrix): readonly MatrixFinding[] => [
  ...lintOrder(matrix),
  ...lintBands(matrix),
  ...lintWords(matrix),
  ...lintPerYear(matrix),
  ...lintColours(matrix),
];
