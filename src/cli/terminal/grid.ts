import type { Screen, Tone } from "./screen.js";
import { displayWidth, widestWord, wrapped } from "./width.js";

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
const KEPT_WORD = 20;
/** How many times faster a column of prose grows than the others. */
const PROSE_SHARE = 3;

interface SizedColumn extends GridColumn {
  /** Below this width words are cut apart. */
  readonly least: number;
  /** At this width nothing is wrapped. */
  readonly wanted: number;
  width: number;
}

const widest = (texts: readonly string[], measure: (text: string) => number): number => Math.max(...texts.map(measure));

const sized = (columns: readonly GridColumn[], rows: readonly GridRow[]): readonly SizedColumn[] =>
  columns.map((column, index) => {
    const texts = [column.label, ...rows.flatMap((row) => (row[index] ?? []).map((piece) => piece.text))];
    const wanted = widest(texts, displayWidth);
    const words = Math.min(KEPT_WORD, widest(texts, widestWord));
    const least = Math.max(words, Math.min(column.prose ?? 0, wanted));
    return { ...column, least, wanted, width: least };
  });

const total = (columns: readonly SizedColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0) + GAP.length * (columns.length - 1);

/** The least width at which a grid can be read. */
export const leastWidth = (columns: readonly GridColumn[], rows: readonly GridRow[]): number =>
  total(sized(columns, rows));

/** Takes from the widest column until a row fits; a screen that is too narrow cuts words rather than breaking lines. */
const squeeze = (columns: readonly SizedColumn[], width: number): void => {
  while (total(columns) > width) {
    const broadest = columns.reduce((most, column) => (column.width > most.width ? column : most));
    if (broadest.width <= 1) return;
    broadest.width -= 1;
  }
};

/** Narrow columns keep what they need; what is left is shared by those that want more, prose before the others. */
const spread = (columns: readonly SizedColumn[], width: number): void => {
  const growing = () => columns.filter((column) => column.width < column.wanted);
  while (total(columns) < width && growing().length > 0) {
    for (const column of growing()) {
      const share = column.prose === undefined ? 1 : PROSE_SHARE;
      column.width += Math.min(share, column.wanted - column.width, width - total(columns));
    }
  }
};

const EMPTY: Required<Piece> = { text: "", tone: "plain" };

const cellLines = (pieces: readonly Piece[], width: number): readonly Required<Piece>[] =>
  pieces.flatMap(({ text, tone = "plain" }) => wrapped(text, width).map((line) => ({ text: line, tone })));

const drawRow = (row: GridRow, columns: readonly SizedColumn[], screen: Screen): string => {
  const cells = columns.map((column, index) => ({ ...column, lines: cellLines(row[index] ?? [], column.width) }));
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ lines, width, right }) => {
        const { text, tone } = lines[line] ?? EMPTY;
        const fill = " ".repeat(Math.max(0, width - displayWidth(text)));
        const painted = screen.paint(text.replaceAll(KEEP, " "), tone);
        return right === true ? `${fill}${painted}` : `${painted}${fill}`;
      })
      .join(GAP)
      .trimEnd(),
  ).join("\n");
};

/** Draws rows under a head, each cell wrapped to its column; tall rows are parted by an empty line. */
export const drawGrid = (columns: readonly GridColumn[], rows: readonly GridRow[], screen: Screen): string => {
  const measured = sized(columns, rows);
  squeeze(measured, screen.width);
  spread(measured, screen.width);
  const drawn = rows.map((row) => drawRow(row, measured, screen));
  const head = drawRow(
    columns.map(({ label }) => [{ text: label, tone: "bold" as const }]),
    measured,
    screen,
  );
  const rule = measured.map(({ width }) => "─".repeat(width)).join(GAP);
  const tall = drawn.some((row) => row.includes("\n"));
  return [head, rule, drawn.join(tall ? "\n\n" : "\n")].join("\n");
};
