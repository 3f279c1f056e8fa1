/** Red, green and blue in linear light, each 0 to 1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** The sRGB transfer function (IEC 61966-2-1), as WCAG 2.2 writes it. */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Reads `#rrggbb`; anything else gives undefined. */
export const readColour = (written: string): LinearRgb | undefined => {
  const [, red, green, blue] = HEX.exec(written) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const channel = (hex: string): number => linear(Number.parseInt(hex, 16) / 255);
  return [channel(red), channel(green), channel(blue)];
};

/** Relative luminance, 0 (black) to 1 (white): WCAG 2.2. */
export const luminance = ([red, green, blue]: LinearRgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** A text colour and its contrast ratio against the ground, 1 to 21. */
export interface TextColour {
  readonly colour: "#000000" | "#ffffff";
  readonly contrast: number;
}

/** Black or white, whichever stands out more from the ground: WCAG 2.2, contrast ratio. */
export const textColourOn = (ground: LinearRgb): TextColour => {
  const level = luminance(ground);
  const [black, white] = [ratio(level, 0), ratio(level, 1)];
  return black >= white ? { colour: "#000000", contrast: black } : { colour: "#ffffff", contrast: white };
};
