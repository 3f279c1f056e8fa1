import type { Locale } from "../../model/locale.js";
import { type BandView, formatLevel, formatNumber } from "../../view/level-view.js";
import { oneLine } from "../../view/one-line.js";
import { type Cell, cellOf, type Column, type Row, type Table } from "../../view/table.js";
import { drawGrid, KEEP, type GridRow, leastWidth, type Piece } from "./grid.js";
import type { Screen, Tone } from "./screen.js";

/** The column that tells most, and which others may move into it, the first first, where the terminal is narrow. */
export interface Folding {
  readonly main: string;
  readonly fold: readonly string[];
}

/** The main column is to be at least this wide before a column of its own is given to anything less important. */
const MAIN_WIDTH = 32;

/** From calm to grave by the band's place among the method's bands; symbol and label say the same. */
export const toneOf = (band: BandView, bands: number): Tone => {
  const place = bands <= 1 ? 0 : (band.rank - 1) / (bands - 1);
  if (place >= 1) return "worst";
  if (place >= 0.6) return "bad";
  return place >= 0.3 ? "fair" : "good";
};

interface Drawing {
  readonly locale: Locale;
  /** How many bands the method has. */
  readonly bands: number;
}

const pieces = (cell: Cell, drawing: Drawing): readonly Piece[] => {
  switch (cell.kind) {
    case "none":
      return [];
    case "text":
      return [{ text: oneLine(cell.text) }];
    case "list":
      return cell.items.map((item) => ({ text: oneLine(item) }));
    case "number":
      return [{ text: formatNumber(cell.value, drawing.locale) }];
    case "date":
      return [{ text: cell.date }];
    case "level":
      return [
        {
          text: oneLine(formatLevel(cell.level, drawing.locale)).replaceAll(" ", KEEP),
          tone: toneOf(cell.level.band, drawing.bands),
        },
        { text: cell.level.levels.replaceAll(" ", KEEP), tone: "dim" },
      ];
  }
};

const folded = (row: Row, columns: readonly Column[], drawing: Drawing): readonly Piece[] =>
  columns.flatMap((column) => {
    const cell = cellOf(row, column);
    const text = pieces(cell, drawing)
      .map((piece) => piece.text)
      .join(cell.kind === "list" ? ", " : " ")
      .trim();
    return text === "" ? [] : [{ text: `${column.label}: ${text}`, tone: "dim" as const }];
  });

const gridRows = (
  table: Table,
  shown: readonly Column[],
  hidden: readonly Column[],
  main: string,
  drawing: Drawing,
): readonly GridRow[] =>
  table.rows.map((row) =>
    shown.map((column) => [
      ...pieces(cellOf(row, column), drawing),
      ...(column.key === main ? folded(row, hidden, drawing) : []),
    ]),
  );

/**
 * Draws a view's table without its details. Where the screen is too narrow for a column of its own, what stands in it follows
 * under the main column with its label, so that nothing is lost.
 */
export const drawTable = (table: Table, { main, fold }: Folding, screen: Screen, drawing: Drawing): string => {
  const filled = table.columns.filter(
    (column) => column.detail !== true && table.rows.some((row) => cellOf(row, column).kind !== "none"),
  );
  let shown = filled;
  const hidden = () => filled.filter((column) => !shown.includes(column));
  const columns = () =>
    shown.map(({ key, label, kind }) => ({
      label,
      ...(kind === "number" ? { right: true } : {}),
      ...(key === main ? { prose: MAIN_WIDTH } : {}),
    }));
  const rows = () => gridRows(table, shown, hidden(), main, drawing);
  for (const key of fold) {
    if (leastWidth(columns(), rows()) <= screen.width) break;
    shown = shown.filter((column) => column.key !== key);
  }
  return drawGrid(columns(), rows(), screen);
};
