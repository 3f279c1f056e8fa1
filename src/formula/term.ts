import type { Fraction } from "./fraction.js";

export type Axis = "likelihood" | "consequence";
export type Operator = "+" | "-" | "*" | "/" | "^";
export type Comparator = "<" | "<=" | ">" | ">=" | "==" | "!=";
export type Choosing = "max" | "min";
export type Changing = "floor" | "ceil" | "abs" | "sqrt";

/** What a formula may consist of; `piece` is the text that a refusal of a cell quotes. */
export type Term =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "level"; readonly axis: Axis }
  | { readonly kind: "negated"; readonly of: Term }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Term;
      readonly right: Term;
      readonly piece: string;
    }
  | { readonly kind: "extreme"; readonly name: Choosing; readonly first: Term; readonly rest: readonly Term[] }
  | { readonly kind: "change"; readonly name: Changing; readonly of: Term; readonly piece: string }
  | { readonly kind: "rounded"; readonly of: Term; readonly decimals: number }
  | { readonly kind: "choice"; readonly condition: Condition; readonly then: Term; readonly otherwise: Term };

/** A comparison, or a chain of them such as 2 <= sannolikhet <= 4, which holds where each neighbouring pair does. */
export interface Condition {
  readonly first: Term;
  readonly steps: readonly { readonly comparator: Comparator; readonly term: Term }[];
}

export const AXES: ReadonlyMap<string, Axis> = new Map<string, Axis>([
  ["sannolikhet", "likelihood"],
  ["konsekvens", "consequence"],
  ["likelihood", "likelihood"],
  ["consequence", "consequence"],
]);

export const OPERATORS: readonly Operator[] = ["+", "-", "*", "/", "^"];
export const COMPARATORS: readonly Comparator[] = ["<", "<=", ">", ">=", "==", "!="];
export const FUNCTIONS = ["max", "min", "round", "floor", "ceil", "abs", "sqrt"] as const;
export type FunctionName = (typeof FUNCTIONS)[number];
