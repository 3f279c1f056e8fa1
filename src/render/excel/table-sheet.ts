import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import type { Locale } from "../../model/locale.js";
import { rowHeight } from "../../model/workbook-text.js";
import { type FlatCell, type FlatColumn, flatTable } from "../../view/flat-table.js";
import type { Table } from "../../view/table.js";
import { cellValue, dateValue, landscape } from "./page.js";
import * as styles from "./styles.js";

/** A sheet before it is given its name and its table a name of its own. */
export type NamelessSheet = Omit<WriteSheet, "name"> & { readonly wanted: string };

const WIDTHS: Readonly<Record<FlatColumn["kind"], readonly [least: number, most: number]>> = {
  text: [12, 50],
  list: [20, 50],
  number: [9, 14],
  date: [12, 12],
  band: [12, 20],
};

const widthOf = ({ kind, label }: FlatColumn, cells: readonly FlatCell[]): number => {
  const [least, most] = WIDTHS[kind];
  const longest = cells.reduce<number>((width, cell) => Math.max(width, String(cell ?? "").length), 0);
  const word = Math.max(...label.split(/[\s:]/u).map((part) => part.length)) + 4;
  return Math.min(most, Math.max(least, longest + 2, word));
};

/** Headings of a table of Excel differ from one another. */
const distinct = (labels: readonly string[]): readonly string[] =>
  labels.map((label, index) => {
    const before = labels.slice(0, index).filter((each) => each.toLowerCase() === label.toLowerCase()).length;
    return before === 0 ? label : `${label} (${String(before + 1)})`;
  });

/** How the cells of a column look where nothing else is said of one. */
const columnStyle = ({ kind }: FlatColumn): CellStyle => (kind === "date" ? styles.dateBody : styles.body);

const styleOf = (value: CellValue, { kind }: FlatColumn, colour: string | undefined): CellStyle => {
  if (kind === "date") return value instanceof Date ? styles.dateBody : styles.body;
  return kind === "band" ? styles.inBand(colour, styles.body) : styles.body;
};

const valueOf = (value: FlatCell, { kind }: FlatColumn, locale: Locale): CellValue =>
  kind === "date" && typeof value === "string" ? dateValue(value) : cellValue(value, locale);

/** Colours of the bands of a row, in the order of its columns. */
const bandColours = (table: Table, row: number): readonly (string | undefined)[] =>
  table.columns
    .filter(({ kind }) => kind === "level")
    .map(({ key }) => {
      const cell = table.rows[row]?.cells[key];
      return cell?.kind === "level" ? cell.level.band.colour : undefined;
    });

/** A view's table as a table of Excel with filters: numbers are numbers, dates are dates, and a band has its colour. */
export const tableSheet = (table: Table, locale: Locale): NamelessSheet => {
  const flat = flatTable(table, locale);
  const labels = distinct(flat.columns.map(({ label }) => label));
  const rows: CellValue[][] = [labels.map((label) => cellValue(label, locale))];
  // A style of its own has only what looks otherwise than its column, since each is kept apart.
  const cells = new Map<string, Partial<Cell>>(
    labels.map((_, index) => [`0,${String(index)}`, { style: styles.heading }]),
  );
  for (const [row, values] of flat.rows.entries()) {
    const colours = bandColours(table, row);
    let band = 0;
    const written = flat.columns.map((column, index) => {
      const value = valueOf(values[index], column, locale);
      const style = styleOf(value, column, column.kind === "band" ? colours[band++] : undefined);
      if (style !== columnStyle(column)) cells.set(`${String(row + 1)},${String(index)}`, { style });
      return value;
    });
    rows.push(written);
  }
  const widths = flat.columns.map((column, index) =>
    widthOf(
      column,
      flat.rows.map((row) => row[index]),
    ),
  );
  const heights = flat.rows.map((row, index): [number, { height: number }] => [
    index + 1,
    { height: rowHeight(row.map((cell, at) => ({ text: String(cell ?? ""), width: widths[at] ?? 10 }))) },
  ]);
  return {
    wanted: table.title,
    rows,
    cells,
    columns: flat.columns.map((column, index) => ({ width: widths[index] ?? 10, style: columnStyle(column) })),
    rowDefs: new Map([[0, { height: 34 }], ...heights]),
    freezePane: { rows: 1 },
    pageSetup: { ...landscape, printTitlesRow: "$1:$1" },
    tables: [
      {
        name: "",
        range: rangeOf(flat.rows.length, labels.length),
        columns: labels.map((name) => ({ name })),
        style: "TableStyleLight1",
        showRowStripes: false,
      },
    ],
  };
};

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const rangeOf = (rows: number, columns: number): string => `A1:${letters(columns - 1)}${String(Math.max(rows, 1) + 1)}`;
