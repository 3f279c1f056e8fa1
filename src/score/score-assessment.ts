import type { Method } from "../method/method.js";
import { type ConsequenceLevels, combineConsequence } from "./combine-consequence.js";
import { type Score, type ScoreTable, scoreTable } from "./score.js";
import { methodName } from "../method/method-name.js";

/** What is scored: a likelihood and a consequence. */
export interface ScorableAssessment {
  readonly likelihood: number;
  readonly consequence: ConsequenceLevels;
}

const outside = (axis: string, found: number, levels: number, method: Method): RangeError =>
  new RangeError(
    `${axis} is ${String(found)}, but the scale of ${methodName(method)} goes from 1 to ${String(levels)} in whole steps`,
  );

/** The score at the levels' place; a level outside its scale, or between two, leads to another cell or to none. */
const cell = (table: ScoreTable, likelihood: number, consequence: number): Score | undefined => {
  const found = table.scores[(likelihood - 1) * table.consequences + consequence - 1];
  return found?.likelihood === likelihood && found.consequence === consequence ? found : undefined;
};

/**
 * Scores an assessment by a method: one look-up in the method's matrix.
 *
 * @param assessment - A likelihood and a consequence in levels, whole numbers from 1 to the length of the method's scales; the
 * consequence may be one level, or one level per dimension of the method.
 * @param method - The method whose matrix decides.
 * @returns The score of the cell. The same cell of the same method object is always the same frozen object.
 * @throws RangeError when a level lies outside the scale or a dimension is unknown; the message quotes the value.
 * @throws MethodError when the method's matrix has a hole, an overlap or the wrong size.
 * @example
 * ```ts
 * import { exampleMethod, scoreAssessment } from "vasentlighetsanalys";
 * scoreAssessment({ likelihood: 4, consequence: 4 }, exampleMethod).value; //=> 16
 * scoreAssessment({ likelihood: 4, consequence: { verksamhet: 3, fortroende: 4 } }, exampleMethod).band; //=> "hog"
 * ```
 */
export const scoreAssessment = (assessment: ScorableAssessment, method: Method): Score => {
  const table = scoreTable(method);
  const { likelihood } = assessment;
  const consequence = combineConsequence(assessment.consequence, method);
  const score = cell(table, likelihood, consequence);
  if (score !== undefined) return score;
  const likelihoodFits = Number.isInteger(likelihood) && likelihood >= 1 && likelihood <= table.likelihoods;
  throw likelihoodFits
    ? outside("consequence", consequence, table.consequences, method)
    : outside("likelihood", likelihood, table.likelihoods, method);
};
