import type { CellStyle } from "hucre/xlsx";

const INK = { rgb: "1F2937" };
const LINE = { style: "thin", color: { rgb: "D1D5DB" } } as const;
const edges = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

const filled = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

export const heading: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: filled("1F3A5F"),
  border: edges,
  alignment: { wrapText: true, vertical: "center" },
};

/** The heading of a column that is calculated or only shown. */
export const shownHeading: CellStyle = { ...heading, fill: filled("4B5563") };

export const body: CellStyle = {
  font: { color: INK },
  border: edges,
  alignment: { wrapText: true, vertical: "top" },
};

export const dateBody: CellStyle = { ...body, numFmt: "yyyy-mm-dd" };

/** Ids stay what is typed: Excel would make a date of 1-2. */
export const wordBody: CellStyle = { ...body, numFmt: "@" };

export const shownBody: CellStyle = { ...body, font: { color: INK, bold: true }, fill: filled("F3F4F6") };

export const label: CellStyle = { ...body, font: { bold: true, color: INK } };

export const note: CellStyle = { ...body, font: { italic: true, color: { rgb: "4B5563" } } };

export const title: CellStyle = { font: { bold: true, size: 16, color: { rgb: "1F3A5F" } } };

export const subtitle: CellStyle = {
  font: { bold: true, size: 12, color: { rgb: "1F3A5F" } },
  alignment: { vertical: "bottom" },
};

export const plainText: CellStyle = { font: { color: INK }, alignment: { wrapText: true, vertical: "top" } };

/** In a form, numbers and dates stand where the texts stand. */
export const leftAlignment: NonNullable<CellStyle["alignment"]> = {
  horizontal: "left",
  vertical: "top",
  wrapText: true,
};
