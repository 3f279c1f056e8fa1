import type { Locale } from "../../model/locale.js";
import { formatLevel } from "../../view/level-view.js";
import { type AxisLevel, type MatrixCell, type MatrixView, riskCount } from "../../view/matrix-view.js";

const step = (axis: string, { level, label }: AxisLevel): string => `${axis} ${String(level)} (${label})`;

/** One cell in words: "Sannolikhet 4 (Sannolik), Konsekvens 4 (Allvarlig): ● 16 Hög, 2 st". */
export const cellWords = (matrix: MatrixView, cell: MatrixCell, locale: Locale): string => {
  const likelihood = matrix.likelihood.levels[cell.likelihood - 1];
  const consequence = matrix.consequence.levels[cell.consequence - 1];
  const place = [
    likelihood === undefined ? "" : step(matrix.likelihood.label, likelihood),
    consequence === undefined ? "" : step(matrix.consequence.label, consequence),
  ].join(", ");
  return `${place}: ${formatLevel(cell, locale)}, ${riskCount(cell.count, locale)}`;
};

/** The whole heat map in words, gravest cells first, for those who cannot see it. */
export const heatMapWords = (matrix: MatrixView, locale: Locale): string => {
  const filled = matrix.rows
    .flatMap((row) => row.cells)
    .filter((cell) => cell.count > 0)
    .sort((a, b) => b.band.rank - a.band.rank || (b.value ?? 0) - (a.value ?? 0));
  const none = locale === "sv" ? "Ingen bedömd risk." : "No assessed risk.";
  const cells = filled.length === 0 ? none : filled.map((cell) => `${cellWords(matrix, cell, locale)}.`).join(" ");
  return `${matrix.caption} ${cells}`;
};

/** The name of the picture: "Riskmatris, 12 bedömda risker". */
export const heatMapTitle = (matrix: MatrixView, locale: Locale): string =>
  locale === "sv"
    ? `${matrix.title}, bedömda risker: ${String(matrix.assessed)}`
    : `${matrix.title}, assessed risks: ${String(matrix.assessed)}`;
