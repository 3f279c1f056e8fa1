import { element } from "./xml.js";

/** The body of a cell and how it is drawn. */
export interface WordCell {
  /** Paragraphs. */
  readonly content: string;
  /** Ground, as six hexadecimal digits. */
  readonly fill?: string;
  /** How many columns it spans; one where left out. */
  readonly span?: number;
  readonly centred?: boolean;
}

/** One row; a heading row is repeated on every page that the table reaches. */
export interface WordRow {
  readonly cells: readonly WordCell[];
  readonly heading?: boolean;
}

const LINE = "A6A6A6";

const border = (side: string, value: "single" | "nil"): string =>
  element(
    `w:${side}`,
    value === "nil" ? { "w:val": "nil" } : { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": LINE },
  );

const borders = (isRuled: boolean): string =>
  element(
    "w:tblBorders",
    {},
    ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => border(side, isRuled ? "single" : "nil")),
  );

const margins = element("w:tblCellMar", {}, [
  element("w:top", { "w:w": 40, "w:type": "dxa" }),
  element("w:left", { "w:w": 85, "w:type": "dxa" }),
  element("w:bottom", { "w:w": 40, "w:type": "dxa" }),
  element("w:right", { "w:w": 85, "w:type": "dxa" }),
]);

const cellXml = (cell: WordCell, width: number): string =>
  element("w:tc", {}, [
    element("w:tcPr", {}, [
      element("w:tcW", { "w:w": width, "w:type": "dxa" }),
      cell.span === undefined ? "" : element("w:gridSpan", { "w:val": cell.span }),
      cell.fill === undefined ? "" : element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": cell.fill }),
      cell.centred === true ? element("w:vAlign", { "w:val": "center" }) : "",
    ]),
    cell.content,
  ]);

const rowXml = (row: WordRow, widths: readonly number[]): string => {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
    column += span;
    return cellXml(cell, width);
  });
  const properties = [element("w:cantSplit"), row.heading === true ? element("w:tblHeader") : ""];
  return element("w:tr", {}, [element("w:trPr", {}, properties), ...cells]);
};

/** A table with its alternative text: what it is called, and what stands in it. */
export const tableFrame = (
  rows: readonly WordRow[],
  {
    widths,
    caption,
    description,
    ruled = true,
  }: {
    readonly widths: readonly number[];
    readonly caption: string;
    readonly description: string;
    readonly ruled?: boolean;
  },
): string =>
  element("w:tbl", {}, [
    element("w:tblPr", {}, [
      element("w:tblW", { "w:w": widths.reduce((sum, width) => sum + width, 0), "w:type": "dxa" }),
      borders(ruled),
      element("w:tblLayout", { "w:type": "fixed" }),
      margins,
      element("w:tblLook", {
        "w:val": "0020",
        "w:firstRow": rows.some((row) => row.heading === true) ? 1 : 0,
        "w:lastRow": 0,
        "w:firstColumn": 0,
        "w:lastColumn": 0,
        "w:noHBand": 1,
        "w:noVBand": 1,
      }),
      element("w:tblCaption", { "w:val": caption }),
      element("w:tblDescription", { "w:val": description }),
    ]),
    element(
      "w:tblGrid",
      {},
      widths.map((width) => element("w:gridCol", { "w:w": width })),
    ),
    ...rows.map((row) => rowXml(row, widths)),
  ]);
