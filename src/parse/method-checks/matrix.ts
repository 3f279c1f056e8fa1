import * as z from "zod/mini";
import { findMatrixProblems } from "../../method/find-matrix-problems.js";
import { methodSchema } from "../../method/method.js";
import { down } from "../analysis-checks/context.js";
import { levelChecker } from "../analysis-checks/levels.js";
import type { MethodContext } from "./context.js";
import { matrixStandIn } from "./matrix-stand-in.js";

const scalesSchema = z.pick(methodSchema, { id: true, version: true, likelihood: true, consequence: true });

/** Reports levels of common risks outside the scales, where the scales themselves have no fault. */
const checkCommonLevels = ({ method, report }: MethodContext): void => {
  const { id, version, likelihood, consequence } = method;
  const scales = scalesSchema.safeParse({ id, version, likelihood, consequence });
  if (!scales.success) return;
  const check = levelChecker(scales.data, report);
  method.common?.risks?.forEach((risk, index) => {
    if (risk !== undefined) check(risk, down(down(down(undefined, "common"), "risks"), index));
  });
};

/** Reports what stops the matrix from being compiled, as far as its parts can be read, and levels of common risks outside the scales. */
export const checkMatrix = (context: MethodContext): void => {
  const { input, isTrue } = matrixStandIn(context);
  for (const problem of findMatrixProblems(input)) {
    const { kind, path, cells, message } = problem;
    if (isTrue(problem))
      context.report(path, { code: "matrix", problem: kind, ...(cells === undefined ? {} : { cells }), told: message });
  }
  checkCommonLevels(context);
};
