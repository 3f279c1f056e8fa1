import type { Band } from "../method/band.js";
import type { Method } from "../method/method.js";
import type { Locale } from "../model/locale.js";
import type { Score } from "../score/score.js";

/** A band as a document shows it: colour never carries it alone, since a label always stands beside. */
export interface BandView {
  readonly id: string;
  readonly label: string;
  /** 1 is the lowest band. */
  readonly rank: number;
  readonly symbol?: string;
  /** Written `#rrggbb` by the method. */
  readonly colour?: string;
}

/** A score as a document shows it: its levels, its value where the matrix has one, and its band. */
export interface LevelView {
  readonly likelihood: number;
  readonly consequence: number;
  readonly value?: number;
  readonly band: BandView;
  /** The two levels by the initials of the method's axes, such as `S4 K3`. */
  readonly levels: string;
}

export const bandView = (band: Band, rank: number): BandView => ({
  id: band.id,
  label: band.label,
  rank,
  ...(band.symbol === undefined ? {} : { symbol: band.symbol }),
  ...(band.colour === undefined ? {} : { colour: band.colour }),
});

const initial = (label: string): string => (/\S/u.exec(label)?.[0] ?? "").toUpperCase();

/** What a method calls its axes. */
interface AxisLabels {
  readonly likelihood: string;
  readonly consequence: string;
}

/** Both axes by their initials, or by their place where the initials do not tell them apart. */
const levelsText = (score: Score, labels: AxisLabels): string => {
  const l = initial(labels.likelihood);
  const c = initial(labels.consequence);
  return l === c
    ? `${String(score.likelihood)}/${String(score.consequence)}`
    : `${l}${String(score.likelihood)} ${c}${String(score.consequence)}`;
};

/** The band of a rank. */
export const bandAt = (bands: readonly Band[], rank: number): BandView => {
  const band = bands[rank - 1];
  if (band === undefined)
    throw new RangeError(`There is no band of rank ${String(rank)} among ${String(bands.length)}`);
  return bandView(band, rank);
};

/** A score by the bands and axes of its method. */
export const levelViewIn = (
  score: Score | undefined,
  bands: readonly Band[],
  labels: AxisLabels,
): LevelView | undefined => {
  if (score === undefined) return undefined;
  return {
    likelihood: score.likelihood,
    consequence: score.consequence,
    ...(score.value === undefined ? {} : { value: score.value }),
    band: bandAt(bands, score.rank),
    levels: levelsText(score, labels),
  };
};

export const levelView = (score: Score | undefined, method: Method): LevelView | undefined =>
  levelViewIn(score, method.bands, { likelihood: method.likelihood.label, consequence: method.consequence.label });

/** A number as a reader of the language writes it. */
export const formatNumber = (value: number, locale: Locale): string =>
  locale === "sv" ? String(value).replace(".", ",") : String(value);

/** The value and the band in words, with the band's symbol: `● 16 Hög`. */
export const formatLevel = (level: Pick<LevelView, "value" | "band">, locale: Locale): string =>
  [level.band.symbol, level.value === undefined ? undefined : formatNumber(level.value, locale), level.band.label]
    .filter((part) => part !== undefined)
    .join(" ");
