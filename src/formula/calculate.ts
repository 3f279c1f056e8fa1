import {
  absolute,
  add,
  ceil,
  compare,
  divide,
  floor,
  isManageable,
  multiply,
  negate,
  round,
  settled,
  squareRoot,
  whole,
} from "./fraction.js";
import type { Fraction } from "./fraction.js";
import { refuse } from "./refusal.js";
import type { FormulaErrorCode } from "./refusal.js";
import type { Comparator, Condition, Operator, Term } from "./term.js";
import type { Text } from "../model/locale.js";

/** The two levels of one cell, counted from 1. */
export interface CellLevels {
  readonly likelihood: number;
  readonly consequence: number;
}

const refuseCell = (code: FormulaErrorCode, piece: string, levels: CellLevels, problem: Text, allowed: Text): never => {
  const at: Text = {
    sv: `i rutan sannolikhet ${levels.likelihood}, konsekvens ${levels.consequence}`,
    en: `in the cell likelihood ${levels.likelihood}, consequence ${levels.consequence}`,
  };
  return refuse({ code, piece, problem: { sv: `${problem.sv} ${at.sv}`, en: `${problem.en} ${at.en}` }, allowed });
};

const finiteOnly: Text = {
  sv: "en formel som ger ett ändligt tal i varje ruta",
  en: "a formula that gives a finite number in every cell",
};

const manageable = (value: Fraction, piece: string, levels: CellLevels): Fraction =>
  isManageable(value)
    ? value
    : refuseCell(
        "not-finite",
        piece,
        levels,
        { sv: "värdet blir för stort eller för fint", en: "the value becomes too large or too fine" },
        finiteOnly,
      );

const quotient = (a: Fraction, b: Fraction, piece: string, levels: CellLevels): Fraction =>
  settled(b).over === 0n
    ? refuseCell("division-by-zero", piece, levels, { sv: "division med noll", en: "division by zero" }, finiteOnly)
    : divide(a, b);

const MOST_MULTIPLICATIONS = 100;

const power = (base: Fraction, exponent: Fraction, piece: string, levels: CellLevels): Fraction => {
  const { over, under } = settled(exponent);
  const times = over < 0n ? -over : over;
  if (under !== 1n || times > MOST_MULTIPLICATIONS)
    return refuseCell(
      "exponent",
      piece,
      levels,
      { sv: "exponenten kan inte användas", en: "the exponent cannot be used" },
      {
        sv: `en exponent som är ett heltal från -${MOST_MULTIPLICATIONS} till ${MOST_MULTIPLICATIONS}; sqrt för roten`,
        en: `an exponent that is a whole number from -${MOST_MULTIPLICATIONS} to ${MOST_MULTIPLICATIONS}; sqrt for the root`,
      },
    );
  let result = whole(1);
  for (let n = 0n; n < times; n += 1n) result = manageable(multiply(result, base), piece, levels);
  return over < 0n ? quotient(whole(1), result, piece, levels) : result;
};

const operate = (operator: Operator, a: Fraction, b: Fraction, piece: string, levels: CellLevels): Fraction => {
  switch (operator) {
    case "+":
      return add(a, b);
    case "-":
      return add(a, negate(b));
    case "*":
      return multiply(a, b);
    case "/":
      return quotient(a, b, piece, levels);
    case "^":
      return power(a, b, piece, levels);
  }
};

const stands = (comparator: Comparator, a: Fraction, b: Fraction): boolean => {
  const sign = compare(a, b);
  switch (comparator) {
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
    case "==":
      return sign === 0;
    case "!=":
      return sign !== 0;
  }
};

const holds = ({ first, steps }: Condition, levels: CellLevels): boolean => {
  let left = calculate(first, levels);
  return steps.every(({ comparator, term }) => {
    const right = calculate(term, levels);
    const stood = stands(comparator, left, right);
    left = right;
    return stood;
  });
};

const change = (term: Extract<Term, { kind: "change" }>, levels: CellLevels): Fraction => {
  const value = calculate(term.of, levels);
  switch (term.name) {
    case "floor":
      return floor(value);
    case "ceil":
      return ceil(value);
    case "abs":
      return absolute(value);
    case "sqrt":
      return settled(value).over < 0n
        ? refuseCell(
            "root-of-negative",
            term.piece,
            levels,
            { sv: "roten ur ett negativt tal", en: "the root of a negative number" },
            finiteOnly,
          )
        : squareRoot(absolute(value));
  }
};

/** The exact value of an allowed term in one cell; of a conditional only the branch that is chosen is calculated. */
export const calculate = (term: Term, levels: CellLevels): Fraction => {
  switch (term.kind) {
    case "number":
      return term.value;
    case "level":
      return whole(levels[term.axis]);
    case "negated":
      return negate(calculate(term.of, levels));
    case "operation": {
      const [a, b] = [calculate(term.left, levels), calculate(term.right, levels)];
      return manageable(operate(term.operator, a, b, term.piece, levels), term.piece, levels);
    }
    case "extreme": {
      const sign = term.name === "max" ? 1 : -1;
      return term.rest
        .map((one) => calculate(one, levels))
        .reduce((best, one) => (compare(one, best) === sign ? one : best), calculate(term.first, levels));
    }
    case "change":
      return change(term, levels);
    case "rounded":
      return round(calculate(term.of, levels), term.decimals);
    case "choice":
      return calculate(holds(term.condition, levels) ? term.then : term.otherwise, levels);
  }
};
