import { isObject, valueAt } from "../../../parse/schema-node.js";
import { NOTHING } from "../cells/codec.js";
import { UnreadLine } from "../cells/composed.js";
import type { CellValue } from "../read-sheets.js";
import type { Column } from "./column.js";

/** A part of the input document while it is put together. */
export interface Draft {
  [key: string]: unknown;
}

/** The groups that may be there with nothing in them. */
const MAY_BE_EMPTY = new Set(["prepared", "controlSystem", "effect"]);

const groupOf = (column: Column): string | undefined => (column.path.length > 1 ? column.path[0] : undefined);

/** Whether the column is the first of a group that may be empty, and so the one in which that is said. */
const speaksForGroup = (column: Column, columns: readonly Column[]): boolean => {
  const group = groupOf(column);
  return group !== undefined && MAY_BE_EMPTY.has(group) && columns.find((each) => groupOf(each) === group) === column;
};

/** The cells of an item, one under each column. */
export const writeItem = (item: unknown, columns: readonly Column[]): readonly CellValue[] =>
  columns.map((column) => {
    const value = valueAt(item, column.path);
    if (value !== undefined) return column.codec.write(value);
    const group = groupOf(column) === undefined ? undefined : valueAt(item, column.path.slice(0, 1));
    const empty = isObject(group) && Object.keys(group).length === 0;
    return empty && speaksForGroup(column, columns) ? NOTHING : null;
  });

const put = (draft: Draft, key: string, value: unknown): void => {
  Object.defineProperty(draft, key, { value, enumerable: true, writable: true, configurable: true });
};

const isDraft = (value: unknown): value is Draft => isObject(value);

const setAt = (draft: Draft, path: readonly string[], value: unknown): boolean => {
  const [first, ...rest] = path;
  if (first === undefined) return false;
  const there = Object.hasOwn(draft, first) ? draft[first] : undefined;
  if (rest.length === 0) {
    if (there !== undefined) return false;
    put(draft, first, value);
    return true;
  }
  if (there !== undefined && !isDraft(there)) return false;
  const inner: Draft = there ?? {};
  put(draft, first, inner);
  return setAt(inner, rest, value);
};

/** What one cell had to say. */
export type CellOutcome = "read" | "conflict" | UnreadLine;

/** Puts the value of a cell into an item. */
export const readCell = (
  draft: Draft,
  cell: Exclude<CellValue, null>,
  column: Column,
  columns: readonly Column[],
): CellOutcome => {
  const value = column.codec.read(cell);
  if (value instanceof UnreadLine) return value;
  if (value !== undefined) return setAt(draft, column.path, value) ? "read" : "conflict";
  const group = groupOf(column);
  if (group !== undefined && cell === NOTHING && speaksForGroup(column, columns) && draft[group] === undefined)
    put(draft, group, {});
  return "read";
};
