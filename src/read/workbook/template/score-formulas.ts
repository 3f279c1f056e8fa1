import type { Method } from "../../../method/method.js";
import { memberOf } from "../../../parse/schema-node.js";
import { combineConsequence } from "../../../score/combine-consequence.js";
import { scoreAssessment } from "../../../score/score-assessment.js";
import { cellReference } from "../cell-name.js";
import type { Column, Shown } from "../sheets/column.js";
import { type ListsSheet, shownBand } from "./lists-sheet.js";

/** The number that a level begins with, whether "4" or "4 – Sannolik" is written. */
const levelIn = (cell: string): string => `VALUE(LEFT(${cell},FIND(" ",${cell}&" ")-1))`;

// Weights are made whole numbers, as the scoring does, so that no rounding of decimals decides a level.
const WHOLE = 1_000_000;

const combined = (method: Method, cells: readonly string[]): string => {
  const combine = method.consequence.combine ?? "max";
  if (combine === "max") {
    const levels = cells.map((cell) => `IFERROR(${levelIn(cell)},0)`).join(",");
    return `IF(MAX(${levels})=0,NA(),MAX(${levels}))`;
  }
  const weights = (method.consequence.dimensions ?? []).map(({ weight = 1 }) => Math.round(weight * WHOLE));
  const sum = cells.map((cell, index) => `${String(weights[index] ?? 0)}*${levelIn(cell)}`).join("+");
  const whole = weights.reduce((total, weight) => total + weight, 0);
  return combine.round === "up"
    ? `INT((${sum}+${String(whole - 1)})/${String(whole)})`
    : `INT((2*(${sum})+${String(whole)})/${String(2 * whole)})`;
};

/** The formula of a cell that shows value or band while one types. */
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
  const likelihood = levelIn(at(assessment, "likelihood"));
  const consequence = at(assessment, "consequence");
  const dimensions = (method.consequence.dimensions ?? []).map(({ id }) => at(assessment, "consequence", id));
  const level =
    dimensions.length === 0
      ? levelIn(consequence)
      : `IF(${consequence}<>"",${levelIn(consequence)},${combined(method, dimensions)})`;
  const { kind } = method.matrix;
  if (shows === "band") return `IFERROR(INDEX(${lists.bands},${likelihood},${level}),"")`;
  if (kind === "product") return `IFERROR(${likelihood}*${level},"")`;
  if (kind === "sum") return `IFERROR(${likelihood}+${level},"")`;
  if (kind === "max") return `IFERROR(MAX(${likelihood},${level}),"")`;
  return `IFERROR(INDEX(${lists.values},${likelihood},${level}),"")`;
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
