import type { Method } from "../../../method/method.js";
import type { Column, ListKey } from "./column.js";
import {
  actionColumns,
  classColumns,
  controlColumns,
  goalColumns,
  incidentColumns,
  processColumns,
  recommendationColumns,
  surveyColumns,
  unitColumns,
} from "./other-columns.js";
import { riskColumns } from "./risk-columns.js";

/** The sheets of the template that hold one item a row, in their order, under one method. */
export const listSheets = (method: Method): Readonly<Record<ListKey, readonly Column[]>> => ({
  units: unitColumns,
  goals: goalColumns,
  processes: processColumns,
  risks: riskColumns(method),
  controls: controlColumns(method),
  actions: actionColumns(method),
  incidents: [...incidentColumns, ...classColumns],
  surveys: surveyColumns,
  recommendations: recommendationColumns,
});

export const LIST_KEYS = [
  "units",
  "goals",
  "processes",
  "risks",
  "controls",
  "actions",
  "incidents",
  "surveys",
  "recommendations",
] as const satisfies readonly ListKey[];
