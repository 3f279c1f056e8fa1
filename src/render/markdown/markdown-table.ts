import type { Locale } from "../../model/locale.js";
import { formatLevel, formatNumber } from "../../view/level-view.js";
import { type Cell, cellOf, type Column, type Table } from "../../view/table.js";
import { escapeMarkdown } from "./escape.js";

/** A cell that is one line of Markdown; a pipe table knows no paragraphs, so a list is parted by semicolons. */
const cellText = (cell: Cell, locale: Locale): string => {
  switch (cell.kind) {
    case "none":
      return "";
    case "text":
      return escapeMarkdown(cell.text);
    case "list":
      return cell.items.map(escapeMarkdown).join("; ");
    case "number":
      return escapeMarkdown(formatNumber(cell.value, locale));
    case "date":
      return escapeMarkdown(cell.date);
    case "level":
      return `${escapeMarkdown(formatLevel(cell.level, locale))} (${escapeMarkdown(cell.level.levels)})`;
  }
};

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const rule = (column: Column): string => (column.kind === "number" ? "---:" : "---");

/** Rows of ready Markdown as a pipe table. */
export const pipeTable = (
  head: readonly string[],
  rules: readonly string[],
  rows: readonly (readonly string[])[],
): string => [line(head), line(rules), ...rows.map(line)].join("\n");

/** A view's table without its details, as a pipe table of GitHub's Markdown. A column in which nothing stands is left out. */
export const markdownTable = (table: Table, locale: Locale): string => {
  const columns = table.columns.filter(
    (column) => column.detail !== true && table.rows.some((row) => cellOf(row, column).kind !== "none"),
  );
  return pipeTable(
    columns.map((column) => escapeMarkdown(column.label)),
    columns.map(rule),
    table.rows.map((row) => columns.map((column) => cellText(cellOf(row, column), locale))),
  );
};
