import { HIGHEST_LEVEL } from "../model/highest-level.js";
import type { Locale } from "../model/locale.js";
import { allowedTerm } from "./allow.js";
import { calculate } from "./calculate.js";
import { FormulaError } from "./formula-error.js";
import { toNumber } from "./fraction.js";
import { parsedExpression } from "./parse-expression.js";
import { located, Refused } from "./refusal.js";
import { checkedExpression } from "./written-form.js";

/** How many levels each axis has. */
export interface AxisSizes {
  /** Number of likelihood levels, 1 to 20: the rows. */
  readonly likelihood: number;
  /** Number of consequence levels, 1 to 20: the columns. */
  readonly consequence: number;
}

/** The language of the message when a formula is refused. */
export interface FormulaOptions {
  /** `sv` unless told otherwise. */
  readonly locale?: Locale;
}

const levelsOf = (axis: keyof AxisSizes, sizes: AxisSizes): readonly number[] => {
  const count = sizes[axis];
  if (!Number.isInteger(count) || count < 1 || count > HIGHEST_LEVEL)
    throw new RangeError(`${axis} is ${String(count)}; a scale has 1 to ${HIGHEST_LEVEL} levels`);
  return Array.from({ length: count }, (_, index) => index + 1);
};

/**
 * The grid of risk values that a written scoring formula gives, calculated exactly.
 *
 * A formula consists of numbers, the level names (`sannolikhet`, `konsekvens`, or `likelihood`, `consequence`), `+ - * / ^`,
 * parentheses, conditionals such as `konsekvens >= 4 ? a : b`, and `max`, `min`, `round` (with 0 to 15 decimals, halves away
 * from zero), `floor`, `ceil`, `abs` and `sqrt`; it has at most 200 characters and 100 nodes.
 *
 * @param expression - the formula, such as `"sannolikhet * konsekvens"`
 * @param sizes - how many levels each axis has, 1 to 20
 * @param options - `locale`, the language of a refusal
 * @returns rows by likelihood ascending, columns by consequence ascending
 * @throws {@link FormulaError} where a piece of the formula may not stand there, or a cell is not finite
 * @throws RangeError where an axis has no levels, or more than 20
 *
 * @example
 * ```ts
 * import { matrixFromFormula } from "vasentlighetsanalys/formula";
 * matrixFromFormula("sannolikhet * konsekvens + 2 * konsekvens", { likelihood: 2, consequence: 3 });
 * //=> [[3, 6, 9], [4, 8, 12]]
 * ```
 */
export const matrixFromFormula = (
  expression: string,
  sizes: AxisSizes,
  { locale = "sv" }: FormulaOptions = {},
): number[][] => {
  const likelihoods = levelsOf("likelihood", sizes);
  const consequences = levelsOf("consequence", sizes);
  try {
    const checked = checkedExpression(expression);
    const term = allowedTerm(parsedExpression(checked));
    return likelihoods.map((likelihood) =>
      consequences.map((consequence) => toNumber(calculate(term, { likelihood, consequence }))),
    );
  } catch (thrown) {
    throw thrown instanceof Refused ? new FormulaError(located(thrown.refusal, expression), locale) : thrown;
  }
};
