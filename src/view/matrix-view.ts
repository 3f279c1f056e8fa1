import { compileMatrix } from "../method/compile-matrix.js";
import type { ScaleLevel } from "../method/scale.js";
import type { Locale, Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { counted, type CountedNoun } from "./count-words.js";
import { type BandView, bandView } from "./level-view.js";

/** One step of an axis. */
export interface AxisLevel {
  /** 1 is the least likely, the least severe. */
  readonly level: number;
  readonly label: string;
  readonly definition?: string;
}

/** An axis of the matrix with its levels from the lowest. */
export interface Axis {
  readonly label: string;
  /** What a level counts, such as "per nämnd och år". */
  readonly basis?: string;
  readonly levels: readonly AxisLevel[];
}

/** One cell: how many risks lie in it, and what the method says of it. */
export interface MatrixCell {
  readonly likelihood: number;
  readonly consequence: number;
  readonly count: number;
  readonly value?: number;
  readonly band: BandView;
}

/** One row of the matrix as it is drawn. */
export interface MatrixRow {
  readonly level: AxisLevel;
  readonly cells: readonly MatrixCell[];
}

/** The matrix with counts of current risks, likelihood from the highest, as it is drawn. */
export interface MatrixView {
  readonly title: string;
  readonly likelihood: Axis;
  readonly consequence: Axis;
  readonly rows: readonly MatrixRow[];
  /** From the lowest band; every count also holds what is masked. */
  readonly bands: readonly (BandView & { readonly count: number })[];
  readonly assessed: number;
  readonly unassessed: number;
  /** Which axis is which, for formats that draw no axis titles. */
  readonly caption: string;
}

const risk: CountedNoun = { one: { sv: "st", en: "risk" }, many: { sv: "st", en: "risks" } };

/** How many risks lie in a cell: "2 st". */
export const riskCount = (count: number, locale: Locale): string => counted(count, risk, locale);

const captionOf = (likelihood: Axis, consequence: Axis, locale: Locale): string => {
  const basis = likelihood.basis === undefined ? "" : ` (${likelihood.basis})`;
  return locale === "sv"
    ? `Rader: ${likelihood.label}${basis}. Kolumner: ${consequence.label}.`
    : `Rows: ${likelihood.label}${basis}. Columns: ${consequence.label}.`;
};

const title: Text = { sv: "Riskmatris", en: "Risk matrix" };

interface Scale {
  readonly label: string;
  readonly basis?: string;
  readonly levels: readonly ScaleLevel[];
}

const axisOf = (scale: Scale): Axis => ({
  label: scale.label,
  ...(scale.basis === undefined ? {} : { basis: scale.basis }),
  levels: scale.levels.map(({ label, definition }, index) => ({
    level: index + 1,
    label,
    ...(definition === undefined ? {} : { definition }),
  })),
});

/** How many assessed risks lie where in the method's matrix; masked risks are counted like all others. */
export const matrixView = (register: RiskRegister, options: ViewOptions): MatrixView => {
  const { locale } = checkedOptions(options);
  const { counts, method } = register;
  const bands = method.bands.map((band, index) => bandView(band, index + 1));
  const bandOf = (id: string): BandView => bands.find((band) => band.id === id) ?? { id, label: id, rank: 0 };
  const likelihood = axisOf(method.likelihood);
  const rows = compileMatrix(method).cells.map((row, l) => ({
    level: likelihood.levels[l] ?? { level: l + 1, label: "" },
    cells: row.map((cell, c) => ({
      likelihood: l + 1,
      consequence: c + 1,
      count: counts.cells[l]?.[c] ?? 0,
      ...(cell.value === undefined ? {} : { value: cell.value }),
      band: bandOf(cell.band),
    })),
  }));
  const consequence = axisOf(method.consequence);
  return {
    title: title[locale],
    caption: captionOf(likelihood, consequence, locale),
    likelihood,
    consequence,
    rows: rows.reverse(),
    bands: bands.map((band) => ({ ...band, count: counts.bands[band.id] ?? 0 })),
    assessed: counts.assessed,
    unassessed: counts.unassessed,
  };
};
