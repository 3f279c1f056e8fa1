import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { isCivilDate } from "../../model/civil-date.js";
import type { Locale } from "../../model/locale.js";
import { LONGEST_CELL, workbookText } from "../../model/workbook-text.js";

/** Rows of a sheet as it is made, from the top. */
export interface Page {
  readonly row: () => number;
  readonly put: (column: number, value: string | number | undefined, style: CellStyle) => void;
  readonly next: (rows?: number) => void;
  readonly cells: Map<string, Partial<Cell>>;
}

const cut: Readonly<Record<Locale, string>> = {
  sv: " … [texten är längre än Excel rymmer i en cell]",
  en: " … [the text is longer than Excel keeps in a cell]",
};

const fitting = (text: string, locale: Locale): string =>
  text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - cut[locale].length)}${cut[locale]}`;

// Excel counts days from 1900 and takes that year for a leap year.
const FIRST_SURE_DATE = "1900-03-01";

/** A date that Excel knows as one; one before its calendar stays text. */
export const dateValue = (date: string): string | Date =>
  isCivilDate(date) && date >= FIRST_SURE_DATE ? new Date(`${date}T00:00:00Z`) : date;

/** What a cell holds, fit for Excel. */
export const cellValue = (value: string | number | undefined, locale: Locale): string | number | null =>
  typeof value === "string" ? workbookText(fitting(value, locale)) : (value ?? null);

export const newPage = (locale: Locale): Page => {
  let row = 0;
  const cells = new Map<string, Partial<Cell>>();
  return {
    row: () => row,
    put: (column, value, style) => {
      cells.set(`${String(row)},${String(column)}`, { value: cellValue(value, locale), style });
    },
    next: (rows = 1) => {
      row += rows;
    },
    cells,
  };
};

const FORBIDDEN = /[\\/?*[\]:]/g;
const LONGEST_NAME = 31;

/** Names for sheets as Excel allows them, each different from the others. */
export const sheetNames = (): ((wanted: string) => string) => {
  const taken = new Set<string>();
  return (wanted) => {
    const clean = wanted.replace(FORBIDDEN, " ").replace(/\s+/g, " ").replace(/^'|'$/g, "").trim() || "Blad";
    let name = clean.slice(0, LONGEST_NAME).trim();
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` (${String(number)})`;
      name = `${clean.slice(0, LONGEST_NAME - suffix.length).trim()}${suffix}`;
    }
    taken.add(name.toLowerCase());
    return name;
  };
};

export const landscape: NonNullable<WriteSheet["pageSetup"]> = {
  orientation: "landscape",
  paperSize: "a4",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
