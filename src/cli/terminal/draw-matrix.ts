import type { Locale } from "../../model/locale.js";
import { formatLevel, formatNumber } from "../../view/level-view.js";
import { type MatrixCell, type MatrixView, riskCount } from "../../view/matrix-view.js";
import { oneLine } from "../../view/one-line.js";
import { toneOf } from "./draw-table.js";
import { drawGrid, type GridRow, KEEP, leastWidth, type Piece } from "./grid.js";
import { paragraph, type Screen } from "./screen.js";

const kept = (text: string): string => oneLine(text).replaceAll(" ", KEEP);

/** Symbol and value in every cell, so that the matrix reads without colour, and the number of risks where there are any. */
const cellPieces = ({ count, value, band }: MatrixCell, bands: number, locale: Locale): readonly Piece[] => {
  const mark = [band.symbol ?? band.label, value === undefined ? undefined : formatNumber(value, locale)]
    .filter((part) => part !== undefined)
    .join(" ");
  if (count === 0) return [{ text: kept(mark), tone: "dim" }];
  const tone = toneOf(band, bands);
  return [
    { text: kept(`${mark}:`), tone },
    { text: kept(riskCount(count, locale)), tone },
  ];
};

const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const [first] = pieces;
  return first === undefined ? [] : [{ ...first, text: pieces.map((piece) => piece.text).join(KEEP) }];
};

/** The matrix with counts, likelihood from the highest, and a key of the bands. */
export const drawMatrix = (matrix: MatrixView, screen: Screen, locale: Locale): string => {
  const { consequence, bands } = matrix;
  const columns = [
    { label: "" },
    ...consequence.levels.map(({ level, label }) => ({ label: `${String(level)} ${oneLine(label)}` })),
  ];
  const rowsOf = (shape: (pieces: readonly Piece[]) => readonly Piece[]): readonly GridRow[] =>
    matrix.rows.map((row) => [
      [{ text: `${String(row.level.level)} ${oneLine(row.level.label)}` }],
      ...row.cells.map((cell) => shape(cellPieces(cell, bands.length, locale))),
    ]);
  const wide = rowsOf(joined);
  const rows = leastWidth(columns, wide) <= screen.width ? wide : rowsOf((pieces) => pieces);
  const key = bands.map((band) => `${formatLevel({ band }, locale)}: ${String(band.count)}`).reverse();
  const title = locale === "sv" ? "Risknivåer" : "Bands";
  return [
    paragraph(matrix.caption, screen),
    drawGrid(columns, rows, screen),
    paragraph(`${title}: ${key.join(", ")}`, screen),
  ].join("\n\n");
};
