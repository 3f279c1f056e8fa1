import { bandProblems, limitProblems } from "./band-problems.js";
import { draftCells, type MatrixInput } from "./cell-draft.js";
import { cellProblems } from "./cell-problems.js";
import { gridProblems } from "./grid-problems.js";
import { type MatrixProblem, places } from "./matrix-problem.js";
import { overrideProblems } from "./override-problems.js";

const unresolved = (expression: string): MatrixProblem => ({
  kind: "formula-unresolved",
  path: ["matrix"],
  at: places.matrix,
  message: {
    sv: `Formeln "${expression}" är inte uträknad. Räkna ut den först med resolveFormula från "vasentlighetsanalys/formula".`,
    en: `The formula "${expression}" is not resolved. Resolve it first with resolveFormula from "vasentlighetsanalys/formula".`,
  },
});

/** Every reason for which a method's matrix would be refused, all at once; none means that it compiles. */
export const findMatrixProblems = (method: MatrixInput): readonly MatrixProblem[] => {
  const { matrix } = method;
  const common = [...bandProblems(method), ...overrideProblems(method)];
  const formula = matrix.kind === "formula" ? [unresolved(matrix.expression)] : [];
  const grid = matrix.kind === "grid" ? gridProblems(matrix, method) : [];
  const hasValues = matrix.kind !== "grid" || matrix.values !== undefined;
  const limits = hasValues ? limitProblems(method) : [];
  const cells = cellProblems(draftCells(method).flat(), method);
  return [
    ...formula,
    ...grid,
    ...common,
    ...limits,
    // With a limit missing or reversed nearly every cell would be a hole: those follow from the limit and say nothing new.
    ...(limits.length === 0 ? cells : cells.filter((problem) => problem.kind !== "hole")),
  ];
};
