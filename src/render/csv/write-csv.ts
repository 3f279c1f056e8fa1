import { guardText } from "../../model/csv-cell.js";

/** What one cell of a CSV file holds. */
export type CsvCell = string | number | undefined;

const BYTE_ORDER_MARK = "\ufeff";

// A text that could be read as a number is quoted, so that it is told from one.
const PLAIN = /^(?![-+]?[\d.,])[^";\r\n]*$/;

const written = (cell: CsvCell): string => {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const text = guardText(cell);
  return PLAIN.test(text) && text.trim() === text ? text : `"${text.replaceAll('"', '""')}"`;
};

/** Rows as CSV for a Swedish Excel: semicolons, decimal comma, byte order mark, CRLF, and no text that becomes a formula. */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(written).join(";")}\r\n`).join("")}`;
