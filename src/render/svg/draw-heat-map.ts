import type { Locale } from "../../model/locale.js";
import { formatNumber } from "../../view/level-view.js";
import type { AxisLevel, MatrixCell, MatrixView } from "../../view/matrix-view.js";
import { escapeHtml, html, type Html, NOTHING } from "../html/markup.js";
import { cellColours } from "./cell-colours.js";
import { cellWords, heatMapTitle, heatMapWords } from "./heat-map-words.js";
import { wrapLabel } from "./wrap-label.js";

const CELL = { width: 100, height: 76, gap: 4 };
const MARGIN = { left: 158, right: 8, top: 10, bottom: 84 };
const LINE = 15;
const INK = "#1b1f23";

const textAt = (x: number, y: number, rest: Html, text: string): Html =>
  html`<text x="${x}" y="${y}" ${rest}>${escapeHtml(text)}</text>`;

const attributes = (text: string): Html => text as Html;

const chip = (x: number, y: number, count: number): Html => {
  const text = String(count);
  const width = 26 + 10 * Math.max(0, text.length - 1);
  return html`<rect x="${x - width / 2}" y="${y - 18}" width="${width}" height="25" rx="12.5" fill="#ffffff" stroke="#000000"/>${textAt(x, y, attributes('fill="#000000" font-size="17" font-weight="700" text-anchor="middle"'), text)}`;
};

const drawCell = (matrix: MatrixView, cell: MatrixCell, locale: Locale): Html => {
  const { ground, ink } = cellColours(cell.band);
  const x = MARGIN.left + (cell.consequence - 1) * CELL.width;
  const y = MARGIN.top + (matrix.likelihood.levels.length - cell.likelihood) * CELL.height;
  const width = CELL.width - CELL.gap;
  const middle = x + width / 2;
  const inked = (rest: string): Html => attributes(`fill="${ink}" ${rest}`);
  const [label = ""] = wrapLabel(cell.band.label, 15, 1);
  const parts = [
    html`<rect x="${x}" y="${y}" width="${width}" height="${CELL.height - CELL.gap}" rx="6" fill="${attributes(ground)}" stroke="#6b7580"/>`,
    cell.band.symbol === undefined ? NOTHING : textAt(x + 8, y + 18, inked('font-size="14"'), cell.band.symbol),
    cell.value === undefined
      ? NOTHING
      : textAt(x + width - 8, y + 18, inked('font-size="13" text-anchor="end"'), formatNumber(cell.value, locale)),
    cell.count === 0
      ? textAt(middle, y + 44, inked('font-size="14" text-anchor="middle"'), "0")
      : chip(middle, y + 44, cell.count),
    textAt(middle, y + 65, inked('font-size="12" text-anchor="middle"'), label),
  ];
  return html`<g><title>${escapeHtml(cellWords(matrix, cell, locale))}</title>${parts}</g>`;
};

const linesAt = (lines: readonly string[], x: number, y: number, rest: string): readonly Html[] =>
  lines.map((line, index) =>
    textAt(x, y + index * LINE, attributes(`class="va-ink" fill="${INK}" font-size="13" ${rest}`), line),
  );

const levelLabel = ({ level, label }: AxisLevel): string => `${String(level)} ${label}`;

const rowLabel = (level: AxisLevel, levels: number): readonly Html[] => {
  const lines = wrapLabel(levelLabel(level), 17, 3);
  const middle = MARGIN.top + (levels - level.level + 0.5) * CELL.height;
  return linesAt(lines, MARGIN.left - 12, middle - ((lines.length - 1) * LINE) / 2 + 2, 'text-anchor="end"');
};

const columnLabel = (level: AxisLevel, bottom: number): readonly Html[] =>
  linesAt(
    wrapLabel(levelLabel(level), 13, 3),
    MARGIN.left + (level.level - 1) * CELL.width + (CELL.width - CELL.gap) / 2,
    bottom + 18,
    'text-anchor="middle"',
  );

const axisTitle = (label: string, x: number, y: number, turned: boolean): Html =>
  textAt(
    x,
    y,
    attributes(
      `class="va-ink" fill="${INK}" font-size="14" font-weight="700" text-anchor="middle"${turned ? ` transform="rotate(-90 ${String(x)} ${String(y)})"` : ""}`,
    ),
    wrapLabel(label, 60, 1)[0] ?? "",
  );

/** The matrix as one SVG image that stands alone: numbers, symbols and labels in each cell, and a text alternative. */
export const drawHeatMap = (matrix: MatrixView, locale: Locale, id: string): Html => {
  const rows = matrix.likelihood.levels.length;
  const bottom = MARGIN.top + rows * CELL.height - CELL.gap;
  const right = MARGIN.left + matrix.consequence.levels.length * CELL.width - CELL.gap;
  const [width, height] = [right + MARGIN.right, bottom + MARGIN.bottom];
  const name = escapeHtml(id);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="va-heat-map" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-desc" lang="${attributes(locale)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Segoe UI', sans-serif"><title id="${name}-title">${escapeHtml(heatMapTitle(matrix, locale))}</title><desc id="${name}-desc">${escapeHtml(heatMapWords(matrix, locale))}</desc><rect class="va-ground" width="${width}" height="${height}" rx="8" fill="#ffffff"/>${matrix.rows.flatMap((row) => row.cells.map((cell) => drawCell(matrix, cell, locale)))}${matrix.likelihood.levels.flatMap((level) => rowLabel(level, rows))}${matrix.consequence.levels.flatMap((level) => columnLabel(level, bottom))}${axisTitle(`${matrix.likelihood.label} →`, 18, (MARGIN.top + bottom) / 2, true)}${axisTitle(`${matrix.consequence.label} →`, (MARGIN.left + right) / 2, height - 12, false)}</svg>`;
};
