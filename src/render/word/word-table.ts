import type { Locale } from "../../model/locale.js";
import { formatLevel, formatNumber, type LevelView } from "../../view/level-view.js";
import { type Cell, cellOf, type Column, type Row, type Table } from "../../view/table.js";
import { columnWidths } from "./column-widths.js";
import { paragraph, run, textParagraph } from "./paragraph.js";
import { bandShading, type Shading } from "./shading.js";
import { tableFrame, type WordCell, type WordRow } from "./table-frame.js";

/** How a table is laid out on the page. */
export interface TableLayout {
  /** In twentieths of a point. */
  readonly width: number;
  readonly locale: Locale;
  /** The column that takes up those which stand with their label inside its cell. */
  readonly main: string;
  /** Columns that may move into the main one, the least important first. */
  readonly fold?: readonly string[];
  /** How many columns may stand side by side. */
  readonly most?: number;
  /** The ground of the main cell in a row, by the row's number from 0. */
  readonly ground?: (row: number) => Shading | undefined;
}

const HEAD_FILL = "E7E6E6";
const MASKED_FILL = "F2F2F2";

const linesOf = (cell: Cell, locale: Locale): readonly string[] => {
  switch (cell.kind) {
    case "none":
      return [];
    case "text":
      return [cell.text];
    case "list":
      return cell.items;
    case "number":
      return [formatNumber(cell.value, locale)];
    case "date":
      return [cell.date];
    case "level":
      return [formatLevel(cell.level, locale), cell.level.levels];
  }
};

/** A column in which nothing stands is left out. */
const filledColumns = ({ columns, rows }: Table): readonly Column[] =>
  columns.filter((column) => rows.some((row) => cellOf(row, column).kind !== "none"));

const foldedKeys = (columns: readonly Column[], { main, fold = [], most = 9 }: TableLayout): ReadonlySet<string> => {
  const details = columns.filter((column) => column.detail === true && column.key !== main).map(({ key }) => key);
  const excess = Math.max(0, columns.length - details.length - most);
  const movable = fold.filter((key) => !details.includes(key) && columns.some((column) => column.key === key));
  return new Set([...details, ...movable.slice(0, excess)]);
};

const detailParagraph = (column: Column, cell: Cell, locale: Locale): string =>
  cell.kind === "none"
    ? ""
    : paragraph("TableDetail", [
        run(`${column.label}: `, { bold: true }),
        run(linesOf(cell, locale).join(cell.kind === "level" ? " " : "; ")),
      ]);

/** The band's name on the band's colour; the levels below it in words only, so that a tall row does not become a block of colour. */
const levelContent = (level: LevelView, locale: Locale): WordCell => {
  const shading = bandShading(level.band);
  const look = shading === undefined ? { bold: true } : { bold: true, colour: shading.text };
  return {
    content:
      paragraph("TableText", [run(formatLevel(level, locale), look)], { fill: shading?.fill }) +
      textParagraph("TableText", level.levels),
  };
};

const cellContent = (cell: Cell, locale: Locale): WordCell => {
  if (cell.kind === "level") return levelContent(cell.level, locale);
  const lines = linesOf(cell, locale);
  if (lines.length === 0) return { content: paragraph("TableText", []) };
  const style = cell.kind === "list" && lines.length > 1 ? "TableList" : "TableText";
  return { content: lines.map((line) => textParagraph(style, line)).join("") };
};

/** What bears secrecy tells its process and its marking; the cells in between would only look as if something were forgotten. */
const maskedRow = (row: Row, shown: readonly Column[], main: string, locale: Locale): WordRow => {
  const first = shown.findIndex((column) => cellOf(row, column).kind !== "none");
  const at = shown.findIndex((column) => column.key === main);
  const text = (column: Column): WordCell => {
    const lines = linesOf(cellOf(row, column), locale).map((line) =>
      paragraph("TableText", [run(line, { italic: true })]),
    );
    return { content: lines.length === 0 ? paragraph("TableText", []) : lines.join(""), fill: MASKED_FILL };
  };
  const others = shown.some((column, index) => index > at && cellOf(row, column).kind !== "none");
  if (others || first === -1) return { cells: shown.map(text) };
  return {
    cells: [
      ...shown.slice(0, at).map(text),
      ...shown.slice(at, at + 1).map((column) => ({ ...text(column), span: shown.length - at })),
    ],
  };
};

const bodyRow = (
  row: Row,
  index: number,
  shown: readonly Column[],
  folded: readonly Column[],
  layout: TableLayout,
): WordRow => {
  const ground = layout.ground?.(index);
  return {
    cells: shown.map((column) => {
      const cell = cellOf(row, column);
      if (column.key !== layout.main) return cellContent(cell, layout.locale);
      const own =
        ground === undefined
          ? cellContent(cell, layout.locale).content
          : linesOf(cell, layout.locale)
              .map((line) => paragraph("TableText", [run(line, { bold: true, colour: ground.text })]))
              .join("");
      const details = folded.map((detail) => detailParagraph(detail, cellOf(row, detail), layout.locale)).join("");
      return { content: own + details, ...(ground === undefined ? {} : { fill: ground.fill }) };
    }),
  };
};

/** A level stands on one line: as wide as a word without spaces. */
const measured = (cell: Cell, locale: Locale): readonly string[] =>
  cell.kind === "level" ? [formatLevel(cell.level, locale).replaceAll(" ", "_")] : linesOf(cell, locale);

/** What decides a column's width: its heading and its cells, with the details that stand in the main one. */
const widthTexts = (
  table: Table,
  column: Column,
  folded: readonly Column[],
  layout: TableLayout,
): readonly string[] => [
  column.label,
  ...table.rows.flatMap((row) => {
    const own = measured(cellOf(row, column), layout.locale);
    const text = column.key === layout.main ? folded.flatMap((part) => linesOf(cellOf(row, part), layout.locale)) : [];
    return row.masked === true || own.length === 0 ? [] : [[...own, ...text].join(" ")];
  }),
];

/** A view's table; columns that have no room of their own stand with their label inside the main one. */
export const wordTable = (table: Table, layout: TableLayout): string => {
  const columns = filledColumns(table);
  const keys = foldedKeys(columns, layout);
  const shown = columns.filter(({ key }) => !keys.has(key));
  const folded = columns.filter(({ key }) => keys.has(key));
  const head: WordRow = {
    heading: true,
    cells: shown.map(({ label }) => ({ content: textParagraph("TableHead", label), fill: HEAD_FILL })),
  };
  const body = table.rows.map((row, index) =>
    row.masked === true
      ? maskedRow(row, shown, layout.main, layout.locale)
      : bodyRow(row, index, shown, folded, layout),
  );
  const rows = [head, ...body];
  return (
    tableFrame(rows, {
      widths: columnWidths(
        shown.map((column) => widthTexts(table, column, folded, layout)),
        layout.width,
      ),
      caption: table.title,
      description: shown.map(({ label }) => label).join(", "),
    }) + paragraph("TableText", [])
  );
};
