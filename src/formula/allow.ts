import {
  isConditionalNode,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isRelationalNode,
  isSymbolNode,
} from "mathjs/number";
import type { MathNode } from "mathjs/number";
import { itemAt } from "../model/item-at.js";
import type { Text } from "../model/locale.js";
import { calledTerm } from "./allow-call.js";
import { decimal } from "./fraction.js";
import { refuse, same } from "./refusal.js";
import type { FormulaErrorCode } from "./refusal.js";
import { sourceOf } from "./source-of.js";
import { AXES, COMPARATORS, FUNCTIONS, OPERATORS } from "./term.js";
import type { Comparator, Condition, Operator, Term } from "./term.js";

const MOST_NODES = 100;

const names = same([...AXES.keys()].join(", "));
const pieces: Text = {
  sv: `tal, ${names.sv}, ${OPERATORS.join(" ")}, parenteser, villkor som "a > b ? c : d" och ${FUNCTIONS.join(", ")}`,
  en: `numbers, ${names.en}, ${OPERATORS.join(" ")}, parentheses, conditionals such as "a > b ? c : d" and ${FUNCTIONS.join(", ")}`,
};
const comparison: Text = {
  sv: `en jämförelse med ${COMPARATORS.join(" ")}, till exempel konsekvens >= 4`,
  en: `a comparison with ${COMPARATORS.join(" ")}, such as consequence >= 4`,
};

/** mathjs' names of the comparisons in a chain. */
const CHAINED: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ["smaller", "<"],
  ["smallerEq", "<="],
  ["larger", ">"],
  ["largerEq", ">="],
  ["equal", "=="],
  ["unequal", "!="],
]);

const withoutParentheses = (node: MathNode, visit: () => void): MathNode => {
  let inner = node;
  while (isParenthesisNode(inner)) {
    visit();
    inner = inner.content;
  }
  return inner;
};

/**
 * The allow-list: the parsed tree in our own terms, or a refusal. What is not named here cannot stand in a formula, and
 * only these terms are ever calculated.
 *
 * @param tree - what mathjs parsed
 */
export const allowedTerm = (tree: MathNode): Term => {
  const refusePiece = (code: FormulaErrorCode, piece: string, problem: Text, allowed: Text): never =>
    refuse({ code, piece, problem, allowed });

  let nodes = 0;
  const visit = (): void => {
    nodes += 1;
    if (nodes <= MOST_NODES) return;
    refusePiece(
      "too-many-nodes",
      sourceOf(tree),
      { sv: `formeln har fler än ${MOST_NODES} delar`, en: `the formula has more than ${MOST_NODES} nodes` },
      {
        sv: `högst ${MOST_NODES} tal, namn, operatorer, funktioner och parenteser`,
        en: `at most ${MOST_NODES} numbers, names, operators, functions and parentheses`,
      },
    );
  };

  const operation = (operator: Operator, args: readonly MathNode[], piece: string): Term => {
    const left = itemAt(args, 0);
    const right = args[1];
    if (right !== undefined) return { kind: "operation", operator, left: term(left), right: term(right), piece };
    return operator === "-" ? { kind: "negated", of: term(left) } : term(left);
  };

  const operated = (node: MathNode & { op: string; implicit: boolean; args: MathNode[] }): Term => {
    const piece = sourceOf(node);
    if (node.implicit)
      return refusePiece(
        "implicit-multiplication",
        piece,
        { sv: "två led står bredvid varandra utan operator", en: "two terms stand side by side without an operator" },
        {
          sv: `en operator mellan leden: ${OPERATORS.join(" ")}`,
          en: `an operator between the terms: ${OPERATORS.join(" ")}`,
        },
      );
    const operator = OPERATORS.find((allowed) => allowed === node.op);
    if (operator !== undefined) return operation(operator, node.args, piece);
    if (COMPARATORS.some((allowed) => allowed === node.op)) return comparisonAsValue(piece);
    return refusePiece(
      "operator",
      node.op,
      { sv: "operatorn får inte användas", en: "the operator may not be used" },
      same([...OPERATORS, ...COMPARATORS].join(" ")),
    );
  };

  const comparisonAsValue = (piece: string): never =>
    refusePiece(
      "comparison-as-value",
      piece,
      { sv: "en jämförelse är inget riskvärde", en: "a comparison is no risk value" },
      { sv: `ett villkor med två värden: ${piece} ? 1 : 0`, en: `a conditional with two values: ${piece} ? 1 : 0` },
    );

  const condition = (node: MathNode): Condition => {
    const inner = withoutParentheses(node, visit);
    visit();
    const [params, comparators]: [readonly MathNode[], readonly (Comparator | undefined)[]] = isRelationalNode(inner)
      ? [inner.params, inner.conditionals.map((name) => CHAINED.get(name))]
      : isOperatorNode(inner)
        ? [inner.args, [COMPARATORS.find((allowed) => allowed === inner.op)]]
        : [[inner], []];
    const [first, ...rest] = params;
    const steps = rest.flatMap((param, index) => {
      const comparator = comparators[index];
      return comparator === undefined ? [] : [{ comparator, param }];
    });
    if (first === undefined || steps.length === 0 || steps.length < rest.length)
      return refusePiece(
        "condition",
        sourceOf(inner),
        { sv: "det är inget villkor", en: "it is no condition" },
        comparison,
      );
    return { first: term(first), steps: steps.map(({ comparator, param }) => ({ comparator, term: term(param) })) };
  };

  const term = (node: MathNode): Term => {
    visit();
    if (isParenthesisNode(node)) return term(node.content);
    if (isConstantNode(node)) {
      const value: unknown = node.value;
      if (typeof value === "number" && Number.isFinite(value)) return { kind: "number", value: decimal(value) };
      return refusePiece("name", String(value), { sv: "det är inget tal", en: "it is no number" }, pieces);
    }
    if (isSymbolNode(node)) {
      const axis = AXES.get(node.name);
      if (axis !== undefined) return { kind: "level", axis };
      return refusePiece("name", node.name, { sv: "namnet är okänt", en: "the name is unknown" }, names);
    }
    if (isOperatorNode(node)) return operated(node);
    if (isRelationalNode(node)) return comparisonAsValue(sourceOf(node));
    if (isConditionalNode(node))
      return {
        kind: "choice",
        condition: condition(node.condition),
        then: term(node.trueExpr),
        otherwise: term(node.falseExpr),
      };
    if (isFunctionNode(node)) return calledTerm(node, term, refusePiece);
    return refusePiece(
      "construct",
      sourceOf(node),
      { sv: "det får inte stå i en formel", en: "it may not stand in a formula" },
      pieces,
    );
  };

  return term(tree);
};
