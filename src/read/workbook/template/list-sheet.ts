import type { Cell, CellStyle, ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import { readColour, textColourOn } from "../../../method/colour.js";
import type { Method } from "../../../method/method.js";
import { rowHeight, workbookText } from "../../../model/workbook-text.js";
import { memberOf } from "../../../parse/schema-node.js";
import { cellReference, columnLetters } from "../cell-name.js";
import { date, word } from "../cells/simple.js";
import type { CellValue } from "../read-sheets.js";
import type { Column } from "../sheets/column.js";
import { checkedCell } from "./checked-cell.js";
import { type ListsSheet, shownBand } from "./lists-sheet.js";
import { scoreFormula, scoreShown } from "./score-formulas.js";
import * as styles from "./styles.js";

/** So many rows are prepared beyond those that are filled. */
const SPARE_ROWS = { scored: 100, other: 30 } as const;

/** What one row of a sheet holds: its cells, and the item that they are written from. */
export interface WrittenRow {
  readonly cells: readonly CellValue[];
  readonly item: unknown;
}

const styleOf = ({ codec, shown }: Column): CellStyle => {
  if (shown !== undefined) return styles.shownBody;
  if (codec === date) return styles.dateBody;
  return codec === word ? styles.wordBody : styles.body;
};

const sourceOf = ({ dropDown }: Column, lists: ListsSheet): string | undefined => {
  if (dropDown === undefined) return undefined;
  return dropDown.kind === "words" ? lists.rangeOf(dropDown.name) : `${dropDown.sheet}!$A$2:$A$500`;
};

const LONGEST_NOTE = 250;

const validationOf = (column: Column, range: string, lists: ListsSheet): readonly DataValidation[] => {
  const { note, dropDown } = column;
  const source = sourceOf(column, lists);
  if (note === undefined && source === undefined) return [];
  const several = dropDown?.several === true || dropDown?.kind === "sheet";
  return [
    {
      range,
      allowBlank: true,
      ...(source === undefined
        ? { type: "custom" as const, formula1: "TRUE" }
        : { type: "list" as const, formula1: source }),
      showErrorMessage: source !== undefined && !several,
      errorStyle: "stop",
      errorTitle: column.heading.slice(0, 30),
      errorMessage: "Välj ett av värdena i listan, eller töm cellen.",
      ...(note === undefined
        ? {}
        : {
            showInputMessage: true,
            inputTitle: column.heading.slice(0, 30),
            inputMessage: note.slice(0, LONGEST_NOTE),
          }),
    },
  ];
};

/** Each band's colour, as soon as its name shows; a value takes the colour of the band beside it. */
const bandRules = (columns: readonly Column[], last: number, method: Method): readonly ConditionalRule[] =>
  columns.flatMap(({ shown }, index) => {
    if (shown?.shows !== "band") return [];
    const first = columns[index - 1]?.shown?.shows === "value" ? index - 1 : index;
    const range = `${cellReference(1, first)}:${cellReference(last, index)}`;
    return method.bands.flatMap((band, rank): readonly ConditionalRule[] => {
      const ground = band.colour === undefined ? undefined : readColour(band.colour);
      if (band.colour === undefined || ground === undefined) return [];
      const rgb = band.colour.slice(1).toUpperCase();
      return [
        {
          type: "expression",
          priority: index * method.bands.length + rank + 1,
          formula: `$${columnLetters(index)}2="${shownBand(band).replaceAll('"', '""')}"`,
          range,
          style: {
            font: { bold: true, color: { rgb: textColourOn(ground).colour.slice(1).toUpperCase() } },
            fill: { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } },
          },
        },
      ];
    });
  });

const isUsed = (column: Column, rows: readonly WrittenRow[], index: number): boolean =>
  column.folded !== true || rows.some(({ cells }) => cells[index] !== null);

const heightsOf = (
  rows: readonly WrittenRow[],
  columns: readonly Column[],
): readonly (readonly [number, { readonly height: number }])[] =>
  rows.map(({ cells }, row) => {
    const texts = cells.flatMap((cell, index) =>
      typeof cell === "string" ? [{ text: cell, width: columns[index]?.width ?? 10 }] : [],
    );
    return [row + 1, { height: rowHeight(texts) }];
  });

/** So many characters of width are still easy to read on a page. */
const PAGE_WIDTH = 170;

/** A sheet of the template: headings that stay, a drop-down for each list, values and bands that show while one types. */
export const listSheet = (
  name: string,
  columns: readonly Column[],
  rows: readonly WrittenRow[],
  method: Method,
  lists: ListsSheet,
): WriteSheet => {
  const isScored = columns.some(({ shown }) => shown !== undefined);
  const last = rows.length + SPARE_ROWS[isScored ? "scored" : "other"];
  const cells = new Map<string, Partial<Cell>>();
  for (const [index, column] of columns.entries()) {
    const shownOnly = column.path.length === 0;
    cells.set(`0,${String(index)}`, {
      value: workbookText(column.heading),
      style: shownOnly ? styles.shownHeading : styles.heading,
    });
    for (let row = 1; row <= last; row++) {
      const written = rows[row - 1];
      const style = styleOf(column);
      const cell: Partial<Cell> =
        column.shown === undefined
          ? checkedCell(written?.cells[index] ?? null, name, row, index)
          : {
              type: "formula",
              formula: scoreFormula(column.shown, row, columns, method, lists),
              formulaResult: scoreShown(column.shown, written?.item, method),
            };
      cells.set(`${String(row)},${String(index)}`, { ...cell, style });
    }
  }
  const shownWidth = columns.reduce((sum, column, index) => sum + (isUsed(column, rows, index) ? column.width : 0), 0);
  const lastCell = (index: number): string => `${cellReference(1, index)}:${cellReference(last, index)}`;
  return {
    name,
    rows: [[]],
    cells,
    columns: columns.map((column, index) => ({
      width: column.width,
      ...(column.folded === true ? { outlineLevel: 1 } : {}),
      ...(isUsed(column, rows, index) ? {} : { hidden: true }),
    })),
    rowDefs: new Map([[0, { height: 34 }], ...heightsOf(rows, columns)]),
    dataValidations: columns.flatMap((column, index) => validationOf(column, lastCell(index), lists)),
    conditionalRules: [...bandRules(columns, last, method)],
    autoFilter: { range: `A1:${cellReference(last, columns.length - 1)}` },
    freezePane: { rows: 1, columns: memberOf(columns[0], "heading") === "Id" ? 1 : 0 },
    pageSetup: {
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: Math.max(1, Math.round(shownWidth / PAGE_WIDTH)),
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
      printTitlesColumn: "$A:$A",
      printArea: `$A$1:$${columnLetters(columns.length - 1)}$${String(Math.max(rows.length, 10) + 1)}`,
    },
  };
};
