import type { ScaleLevel } from "../method/scale.js";
import type { Locale, Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { counted, type CountedNoun } from "./count-words.js";
import { bandAt, type BandView, bandView } from "./level-view.js";

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

/** What of a register a matrix is drawn from. */
export interface MatrixSource extends Pick<RiskRegister, "method"> {
  readonly counts: Pick<RiskRegister["counts"], "cells" | "bands" | "assessed" | "unassessed">;
}

/** How many assessed risks lie where in the method's matrix; masked risks are counted like all others. */
export const matrixView = (register: MatrixSource, options: ViewOptions): MatrixView => {
  const { locale } = checkedOptions(options);
  const { counts, method } = register;
  const likelihood = axisOf(method.likelihood);
  const consequence = axisOf(method.consequence);
  const cellAt = (l: number, c: number): MatrixCell => {
    const { value, rank } = scoreAssessment({ likelihood: l, consequence: c }, method);
    return {
      likelihood: l,
      consequence: c,
      count: counts.cells[l - 1]?.[c - 1] ?? 0,
      ...(value === undefined ? {} : { value }),
      band: bandAt(method.bands, rank),
    };
  };
  return {
    title: title[locale],
    caption: captionOf(likelihood, consequence, locale),
    likelihood,
    consequence,
    rows: likelihood.levels
      .map((level) => ({ level, cells: consequence.levels.map((column) => cellAt(level.level, column.level)) }))
      .reverse(),
    bands: method.bands.map((band, index) => ({ ...bandView(band, index + 1), count: counts.bands[band.id] ?? 0 })),
    assessed: counts.assessed,
    unassessed: counts.unassessed,
  };
};
