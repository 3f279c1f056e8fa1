import type { CellStyle } from "hucre/xlsx";
import { readColour, textColourOn } from "../../method/colour.js";

const INK = { rgb: "1F2937" } as const;
const NAVY = { rgb: "1F3A5F" } as const;
const LINE = { style: "thin", color: { rgb: "D1D5DB" } } as const;
const edges = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

const solid = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

export const title: CellStyle = { font: { bold: true, size: 16, color: NAVY } };

export const sectionTitle: CellStyle = { font: { bold: true, size: 13, color: NAVY } };

export const plain: CellStyle = { font: { color: INK }, alignment: { wrapText: true, vertical: "top" } };

export const strong: CellStyle = { ...plain, font: { bold: true, color: INK } };

export const heading: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: solid(NAVY.rgb),
  border: edges,
  alignment: { wrapText: true, vertical: "center" },
};

export const body: CellStyle = { ...plain, border: edges };

export const dateBody: CellStyle = { ...body, numFmt: "yyyy-mm-dd" };

export const centred: CellStyle = {
  font: { color: INK },
  border: edges,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** A cell in a band's colour with black or white text, whichever stands out more; without a colour, as any other. */
export const inBand = (colour: string | undefined, base: CellStyle): CellStyle => {
  const ground = colour === undefined ? undefined : readColour(colour);
  if (colour === undefined || ground === undefined) return base;
  return {
    ...base,
    font: { bold: true, color: { rgb: textColourOn(ground).colour.slice(1).toUpperCase() } },
    fill: solid(colour.slice(1).toUpperCase()),
  };
};
