import { create, parseDependencies } from "mathjs/number";
import type { MathNode } from "mathjs/number";
import { refuse } from "./refusal.js";
import { pieceAt } from "./written-form.js";

// Parsing is all that is asked of mathjs: nothing it parsed is ever compiled or evaluated.
const { parse } = create({ ...parseDependencies }, {});

const charOf = (thrown: unknown): number | undefined =>
  thrown instanceof SyntaxError && "char" in thrown && typeof thrown.char === "number" ? thrown.char : undefined;

/** The tree of an expression whose length and characters have been checked. */
export const parsedExpression = (expression: string): MathNode => {
  try {
    return parse(expression);
  } catch (thrown) {
    const char = charOf(thrown) ?? 1;
    const ended = expression.slice(char - 1).trim() === "";
    return refuse({
      code: "syntax",
      ...pieceAt(expression, char),
      problem: ended
        ? { sv: "formeln slutar för tidigt", en: "the formula ends too early" }
        : { sv: "det går inte att läsa formeln här", en: "the formula cannot be read here" },
      allowed: ended
        ? { sv: "ett tal, ett nivånamn eller en parentes till", en: "another number, level name or parenthesis" }
        : {
            sv: "en operator mellan två led, lika många ( som ), decimalpunkt i tal och komma bara mellan en funktions argument",
            en: "an operator between two terms, as many ( as ), a decimal point in numbers and commas only between the arguments of a function",
          },
    });
  }
};
