import { canonicalText } from "../model/canonical-text.js";
import { exportRegister, isRegister } from "./register-export.js";

/**
 * Writes a value as canonical JSON: keys sorted by code unit, no white space, absent members left out. The same content gives
 * the same bytes on every machine (the scheme of RFC 8785). A register's entries refer by id to the analysis that stands beside
 * them.
 *
 * @param value - A register, an adopted record, a plan, or any plain data.
 * @returns The text; encoded as UTF-8 it is what a digest is taken of.
 * @throws TypeError on what JSON cannot say: a function, NaN, Infinity, a bigint, undefined as a whole or in a list.
 * @example
 * ```ts
 * import { toCanonicalJson } from "vasentlighetsanalys";
 * toCanonicalJson({ b: 1, a: [true, "å"] }); //=> '{"a":[true,"å"],"b":1}'
 * ```
 */
export const toCanonicalJson = (value: unknown): string =>
  canonicalText(value, (given) => (isRegister(given) ? exportRegister(given) : given));
