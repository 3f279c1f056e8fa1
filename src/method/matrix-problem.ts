import type { Locale, Text } from "../model/locale.js";
import type { CellPlace } from "./matrix.js";
import type { MethodIssue } from "./method-error.js";

/** Everything for which a matrix is refused. */
export type MatrixProblemKind =
  | "hole"
  | "overlap"
  | "wrong-size"
  | "not-finite"
  | "grid-content"
  | "formula-unresolved"
  | "unknown-band"
  | "duplicate-band"
  | "band-without-limits"
  | "band-limits-reversed"
  | "exception-outside-scale"
  | "override-outside-scale"
  | "duplicate-override";

/** A cell that a problem is about, with its value where it has one. */
export interface ProblemCell extends CellPlace {
  readonly value?: number;
}

/** One reason why a method's matrix cannot be used. */
export interface MatrixProblem {
  readonly kind: MatrixProblemKind;
  /** Path in the method document. */
  readonly path: readonly (string | number)[];
  readonly at: Text;
  readonly message: Text;
  readonly cells?: readonly ProblemCell[];
}

/** Where in a method a problem stands, in the words of a reader. */
export const places = {
  matrix: { sv: "riskmatrisen", en: "the risk matrix" },
  band: (id: string): Text => ({ sv: `risknivån ${id}`, en: `band ${id}` }),
  override: (number: number): Text => ({ sv: `undantag ${number}`, en: `override ${number}` }),
} as const;

const MOST_NAMED = 12;

const nameCell = (cell: ProblemCell): Text => ({
  sv: `sannolikhet ${cell.likelihood}, konsekvens ${cell.consequence}${cell.value === undefined ? "" : ` (riskvärde ${cell.value})`}`,
  en: `likelihood ${cell.likelihood}, consequence ${cell.consequence}${cell.value === undefined ? "" : ` (value ${cell.value})`}`,
});

/** Cells by name, in reading order; a message stays readable although hundreds of cells may be wrong. */
export const nameCells = (cells: readonly ProblemCell[]): Text => {
  const named = cells.slice(0, MOST_NAMED).map(nameCell);
  const rest = cells.length - named.length;
  return {
    sv: named.map((name) => name.sv).join("; ") + (rest > 0 ? `; och ${rest} till` : ""),
    en: named.map((name) => name.en).join("; ") + (rest > 0 ? `; and ${rest} more` : ""),
  };
};

/** The problem as an issue in one language; its code is `matrix-` and the kind. */
export const issueOfProblem = (problem: MatrixProblem, locale: Locale = "sv"): MethodIssue => ({
  code: `matrix-${problem.kind}`,
  path: problem.path,
  at: problem.at[locale],
  message: problem.message[locale],
});
