import type { Screen, Tone } from "./screen.js";
import { displayWidth, padded, widestWord, wrapped } from "./width.js";

/** One paragraph of a cell. */
export interface Piece {
  readonly text: string;
  readonly tone?: Tone;
}

/** A column as it is drawn. */
export interface GridColumn {
  readonly label: string;
  readonly right?: boolean;
  /** The column that is read as prose: it gets at least this width, and most of what is left over. */
  readonly prose?: number;
}

/** Cells by column: each a list of paragraphs. */
export type GridRow = readonly (readonly Piece[])[];

/** Between words that must stand on one line, such as a symbol and its value; it is drawn as a space. */
export const KEEP = "\u00a0";

const GAP = "  ";
/** Words up to this many columns are kept whole; longer ones may be cut when the terminal is narrow. */
const KEPT_WORD = 14;
/** How many times faster a column of prose grows than the others. */
const PROSE_SHARE = 3;

const textsOf = (columns: readonly GridColumn[], rows: readonly GridRow[], index: number): readonly string[] => [
  columns[index]?.label ?? "",
  ...rows.flatMap((row) => (row[index] ?? []).map((piece) => piece.text)),
];

const room = (width: number, columns: number): number => width - GAP.length * (columns - 1);

/** The least width at which a grid can be read. */
export const leastWidth = (columns: readonly GridColumn[], rows: readonly GridRow[]): number =>
  leastWidths(columns, rows).reduce((sum, width) => sum + width, 0) + GAP.length * (columns.length - 1);

const leastWidths = (columns: readonly GridColumn[], rows: readonly GridRow[]): readonly number[] =>
  columns.map(({ prose = 0 }, index) => {
    const texts = textsOf(columns, rows, index);
    const words = Math.min(KEPT_WORD, Math.max(...texts.map(widestWord)));
    return Math.max(words, Math.min(prose, Math.max(...texts.map(displayWidth))));
  });

/** Takes from the widest column until a row fits; a screen that is too narrow cuts words rather than breaking lines. */
const squeezed = (widths: number[], available: number): void => {
  for (let over = widths.reduce((sum, each) => sum + each, 0) - available; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 1) <= 1) return;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
};

/** Narrow columns keep what they need; what is left is shared by those that want more. */
export const columnWidths = (
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  width: number,
): readonly number[] => {
  const least = leastWidths(columns, rows);
  const wanted = columns.map((_, index) => Math.max(...textsOf(columns, rows, index).map(displayWidth)));
  const widths = least.map((narrow, index) => Math.min(narrow, wanted[index] ?? narrow));
  const available = room(width, columns.length);
  squeezed(widths, available);
  let left = available - widths.reduce((sum, each) => sum + each, 0);
  let growing = widths.map((_, index) => index).filter((index) => (wanted[index] ?? 0) > (widths[index] ?? 0));
  while (left > 0 && growing.length > 0) {
    for (const index of growing) {
      const step = Math.min(left, columns[index]?.prose === undefined ? 1 : PROSE_SHARE);
      widths[index] = Math.min(wanted[index] ?? 0, (widths[index] ?? 0) + step);
      left = available - widths.reduce((sum, each) => sum + each, 0);
    }
    growing = growing.filter((index) => (wanted[index] ?? 0) > (widths[index] ?? 0));
  }
  return widths;
};

const cellLines = (pieces: readonly Piece[], width: number): readonly Piece[] =>
  pieces.flatMap(({ text, tone = "plain" }) => wrapped(text, width).map((line) => ({ text: line, tone })));

const drawRow = (row: GridRow, columns: readonly GridColumn[], widths: readonly number[], screen: Screen): string => {
  const cells = widths.map((width, index) => cellLines(row[index] ?? [], width));
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, index) => {
        const { text, tone = "plain" } = cells[index]?.[line] ?? { text: "" };
        const fill = " ".repeat(Math.max(0, width - displayWidth(text)));
        const painted = screen.paint(text.replaceAll(KEEP, " "), tone);
        return columns[index]?.right === true ? `${fill}${painted}` : `${painted}${fill}`;
      })
      .join(GAP)
      .trimEnd(),
  ).join("\n");
};

/** Draws rows under a head, each cell wrapped to its column; tall rows are parted by an empty line. */
export const drawGrid = (columns: readonly GridColumn[], rows: readonly GridRow[], screen: Screen): string => {
  const widths = columnWidths(columns, rows, screen.width);
  const drawn = rows.map((row) => drawRow(row, columns, widths, screen));
  const head = drawRow(
    columns.map(({ label }) => [{ text: label, tone: "bold" as const }]),
    columns,
    widths,
    screen,
  );
  const rule = widths.map((width) => padded("", width).replace(/ /g, "─")).join(GAP);
  const tall = drawn.some((row) => row.includes("\n"));
  return [head, rule, drawn.join(tall ? "\n\n" : "\n")].join("\n");
};
