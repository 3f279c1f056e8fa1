import type { Locale } from "../../model/locale.js";
import { remembered } from "../../model/remembered.js";
import { formatNumber, type LevelView } from "../../view/level-view.js";
import { type Cell, cellOf, type Column, type Row, type Table } from "../../view/table.js";
import { levelHtml } from "./badges.js";
import { escapeHtml, html, type Html, NOTHING, when } from "./markup.js";
import { pageWords } from "./words.js";

/** How a table stands on the page. */
export interface TableOptions {
  readonly locale: Locale;
  /** Begins the ids of the table and of its caption. */
  readonly id: string;
  readonly caption: string;
  /** False where a heading right above says the same; the caption then only names the table for who does not see it. */
  readonly isCaptionSeen?: boolean;
  /** The column that names the row; what is folded opens under it. */
  readonly main: string;
  /** Columns that are folded though they are no details. */
  readonly fold?: readonly string[];
  /** Further facts on a row, folded after the others. */
  readonly more?: (row: Row) => Html;
}

const listHtml = (items: readonly string[]): Html => {
  if (items.length === 1) return escapeHtml(items[0] ?? "");
  let all = "<ul>";
  for (const item of items) all += `<li>${escapeHtml(item)}</li>`;
  return `${all}</ul>` as Html;
};

/** A column with what opens each of its cells. */
interface WrittenColumn {
  readonly column: Column;
  readonly opening: string;
}

type LevelWriter = (level: LevelView) => Html;

const cellHtml = (cell: Cell, locale: Locale, levelOf: LevelWriter): Html => {
  switch (cell.kind) {
    case "none":
      return NOTHING;
    case "text":
      return escapeHtml(cell.text);
    case "list":
      return listHtml(cell.items);
    case "number":
      return escapeHtml(formatNumber(cell.value, locale));
    case "date":
      return escapeHtml(cell.date);
    case "level":
      return levelOf(cell.level);
  }
};

/** Levels are sorted by band, then by value, then by how likely, and what has none stands last; all else by what is seen. */
const sortKey = (cell: Cell, column: Column): string => {
  if (cell.kind === "number") return ` data-sort="${String(cell.value)}"`;
  if (column.kind !== "level" || cell.kind === "none") return "";
  if (cell.kind !== "level") return ' data-sort=""';
  const { band, value = 0, likelihood } = cell.level;
  return ` data-sort="${String(band.rank * 1e6 + value * 100 + likelihood)}"`;
};

const foldHtml = (
  row: Row,
  folded: readonly WrittenColumn[],
  { more, locale }: TableOptions,
  levelOf: LevelWriter,
): Html => {
  let all = "";
  for (const { column, opening } of folded) {
    const cell = cellOf(row, column);
    if (cell.kind !== "none") all += `${opening}${cellHtml(cell, locale, levelOf)}</dd>`;
  }
  all += more?.(row) ?? "";
  if (all === "") return NOTHING;
  const id = cellOf(row, { key: "id" });
  const named = id.kind === "text" ? `<span class="unseen">, ${escapeHtml(id.text)}</span>` : "";
  return `<details class="fold"><summary>${pageWords.more[locale]}${named}</summary><dl>${all}</dl></details>` as Html;
};

const headHtml = (column: Column): Html =>
  html`<th role="columnheader" scope="col"${when(column.kind === "number", () => html` class="number"`)}>${escapeHtml(column.label)}</th>`;

const bandOf = (row: Row): Html => {
  const cell = row.cells["current"];
  return cell?.kind === "level" ? (` data-band="${String(cell.level.band.rank)}"` as Html) : NOTHING;
};

/** A view's table, each row named by its main cell; columns in which nothing stands are left out. */
export const tableHtml = (table: Table, options: TableOptions): Html => {
  const { locale, id, caption, isCaptionSeen = true, main, fold = [] } = options;
  const filled = table.columns.filter((column) => table.rows.some((row) => cellOf(row, column).kind !== "none"));
  const isFolded = (column: Column): boolean =>
    column.key !== main && (column.detail === true || fold.includes(column.key));
  const folded = filled
    .filter(isFolded)
    .map((column) => ({ column, opening: `<dt>${escapeHtml(column.label)}</dt><dd>` }));
  // Roles are written out, since a narrow screen shows rows as cards and a browser may then forget that they are a table.
  const shown = filled
    .filter((column) => !isFolded(column))
    .map((column) => ({
      column,
      opening:
        column.key === main
          ? '<th role="rowheader" scope="row" class="main"'
          : `<td role="cell" class="${column.kind}" data-label="${escapeHtml(column.label)}"`,
    }));
  const levelOf = remembered((level: LevelView) => levelHtml(level, locale));
  const rowHtml = (row: Row): string => {
    let cells = "";
    for (const { column, opening } of shown) {
      const cell = cellOf(row, column);
      const content = cellHtml(cell, locale, levelOf);
      cells +=
        column.key === main
          ? `${opening}>${content}${foldHtml(row, folded, options, levelOf)}</th>`
          : `${opening}${sortKey(cell, column)}>${content}</td>`;
    }
    return `<tr role="row"${row.masked === true ? ' class="masked"' : ""}${bandOf(row)}>${cells}</tr>`;
  };
  const name = escapeHtml(id);
  return html`<div class="scroll" role="region" aria-labelledby="${name}-caption" tabindex="0"><table role="table" id="${name}"${when(table.rows.length > 1, () => html` data-sortable`)}><caption id="${name}-caption"${when(!isCaptionSeen, () => html` class="unseen"`)}>${escapeHtml(caption)}</caption><thead role="rowgroup"><tr role="row">${shown.map(({ column }) => headHtml(column))}</tr></thead><tbody role="rowgroup">
${table.rows.map(rowHtml).join("\n") as Html}
</tbody></table></div>
`;
};
