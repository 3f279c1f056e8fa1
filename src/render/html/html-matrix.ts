import type { Method } from "../../method/method.js";
import type { Locale } from "../../model/locale.js";
import type { MatrixView } from "../../view/matrix-view.js";
import { type BandFacts, bandFacts } from "../../view/method-view.js";
import { drawHeatMap } from "../svg/draw-heat-map.js";
import { bandHtml, badge } from "./badges.js";
import { escapeHtml, html, type Html, NOTHING } from "./markup.js";
import { pageWords } from "./words.js";

/** How many risks lie in each band, gravest first. */
export const tilesHtml = ({ bands, unassessed }: MatrixView, locale: Locale): Html => {
  const rest =
    unassessed === 0 ? NOTHING : html`<li><b>${unassessed}</b>${escapeHtml(pageWords.unassessed[locale])}</li>`;
  return html`<ul class="tiles">${[...bands].reverse().map((band) => html`<li><b>${band.count}</b>${bandHtml(band)}</li>`)}${rest}</ul>
`;
};

const bandRow = ({ band, limits, demands }: BandFacts, count: number, words: readonly Html[]): Html => {
  const [values = NOTHING, counted = NOTHING, asked = NOTHING] = words;
  return html`<tr role="row"><th role="rowheader" scope="row" class="main">${badge(band)}${escapeHtml(band.label)}</th><td role="cell" data-label="${values}">${escapeHtml(limits)}</td><td role="cell" class="number" data-label="${counted}">${count}</td><td role="cell" data-label="${asked}">${escapeHtml(demands)}</td></tr>
`;
};

/** The heat map beside a table of its bands: what each counts, covers and asks for. */
export const mapHtml = (matrix: MatrixView, method: Method, locale: Locale): Html => {
  const word = (key: keyof typeof pageWords): Html => escapeHtml(pageWords[key][locale]);
  const words = [word("values"), word("count"), word("demands")];
  const counts = new Map(matrix.bands.map(({ rank, count }) => [rank, count]));
  const rows = bandFacts(method, locale).map((facts) => bandRow(facts, counts.get(facts.band.rank) ?? 0, words));
  return html`<div class="map"><figure class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(matrix.title)}">${drawHeatMap(matrix, locale, "heat-map")}</figure>
<table role="table" class="bands"><caption>${word("bandsAndCounts")}</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${word("band")}</th>${words.map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}</tr></thead><tbody role="rowgroup">
${rows}</tbody></table></div>
`;
};
