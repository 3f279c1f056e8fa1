import type { Locale } from "../../model/locale.js";
import { type BandView, formatNumber, type LevelView } from "../../view/level-view.js";
import { cellColours } from "../svg/cell-colours.js";
import { escapeHtml, html, type Html, when } from "./markup.js";

const spelled = (text: string): string => Array.from(text, (sign) => (sign.codePointAt(0) ?? 0).toString(16)).join("-");

/** Two methods may give one rank different looks, so a badge is known by both; spelled out, since a method's texts are anybody's. */
const badgeId = ({ rank, colour = "", symbol = "" }: BandView): Html =>
  `band-${String(rank)}.${spelled(colour)}.${spelled(symbol)}` as Html;

const badgeSymbol = (band: BandView): Html => {
  const { ground, ink } = cellColours(band);
  return html`<symbol id="${badgeId(band)}" viewBox="0 0 24 24"><rect x="1" y="1" width="22" height="22" rx="5" fill="${ground as Html}" stroke="#6b7580"/>${when(
    band.symbol !== undefined,
    () =>
      html`<text x="12" y="17" font-size="15" text-anchor="middle" fill="${ink as Html}">${escapeHtml(band.symbol ?? "")}</text>`,
  )}</symbol>`;
};

/** The badges of bands, each drawn once for the page. */
export const badgeSheet = (bands: readonly BandView[]): Html => {
  const distinct = new Map(bands.map((band) => [badgeId(band), band]));
  return html`<svg class="badges" aria-hidden="true">${[...distinct.values()].map(badgeSymbol)}</svg>`;
};

/** A band's colour and symbol; its label always stands beside. */
const badge = (band: BandView): Html =>
  `<svg class="badge" aria-hidden="true"><use href="#${badgeId(band)}"/></svg>` as Html;

/** A band by its badge and label. */
export const bandHtml = (band: BandView): Html => html`${badge(band)}${escapeHtml(band.label)}`;

/** A score: badge, value, label and the two levels. */
export const levelHtml = ({ band, value, levels }: LevelView, locale: Locale): Html =>
  (badge(band) +
    (value === undefined ? "" : `${formatNumber(value, locale)} `) +
    `${escapeHtml(band.label)} <small>${escapeHtml(levels)}</small>`) as Html;
