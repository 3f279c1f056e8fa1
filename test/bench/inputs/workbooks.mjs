// A register as another tool would keep it: one risk a row, ten columns, written by exceljs with shared texts as Excel writes them.
import ExcelJS from "exceljs";
import { richAnalysis } from "./analyses.mjs";

const HEADINGS = [
  "Process",
  "Händelse",
  "Orsak",
  "Effekt",
  "Ansvarig",
  "Enhet",
  "Sannolikhet",
  "Konsekvens",
  "Åtgärd",
  "Motivering",
];

const highest = (consequence) =>
  typeof consequence === "number" ? consequence : Math.max(...Object.values(consequence));

const row = (process, { event, causes, consequences, owner, unit, current, treatment }) => [
  process.name,
  event,
  causes[0].text,
  consequences[0],
  owner,
  unit,
  current.likelihood,
  highest(current.consequence),
  treatment.motivation,
  current.motivation,
];

/** The cells of the table, headings first. */
export const registerTable = (risks) => [
  HEADINGS,
  ...richAnalysis({ seed: 1, risks }).processes.flatMap((process) => process.risks.map((risk) => row(process, risk))),
];

/** The bytes of an .xlsx file with the rows as its one sheet. */
export const workbookOf = async (rows) => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Risker").addRows(rows);
  return new Uint8Array(await book.xlsx.writeBuffer({ useSharedStrings: true }));
};

const thin = { style: "thin", color: { argb: "FFD1D5DB" } };
const style = {
  border: { top: thin, bottom: thin, left: thin, right: thin },
  alignment: { wrapText: true, vertical: "top" },
};

/** Sheets of plain rows as a book of exceljs, with the borders and the wrapped text that a register's cells have. */
export const exceljsBook = (sheets) => {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    const most = rows.reduce((width, row) => Math.max(width, row.length), 0);
    sheet.columns = Array.from({ length: most }, () => ({ width: 20, style }));
    sheet.addRows(rows);
  }
  return book;
};
