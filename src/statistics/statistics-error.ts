import type { Locale, Text } from "../model/locale.js";

/** Why a calculation was refused: something in the input, or levels that do not say what they mean per year. */
export type StatisticsErrorCode = "input" | "levels";

/**
 * A calculation that is refused; the message quotes what was found and says what is allowed.
 *
 * @example
 * ```ts
 * import { publishedMethods } from "vasentlighetsanalys";
 * import { calibrateLikelihood, StatisticsError } from "vasentlighetsanalys/statistics";
 * const method = publishedMethods.find(({ id }) => id === "msb-4x4");
 * let code;
 * try {
 *   if (method) calibrateLikelihood({ events: 3, days: 365, reporting: { low: 1, high: 1 } }, method);
 * } catch (error) {
 *   code = error instanceof StatisticsError ? error.code : error;
 * }
 * code; //=> "levels"
 * ```
 */
export class StatisticsError extends RangeError {
  override readonly name = "StatisticsError";
  /** Stable code of the refusal. */
  readonly code: StatisticsErrorCode;

  /** @internal */
  constructor(code: StatisticsErrorCode, message: Text, locale: Locale) {
    super(message[locale]);
    this.code = code;
  }
}
