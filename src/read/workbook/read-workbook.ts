import { findMethod, type GivenMethods } from "../../parse/find-method.js";
import { POSITIONS } from "../../parse/positions.js";
import type { SheetFault } from "../refusal.js";
import { cellMap } from "./cell-positions.js";
import { incidentList, placeRisks, plainList } from "./read-lists.js";
import { readForm } from "./read-form.js";
import { readRows } from "./read-rows.js";
import type { Sheet } from "./read-sheets.js";
import { type ListKey, SHEETS } from "./sheets/column.js";
import { LIST_KEYS, listSheets } from "./sheets/description.js";
import type { Draft } from "./sheets/item.js";

const EMPTY: Sheet = { name: "", rows: [], merges: [], isError: () => false };

const methodFault = (named: unknown, given: GivenMethods): SheetFault["fact"] | undefined =>
  typeof named === "string"
    ? findMethod(named, given).fault
    : { code: "missing", key: "method", field: { sv: "metod", en: "method" } };

/** The input document that the sheets of a filled template make, or every fault that keeps them from being read. */
export const readWorkbook = (
  sheets: readonly Sheet[],
  given: GivenMethods,
): { readonly document: Draft; readonly faults: readonly SheetFault[] } => {
  const faults: SheetFault[] = [];
  const report = (fault: SheetFault): void => {
    faults.push(fault);
  };
  const named = (key: keyof typeof SHEETS): Sheet => {
    const found = sheets.find(({ name }) => name.trim().toLowerCase() === SHEETS[key].toLowerCase());
    if (found === undefined)
      report({
        fact: {
          code: "workbook",
          reason: "sheet-missing",
          found: SHEETS[key],
          ...(sheets.length === 0 ? {} : { allowed: sheets.slice(0, 20).map(({ name }) => name) }),
        },
      });
    return found ?? EMPTY;
  };
  const map = cellMap();
  const document: Draft = { format: 1 };
  const form = named("namnd");
  const byKey = Object.fromEntries(LIST_KEYS.map((key) => [key, named(key)])) as Record<ListKey, Sheet>;
  if (faults.length > 0) return { document, faults };

  readForm(form, document, map, report);
  const fault = methodFault(document["method"], given);
  const { method } = typeof document["method"] === "string" ? findMethod(document["method"], given) : {};
  if (method === undefined) {
    const cell = map.positions.cell?.(["method"]);
    if (fault !== undefined) report({ fact: fault, ...(cell === undefined ? {} : { cell }) });
    return { document, faults };
  }

  const described = listSheets(method);
  for (const key of LIST_KEYS) {
    const columns = described[key];
    const sheet = byKey[key];
    const marker = columns.find(
      ({ path }) => path[0] === (key === "incidents" ? "system" : key === "surveys" ? "source" : "id"),
    );
    const read = readRows(sheet, columns, marker, report);
    if (key === "risks") placeRisks(document["processes"] as readonly Draft[], sheet.name, read, map, report);
    else if (read.rows.length > 0 || key === "processes")
      document[key] =
        key === "incidents" ? incidentList(sheet.name, read, map, report) : plainList(key, sheet.name, read, map);
  }
  Object.defineProperty(document, POSITIONS, { value: map.positions, configurable: true });
  return { document, faults };
};
