import type { Method } from "../../../method/method.js";
import { memberOf } from "../../../parse/schema-node.js";
import { combineConsequence, combineRuleOf, dimensionsOf } from "../../../score/combine-consequence.js";
import { scoreAssessment } from "../../../score/score-assessment.js";
import { cellReference } from "../cell-name.js";
import type { Column, Shown } from "../sheets/column.js";
import { type ListsSheet, shownBand } from "./lists-sheet.js";

/**
 * The level that a cell holds, whether "4" or "4 – Sannolik" is written; an error where it is no level of the scale, since a matrix looked up
 * by row 0 or 3.5 would answer all the same.
 */
const levelIn = (cell: string, { levels }: { readonly levels: readonly unknown[] }): string =>
  `MATCH(VALUE(LEFT(${cell},FIND(" ",${cell}&" ")-1)),{${levels.map((_, index) => index + 1).join(",")}},0)`;

// Weights are made whole numbers, as the scoring does, so that no rounding of decimals decides a level.
const WHOLE = 1_000_000;

const combined = (method: Method, cells: readonly string[]): string => {
  const combine = combineRuleOf(method);
  if (combine === "max") {
    const levels = cells.map((cell) => `IF(${cell}="",0,${levelIn(cell, method.consequence)})`).join(",");
    return `MATCH(MAX(${levels}),{${method.consequence.levels.map((_, index) => index + 1).join(",")}},0)`;
  }
  const weights = dimensionsOf(method).map(({ weight = 1 }) => Math.round(weight * WHOLE));
  const sum = cells.map((cell, index) => `${String(weights[index])}*${levelIn(cell, method.consequence)}`).join("+");
  const whole = weights.reduce((total, weight) => total + weight, 0);
  return combine.round === "up"
    ? `INT((${sum}+${String(whole - 1)})/${String(whole)})`
    : `INT((2*(${sum})+${String(whole)})/${String(2 * whole)})`;
};

/** The formula of a cell that shows value or band while one types: both are looked up, so that what overrides a cell counts. */
export const scoreFormula = (
  { assessment, shows }: Shown,
  row: number,
  columns: readonly Column[],
  method: Method,
  lists: ListsSheet,
): string => {
  const at = (...path: readonly string[]): string =>
    cellReference(
      row,
      columns.findIndex((column) => column.path.join("/") === path.join("/")),
    );
  const likelihood = levelIn(at(assessment, "likelihood"), method.likelihood);
  const consequence = at(assessment, "consequence");
  const whole = levelIn(consequence, method.consequence);
  const dimensions = dimensionsOf(method).map(({ id }) => at(assessment, "consequence", id));
  const level = dimensions.length === 0 ? whole : `IF(${consequence}<>"",${whole},${combined(method, dimensions)})`;
  return `IFERROR(INDEX(${shows === "band" ? lists.bands : lists.values},${likelihood},${level}),"")`;
};

/** What the formula shows for an item, so that a program that does not calculate shows it too. */
export const scoreShown = ({ assessment, shows }: Shown, item: unknown, method: Method): string | number => {
  const assessed = memberOf(item, assessment);
  const likelihood = memberOf(assessed, "likelihood");
  const consequence = memberOf(assessed, "consequence");
  if (typeof likelihood !== "number" || consequence === undefined) return "";
  try {
    const level = combineConsequence(consequence as Parameters<typeof combineConsequence>[0], method);
    const { value, rank } = scoreAssessment({ likelihood, consequence: level }, method);
    const band = method.bands[rank - 1];
    return shows === "value" ? (value ?? "") : band === undefined ? "" : shownBand(band);
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
};
