import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { Method } from "../../../method/method.js";
import { isObject, memberOf } from "../../../parse/schema-node.js";
import { NOTHING } from "../cells/codec.js";
import type { CellValue } from "../read-sheets.js";
import { type Column, type ListKey, SHEETS } from "../sheets/column.js";
import { LIST_KEYS, listSheets } from "../sheets/description.js";
import { formRows } from "../sheets/form-columns.js";
import { writeItem } from "../sheets/item.js";
import { LAST_YEAR } from "../sheets/risk-columns.js";
import { formSheet } from "./form-sheet.js";
import { instructionSheet } from "./instruction-sheet.js";
import { listSheet, type WrittenRow } from "./list-sheet.js";
import { listsSheet } from "./lists-sheet.js";

const listIn = (value: unknown, key: string): readonly unknown[] | undefined => {
  const list = memberOf(value, key);
  return Array.isArray(list) ? list : undefined;
};

/** An empty list is said by its mark in the column that names the items. */
const nothingRow = (columns: readonly Column[], marker: string, rest: object): WrittenRow => ({
  cells: writeItem(rest, columns).map((cell, index) => (columns[index]?.path[0] === marker ? NOTHING : cell)),
  item: undefined,
});

const plainRows = (items: readonly unknown[] | undefined, columns: readonly Column[], marker: string) => {
  if (items?.length === 0) return [nothingRow(columns, marker, {})];
  return (items ?? []).map((item): WrittenRow => ({ cells: writeItem(item, columns), item }));
};

const riskRows = (document: unknown, columns: readonly Column[], lastYear: ReadonlyMap<string, string>) =>
  (listIn(document, "processes") ?? []).flatMap((process): readonly WrittenRow[] => {
    const risks = listIn(process, "risks");
    const id = memberOf(process, "id");
    if (risks?.length === 0) return [nothingRow(columns, "id", { process: id })];
    return (risks ?? []).filter(isObject).map((risk) => ({
      item: risk,
      cells: writeItem({ ...risk, process: id }, columns).map(
        (cell, index): CellValue =>
          columns[index]?.heading === LAST_YEAR ? (lastYear.get(String(risk["id"])) ?? null) : cell,
      ),
    }));
  });

const incidentRows = (document: unknown, columns: readonly Column[]): readonly WrittenRow[] => {
  const incidents = listIn(document, "incidents");
  if (incidents?.length === 0) return [nothingRow(columns, "system", {})];
  return (incidents ?? []).filter(isObject).flatMap((incident): readonly WrittenRow[] => {
    const classes = listIn(incident, "classes");
    if (classes?.length === 0)
      return [
        {
          item: incident,
          cells: writeItem(incident, columns).map((cell, index) =>
            columns[index]?.path.join("/") === "class/label" ? NOTHING : cell,
          ),
        },
      ];
    const [first, ...rest] = classes ?? [undefined];
    return [{ ...incident, class: first }, ...rest.map((one) => ({ class: one }))].map((item) => ({
      item,
      cells: writeItem(item, columns),
    }));
  });
};

const rowsOf = (
  key: ListKey,
  document: unknown,
  columns: readonly Column[],
  lastYear: ReadonlyMap<string, string>,
): readonly WrittenRow[] => {
  if (key === "risks") return riskRows(document, columns, lastYear);
  if (key === "incidents") return incidentRows(document, columns);
  const items = listIn(document, key);
  // The sheet Processer without rows is the empty list already, since an analysis always has one.
  if (key === "processes" && items?.length === 0) return [];
  return plainRows(items, columns, key === "surveys" ? "source" : "id");
};

/** An analysis, or the beginning of one, as the workbook of the template. */
export const writeWorkbook = async (
  document: { readonly year: number },
  method: Method,
  lastYear: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array> => {
  const described = listSheets(method);
  const lists = listsSheet(method, [...formRows, ...LIST_KEYS.flatMap((key) => described[key])]);
  const sheets: readonly WriteSheet[] = [
    formSheet(document, lists),
    ...LIST_KEYS.map((key) => {
      const columns = described[key];
      return listSheet(SHEETS[key], columns, rowsOf(key, document, columns, lastYear), method, lists);
    }),
    instructionSheet(method),
    lists.sheet,
  ];
  // The library reads no clock: the file is dated by the year that it is about, and so has the same bytes each time.
  const dated = new Date(Date.UTC(document.year, 0, 1));
  return writeXlsx({ sheets: [...sheets], properties: { created: dated, modified: dated } });
};
