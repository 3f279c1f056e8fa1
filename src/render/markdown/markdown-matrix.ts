import type { Locale } from "../../model/locale.js";
import { formatLevel, formatNumber } from "../../view/level-view.js";
import { type AxisLevel, type MatrixCell, type MatrixView, riskCount } from "../../view/matrix-view.js";
import { escapeMarkdown } from "./escape.js";
import { pipeTable } from "./markdown-table.js";

const step = ({ level, label }: AxisLevel): string => escapeMarkdown(`${String(level)} ${label}`);

/** A cell shows its number of risks, and its value and band in every cell so that the matrix reads without colour. */
const cellText = ({ count, value, band }: MatrixCell, locale: Locale): string => {
  const mark = escapeMarkdown(
    [band.symbol ?? band.label, value === undefined ? undefined : formatNumber(value, locale)]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  return count === 0 ? mark : `${mark}: **${riskCount(count, locale)}**`;
};

/** The matrix as a pipe table, likelihood from the highest, with a key of the bands and their counts. */
export const markdownMatrix = (matrix: MatrixView, locale: Locale): string => {
  const { likelihood, consequence } = matrix;
  const corner = `${escapeMarkdown(likelihood.label)} ↓ ${escapeMarkdown(consequence.label)} →`;
  const table = pipeTable(
    [corner, ...consequence.levels.map(step)],
    ["---", ...consequence.levels.map(() => "---")],
    matrix.rows.map((row) => [step(row.level), ...row.cells.map((cell) => cellText(cell, locale))]),
  );
  const key = matrix.bands
    .map((band) => `${escapeMarkdown(formatLevel({ band }, locale))}: ${String(band.count)}`)
    .reverse();
  return [
    escapeMarkdown(matrix.caption),
    table,
    `${locale === "sv" ? "Risknivåer" : "Bands"}: ${key.join("; ")}.`,
  ].join("\n\n");
};
