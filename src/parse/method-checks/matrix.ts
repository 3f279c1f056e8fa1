import { findMatrixProblems } from "../../method/find-matrix-problems.js";
import { type Method, methodSchema } from "../../method/method.js";
import { down } from "../analysis-checks/context.js";
import { levelChecker } from "../analysis-checks/levels.js";
import type { MethodContext } from "./context.js";

/** The parts of a method that its matrix is made of. */
const matrixParts = methodSchema.pick({
  format: true,
  id: true,
  version: true,
  title: true,
  source: true,
  appliesFrom: true,
  likelihood: true,
  consequence: true,
  matrix: true,
  bands: true,
  overrides: true,
});

const matrixPart = (method: MethodContext["method"]): Method | undefined => {
  const { format, id, version, title, source, appliesFrom, likelihood, consequence, matrix, bands, overrides } = method;
  const part = { format, id, version, title, source, appliesFrom, likelihood, consequence, matrix, bands };
  const read = matrixParts.safeParse(overrides === undefined ? part : { ...part, overrides });
  return read.success ? read.data : undefined;
};

/** Reports what stops the matrix from being compiled, and levels of common risks outside the scales. */
export const checkMatrix = ({ method, report }: MethodContext): void => {
  const part = matrixPart(method);
  if (part === undefined) return;
  // A formula is no fault: /formula resolves it before the matrix is compiled.
  for (const { kind, path, cells, message } of findMatrixProblems(part))
    if (kind !== "formula-unresolved")
      report(path, { code: "matrix", problem: kind, ...(cells === undefined ? {} : { cells }), told: message });

  const check = levelChecker(part, report);
  method.common?.risks?.forEach((risk, index) => {
    if (risk !== undefined) check(risk, down(down(down(undefined, "common"), "risks"), index));
  });
};
