export { FormulaError } from "../formula/formula-error.js";
export type { FormulaErrorCode } from "../formula/refusal.js";
export { matrixFromFormula } from "../formula/matrix-from-formula.js";
export type { AxisSizes, FormulaOptions } from "../formula/matrix-from-formula.js";
export { resolveFormula } from "../formula/resolve-formula.js";
