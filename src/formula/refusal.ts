import type { Text } from "../model/locale.js";

/** Why a formula is refused; the codes are part of the public face. */
export type FormulaErrorCode =
  | "not-text"
  | "empty"
  | "too-long"
  | "character"
  | "number"
  | "syntax"
  | "too-many-nodes"
  | "name"
  | "function"
  | "operator"
  | "implicit-multiplication"
  | "construct"
  | "arguments"
  | "decimals"
  | "condition"
  | "comparison-as-value"
  | "division-by-zero"
  | "root-of-negative"
  | "exponent"
  | "not-finite";

/** What is refused, in both languages. */
export interface Refusal {
  readonly code: FormulaErrorCode;
  readonly piece: string;
  readonly position?: number;
  readonly problem: Text;
  readonly allowed: Text;
}

/** Carries a refusal from where it is found to where the reader's language is known. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.problem.en);
  }
}

export const refuse = (refusal: Refusal): never => {
  throw new Refused(refusal);
};

/** The same words in both languages, as code has them. */
export const same = (text: string): Text => ({ sv: text, en: text });

const LONGEST_QUOTE = 40;

/** A piece as it is quoted: an attack of 20,000 characters must not fill a log. */
export const quoted = (piece: string): string =>
  piece.length > LONGEST_QUOTE ? `${piece.slice(0, LONGEST_QUOTE)}…` : piece;

const withoutSpaces = (text: string): string => text.replaceAll(" ", "");

/**
 * A refusal whose piece is quoted as the expression writes it, with its place counted from 1, where it stands there once:
 * the parser says neither where a node stands nor how it was spaced, and a second occurrence may be innocent.
 */
export const located = (refusal: Refusal, expression: unknown): Refusal => {
  const sought = withoutSpaces(refusal.piece);
  if (typeof expression !== "string" || refusal.position !== undefined || sought === "") return refusal;
  const spaced = Array.from(sought, (character) => character.replace(/\W/, "\\$&")).join("\\s*");
  const pattern = new RegExp(/^\w+$/.test(refusal.piece) ? `\\b${sought}\\b` : spaced, "g");
  const [found, another] = expression.matchAll(pattern);
  return found === undefined || another !== undefined
    ? refusal
    : { ...refusal, piece: found[0], position: found.index + 1 };
};
