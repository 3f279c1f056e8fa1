import type { Method } from "../method/method.js";
import { matrixFromFormula } from "./matrix-from-formula.js";
import type { FormulaOptions } from "./matrix-from-formula.js";

/**
 * The method with its formula calculated to a grid, so that it can be compiled; the formula stays on the matrix as
 * provenance. A method without a formula comes back as it is.
 *
 * @param method - a method, whose scales say how large the grid is
 * @param options - `locale`, the language of a refusal
 * @throws {@link FormulaError} where the formula is refused
 *
 * @example
 * ```ts
 * import { exampleMethod } from "vasentlighetsanalys";
 * import { resolveFormula } from "vasentlighetsanalys/formula";
 * const written = { ...exampleMethod, matrix: { kind: "formula", expression: "max(sannolikhet, konsekvens)" } } as const;
 * const { matrix } = resolveFormula(written);
 * matrix.kind; //=> "grid"
 * ```
 */
export const resolveFormula = (method: Method, options: FormulaOptions = {}): Method => {
  const { matrix, likelihood, consequence } = method;
  if (matrix.kind !== "formula") return method;
  const { expression } = matrix;
  const sizes = { likelihood: likelihood.levels.length, consequence: consequence.levels.length };
  return { ...method, matrix: { kind: "grid", values: matrixFromFormula(expression, sizes, options), expression } };
};
