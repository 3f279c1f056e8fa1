import { nearest } from "../../model/nearest.js";
import { shorten } from "../../parse/found.js";
import { isObject, memberOf } from "../../parse/schema-node.js";
import type { SheetFault } from "../refusal.js";
import { cellName } from "./cell-name.js";
import type { CellMap } from "./cell-positions.js";
import type { ReadRows } from "./read-rows.js";
import type { Column } from "./sheets/column.js";
import type { Draft } from "./sheets/item.js";

export type Report = (fault: SheetFault) => void;

/** One item a row, as the document lists them. */
export const plainList = (key: string, sheet: string, { rows, located }: ReadRows, map: CellMap): readonly Draft[] => {
  const items: Draft[] = [];
  for (const { row, item, nothing } of rows) {
    if (nothing) continue;
    map.addRow([key, items.length], sheet, row, located);
    items.push(item);
  }
  return items;
};

/** The list under a key of an item; filled in place, since a copy a row would take the square of the rows. */
const listIn = (item: Draft, key: string): unknown[] => {
  const list: unknown = item[key];
  if (Array.isArray(list)) return list as unknown[];
  const empty: unknown[] = [];
  item[key] = empty;
  return empty;
};

/** Puts each risk into its process. */
export const placeRisks = (
  processes: readonly Draft[],
  sheet: string,
  { rows, located }: ReadRows,
  map: CellMap,
  report: Report,
): void => {
  const ids = processes.map(({ id }) => id);
  const at = (row: number): string => {
    const column = Array.from(located.keys()).find(({ path }) => path[0] === "process");
    return cellName(sheet, row, column === undefined ? 0 : (located.get(column) ?? 0));
  };
  for (const { row, item, nothing } of rows) {
    const { process: named, ...risk } = item;
    if (typeof named !== "string") {
      report({ cell: at(row), fact: { code: "workbook", reason: "no-process" } });
      continue;
    }
    const index = ids.indexOf(named);
    const process = processes[index];
    if (process === undefined) {
      const near = nearest(named, new Set(ids.filter((id) => typeof id === "string")));
      report({
        cell: at(row),
        fact: {
          code: "unknown-reference",
          found: shorten(named),
          expected: ["process"],
          ...(near === undefined ? {} : { nearest: near }),
        },
      });
      continue;
    }
    const risks = listIn(process, "risks");
    if (nothing) continue;
    map.addRow(["processes", index, "risks", risks.length], sheet, row, located);
    risks.push(risk);
  }
};

const shareOf = (share: unknown): unknown =>
  isObject(share) ? ["0", "1"].map((end) => memberOf(share, end)).filter((end) => end !== undefined) : share;

const classColumnsAt = (located: ReadonlyMap<Column, number>): ReadonlyMap<Column, number> =>
  new Map(
    Array.from(located)
      .filter(([{ path }]) => path[0] === "class")
      .map(([column, index]) => [{ ...column, path: column.path.slice(1) }, index]),
  );

/** Incidents with their classes: a row without system holds one more class of the incident above it. */
export const incidentList = (
  sheet: string,
  { rows, located }: ReadRows,
  map: CellMap,
  report: Report,
): readonly Draft[] => {
  const incidents: Draft[] = [];
  const classesAt = classColumnsAt(located);
  const label = Array.from(located.keys()).find(({ path }) => path[0] === "class" && path[1] === "label");
  for (const { row, item, nothing, has } of rows) {
    if (nothing) continue;
    const { class: one, reportingShare: share, ...incident } = item;
    if (Object.keys(incident).length > 0 || share !== undefined) {
      map.addRow(["incidents", incidents.length], sheet, row, located);
      incidents.push({ ...incident, ...(share === undefined ? {} : { reportingShare: shareOf(share) }) });
    }
    const current = incidents.at(-1);
    if (current === undefined) {
      report({ cell: cellName(sheet, row, 0), fact: { code: "workbook", reason: "no-incident" } });
      continue;
    }
    if (one === undefined) {
      if (label !== undefined && has(label)) listIn(current, "classes");
      continue;
    }
    const classes = listIn(current, "classes");
    map.addRow(["incidents", incidents.length - 1, "classes", classes.length], sheet, row, classesAt);
    classes.push(one);
  }
  return incidents;
};
