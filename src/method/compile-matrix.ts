import { type CellDraft, draftCells } from "./cell-draft.js";
import { findMatrixProblems } from "./find-matrix-problems.js";
import { frozenCopy } from "./frozen-copy.js";
import type { Cell, RiskMatrix } from "./matrix.js";
import { issueOfProblem } from "./matrix-problem.js";
import type { Method } from "./method.js";
import { MethodError } from "./method-error.js";
import { methodName } from "./method-name.js";

const compiled = new WeakMap<Method, RiskMatrix>();

const cellOf = (draft: CellDraft): Cell => {
  if (draft.kind !== "decided") throw new RangeError(`cell ${draft.likelihood}, ${draft.consequence} is ${draft.kind}`);
  return draft.value === undefined ? { band: draft.band } : { value: draft.value, band: draft.band };
};

/**
 * Works out every cell of a method's matrix: its value and its band.
 *
 * The matrix is calculated once for a method object and frozen; a method is data, so a changed method is a new object.
 *
 * @param method - Scales of any two lengths, a matrix (`product`, `sum`, `max`, a grid of values or of bands), bands from
 *   the lowest to the highest with inclusive limits, and overrides of single cells.
 * @returns The matrix, `cells[likelihood - 1][consequence - 1]`, likelihood and consequence ascending.
 * @throws MethodError with every issue when a cell is left without a band or gets more than one, a grid has the wrong size,
 *   a band or a level does not exist, or a formula has not been resolved.
 *
 * @example
 * ```ts
 * import { compileMatrix, exampleMethod } from "vasentlighetsanalys";
 *
 * const matrix = compileMatrix(exampleMethod);
 * matrix.cells[4 - 1]?.[5 - 1]; //=> { "value": 20, "band": "kritisk" }
 * ```
 */
export const compileMatrix = (method: Method): RiskMatrix => {
  const known = compiled.get(method);
  if (known !== undefined) return known;

  const issues = findMatrixProblems(method).map((problem) => issueOfProblem(problem));
  if (issues.length > 0) {
    const heading = `Metoden ${method.id} har en riskmatris som inte går att använda:`;
    throw new MethodError([heading, ...issues.map((issue) => `- ${issue.at}: ${issue.message}`)].join("\n"), issues);
  }
  const matrix: RiskMatrix = frozenCopy({
    method: methodName(method),
    likelihood: method.likelihood,
    consequence: method.consequence,
    bands: method.bands,
    cells: draftCells(method).map((row) => row.map(cellOf)),
    overrides: method.overrides ?? [],
  });
  compiled.set(method, matrix);
  return matrix;
};
