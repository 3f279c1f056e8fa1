import type { Locale } from "../../model/locale.js";
import type { MatrixView } from "../../view/matrix-view.js";
import { drawHeatMap } from "../svg/draw-heat-map.js";
import { bandHtml } from "./badges.js";
import { escapeHtml, html, type Html, NOTHING } from "./markup.js";
import { pageWords } from "./words.js";

/** How many risks lie in each band, gravest first. */
export const tilesHtml = ({ bands, unassessed }: MatrixView, locale: Locale): Html => {
  const rest =
    unassessed === 0 ? NOTHING : html`<li><b>${unassessed}</b>${escapeHtml(pageWords.unassessed[locale])}</li>`;
  return html`<ul class="tiles">${[...bands].reverse().map((band) => html`<li><b>${band.count}</b>${bandHtml(band)}</li>`)}${rest}</ul>
`;
};

/** The heat map beside a table of its bands. */
export const mapHtml = (matrix: MatrixView, locale: Locale, id: string): Html => {
  const word = (key: keyof typeof pageWords): Html => escapeHtml(pageWords[key][locale]);
  const rows = [...matrix.bands].reverse().map(
    (band) =>
      html`<tr role="row"><th role="rowheader" scope="row" class="main">${bandHtml(band)}</th><td role="cell" class="number" data-label="${word("count")}">${band.count}</td></tr>
`,
  );
  return html`<div class="map"><figure class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(matrix.title)}">${drawHeatMap(matrix, locale, id)}</figure>
<table role="table" class="tally"><caption>${word("bandsAndCounts")}</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${word("band")}</th><th role="columnheader" scope="col" class="number">${word("count")}</th></tr></thead><tbody role="rowgroup">
${rows}</tbody></table></div>
`;
};
