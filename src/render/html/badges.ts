import type { Locale } from "../../model/locale.js";
import { type BandView, formatNumber, type LevelView } from "../../view/level-view.js";
import { cellColours } from "../svg/cell-colours.js";
import { escapeHtml, html, type Html, when } from "./markup.js";

const badgeSymbol = (band: BandView): Html => {
  const { ground, ink } = cellColours(band);
  return html`<symbol id="band-${band.rank}" viewBox="0 0 24 24"><rect x="1" y="1" width="22" height="22" rx="5" fill="${ground as Html}" stroke="#6b7580"/>${when(
    band.symbol !== undefined,
    () =>
      html`<text x="12" y="17" font-size="15" text-anchor="middle" fill="${ink as Html}">${escapeHtml(band.symbol ?? "")}</text>`,
  )}</symbol>`;
};

/** The badges of a method's bands, drawn once for the page. */
export const badgeSheet = (bands: readonly BandView[]): Html =>
  html`<svg class="badges" aria-hidden="true">${bands.map(badgeSymbol)}</svg>`;

/** A band's colour and symbol; its label always stands beside. */
export const badge = ({ rank }: Pick<BandView, "rank">): Html =>
  html`<svg class="badge" aria-hidden="true"><use href="#band-${rank}"/></svg>`;

/** A band by its badge and label. */
export const bandHtml = (band: BandView): Html => html`${badge(band)}${escapeHtml(band.label)}`;

/** A score: badge, value, label and the two levels. */
export const levelHtml = ({ band, value, levels }: LevelView, locale: Locale): Html =>
  (`<svg class="badge" aria-hidden="true"><use href="#band-${String(band.rank)}"/></svg>` +
    (value === undefined ? "" : `${formatNumber(value, locale)} `) +
    `${escapeHtml(band.label)} <small>${escapeHtml(levels)}</small>`) as Html;
