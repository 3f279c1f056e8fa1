import type { Locale } from "../../model/locale.js";
import type { MatrixView } from "../../view/matrix-view.js";
import { escapeHtml, html, type Html } from "./markup.js";
import { pageWords } from "./words.js";

/** Search and choice of band for a table; hidden until a script runs that makes them work. */
export const filterTools = (table: string, matrix: MatrixView, locale: Locale): Html => {
  const word = (key: keyof typeof pageWords): Html => escapeHtml(pageWords[key][locale]);
  const bands = matrix.bands
    .filter(({ count }) => count > 0)
    .map(({ rank, label }) => html`<option value="${rank}">${escapeHtml(label)}</option>`)
    .reverse();
  return html`<div class="tools" role="search" aria-label="${word("filter")}" data-filters="${escapeHtml(table)}" hidden><label>${word("search")}<input type="search" autocomplete="off"></label><label>${word("band")}<select><option value="">${word("all")}</option>${bands}</select></label><button type="button" data-clear>${word("clear")}</button><button type="button" data-unfold aria-pressed="false">${word("unfold")}</button><output></output></div>
`;
};
