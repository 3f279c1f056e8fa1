import { isConstantNode, isSymbolNode } from "mathjs/number";
import type { FunctionNode, MathNode } from "mathjs/number";
import type { Text } from "../model/locale.js";
import { same } from "./refusal.js";
import { sourceOf } from "./source-of.js";
import type { FormulaErrorCode } from "./refusal.js";
import { FUNCTIONS } from "./term.js";
import type { FunctionName, Term } from "./term.js";

const MOST_DECIMALS = 15;

type RefusePiece = (code: FormulaErrorCode, piece: string, problem: Text, allowed: Text) => never;

const usage: Readonly<Record<FunctionName, Text>> = {
  max: { sv: "max(a, b, …), ett eller flera värden", en: "max(a, b, …), one or more values" },
  min: { sv: "min(a, b, …), ett eller flera värden", en: "min(a, b, …), one or more values" },
  round: { sv: "round(a) eller round(a, decimaler)", en: "round(a) or round(a, decimals)" },
  floor: { sv: "floor(a), ett värde", en: "floor(a), one value" },
  ceil: { sv: "ceil(a), ett värde", en: "ceil(a), one value" },
  abs: { sv: "abs(a), ett värde", en: "abs(a), one value" },
  sqrt: { sv: "sqrt(a), ett värde", en: "sqrt(a), one value" },
};

const decimalsOf = (node: MathNode | undefined): number | undefined => {
  if (node === undefined) return 0;
  const value: unknown = isConstantNode(node) ? node.value : undefined;
  const fits = typeof value === "number" && Number.isInteger(value) && value <= MOST_DECIMALS;
  return fits ? value : undefined;
};

/** `?.(` calls a function in mathjs where it exists; its types do not know the mark. */
const isOptional = (node: FunctionNode): boolean => "optional" in node && node.optional === true;

/** A call of one of the few allowed functions. */
export const calledTerm = (node: FunctionNode, term: (node: MathNode) => Term, refusePiece: RefusePiece): Term => {
  const called: MathNode = node.fn;
  const written = sourceOf(called);
  const name = FUNCTIONS.find((allowed) => isSymbolNode(called) && allowed === called.name);
  if (name === undefined || isOptional(node))
    return refusePiece(
      "function",
      written,
      { sv: "funktionen får inte användas", en: "the function may not be used" },
      same(FUNCTIONS.join(", ")),
    );
  const piece = sourceOf(node);
  const args: readonly MathNode[] = node.args;
  const [first, second] = args;
  const wrongArguments = (): never =>
    refusePiece(
      "arguments",
      piece,
      { sv: `funktionen har ${args.length} argument`, en: `the function has ${args.length} arguments` },
      usage[name],
    );
  if (first === undefined) return wrongArguments();
  switch (name) {
    case "max":
    case "min":
      return { kind: "extreme", name, first: term(first), rest: args.slice(1).map(term) };
    case "round": {
      if (args.length > 2) return wrongArguments();
      const decimals = decimalsOf(second);
      if (decimals !== undefined) return { kind: "rounded", of: term(first), decimals };
      return refusePiece(
        "decimals",
        piece,
        { sv: "antalet decimaler kan inte vara det", en: "the number of decimals cannot be that" },
        {
          sv: `ett heltal från 0 till ${MOST_DECIMALS}, utskrivet`,
          en: `a whole number from 0 to ${MOST_DECIMALS}, written out`,
        },
      );
    }
    case "floor":
    case "ceil":
    case "abs":
    case "sqrt":
      return args.length === 1 ? { kind: "change", name, of: term(first), piece } : wrongArguments();
  }
};
