import type { Locale } from "../model/locale.js";
import { quoted } from "./refusal.js";
import type { FormulaErrorCode, Refusal } from "./refusal.js";

const sentence = ({ piece, position, problem, allowed }: Refusal, locale: Locale): string => {
  const quote = piece === "" ? "" : ` "${quoted(piece)}"`;
  switch (locale) {
    case "sv":
      return `Formeln avvisas${quote === "" ? "" : ` vid${quote}`}${position === undefined ? "" : ` (tecken ${position})`}: ${problem.sv}. Här får stå: ${allowed.sv}.`;
    case "en":
      return `The formula is refused${quote === "" ? "" : ` at${quote}`}${position === undefined ? "" : ` (character ${position})`}: ${problem.en}. What may stand here: ${allowed.en}.`;
  }
};

/**
 * A formula that may not be used; the message names the offending piece and what may stand there.
 *
 * @example
 * ```ts
 * import { FormulaError, matrixFromFormula } from "vasentlighetsanalys/formula";
 * let refused;
 * try {
 *   matrixFromFormula("sannolikhet * pi", { likelihood: 5, consequence: 5 });
 * } catch (error) {
 *   refused = error instanceof FormulaError ? [error.code, error.piece, error.position] : error;
 * }
 * refused; //=> ["name", "pi", 15]
 * ```
 */
export class FormulaError extends RangeError {
  override readonly name = "FormulaError";
  /** Stable code of the refusal. */
  readonly code: FormulaErrorCode;
  /** The offending piece, as it is written where that can be told; "" where something is missing. */
  readonly piece: string;
  /** Where the piece begins, counted in characters from 1; left out where it is not known. */
  declare readonly position?: number;
  /** What may stand in its place, in the language of the message. */
  readonly allowed: string;

  /** @internal */
  constructor(refusal: Refusal, locale: Locale) {
    super(sentence(refusal, locale));
    this.code = refusal.code;
    this.piece = refusal.piece;
    this.allowed = refusal.allowed[locale];
    if (refusal.position !== undefined) this.position = refusal.position;
  }
}
