import type { ControlResult } from "../model/results.js";
import { firstDay } from "./periods.js";

/** Performed before the plan's year began: it tells of nothing that the plan asks for. One after the year may be a late one. */
export const isBeforeYear = ({ performedOn }: ControlResult, year: number): boolean =>
  performedOn !== undefined && performedOn < firstDay(year);

export const inYear = (results: readonly ControlResult[], year: number): readonly ControlResult[] =>
  results.filter((result) => !isBeforeYear(result, year));
