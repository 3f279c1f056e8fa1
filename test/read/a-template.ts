import ExcelJS from "exceljs";
import { HyperFormula, type RawCellContent } from "hyperformula";
import type { Method } from "../../src/method/method.js";
import { aMethod } from "../method/a-method.js";
import { excelTemplate } from "../../src/read/excel-template.js";

export const namnd = { id: "skarholmen", name: "Skärholmens stadsdelsnämnd", kind: "stadsdelsnamnd" } as const;

/** The template of a method, opened by a library of its own. */
export const openTemplate = async (method: Method): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  const bytes = await excelTemplate(method, { namnd, year: 2022 });
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
};

export const sheetOf = (book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`The workbook has no sheet ${name}`);
  return sheet;
};

export const headingsOf = (sheet: ExcelJS.Worksheet): readonly string[] =>
  Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(1, index + 1).text);

/** The column of a heading, from 1. */
export const columnOf = (sheet: ExcelJS.Worksheet, heading: string): number => {
  const index = headingsOf(sheet).indexOf(heading);
  if (index < 0) throw new Error(`The sheet ${sheet.name} has no heading ${heading}`);
  return index + 1;
};

const contentOf = (cell: ExcelJS.Cell): RawCellContent => {
  if (cell.type === ExcelJS.ValueType.Formula) return `=${cell.formula}`;
  const { value } = cell;
  return typeof value === "number" || typeof value === "string" ? value : null;
};

const contentsOf = (sheet: ExcelJS.Worksheet): RawCellContent[][] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => contentOf(sheet.getCell(row + 1, column + 1))),
  );

/** The sheet of risks with its formulas calculated, by row (from 1) and heading. */
export const calculated = (book: ExcelJS.Workbook): ((row: number, heading: string) => unknown) => {
  const risks = sheetOf(book, "Risker");
  const engine = HyperFormula.buildFromSheets(
    { Risker: contentsOf(risks), Listor: contentsOf(sheetOf(book, "Listor")) },
    { licenseKey: "gpl-v3" },
  );
  const sheet = engine.getSheetId("Risker") ?? -1;
  return (row, heading) => engine.getCellValue({ sheet, row: row - 1, col: columnOf(risks, heading) - 1 });
};

const dimensions = [
  { id: "liv", label: "Liv", weight: 0.5 },
  { id: "pengar", label: "Pengar", weight: 0.3 },
  { id: "anseende", label: "Anseende", weight: 0.2 },
];
const scale = aMethod().consequence;

/** Methods of the kinds that do not ship. */
export const madeUpMethods: readonly (readonly [string, Method])[] = [
  [
    "a sum",
    aMethod({
      matrix: { kind: "sum" },
      bands: aMethod().bands.map((band, index) => ({
        ...band,
        from: [2, 4, 6][index] ?? 0,
        to: [3, 5, 6][index] ?? 0,
      })),
    }),
  ],
  [
    "a max",
    aMethod({
      matrix: { kind: "max" },
      bands: aMethod().bands.map((band, index) => ({ ...band, from: index + 1, to: index + 1 })),
    }),
  ],
  [
    "a product with a cell overridden",
    aMethod({
      overrides: [{ likelihood: 1, consequence: 3, band: "hog", reason: "Beslutat så" }],
    }),
  ],
  ["the highest of dimensions", aMethod({ consequence: { ...scale, dimensions } })],
  [
    "a weighted mean, rounded up",
    aMethod({ consequence: { ...scale, dimensions, combine: { kind: "weighted", round: "up" } } }),
  ],
  [
    "a weighted mean, rounded",
    aMethod({ consequence: { ...scale, dimensions, combine: { kind: "weighted", round: "nearest" } } }),
  ],
];
