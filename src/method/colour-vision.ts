import type { LinearRgb } from "./colour.js";

type Row = readonly [number, number, number];
type Transform = readonly [Row, Row, Row];

/**
 * How colours look to people who lack one kind of cone, in linear light.
 *
 * Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, severity 1.0.
 */
const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Transform>;

/** Full colour vision, or the cone that is lacking: red, green or blue. */
export type ColourVision = keyof typeof visions;

export const COLOUR_VISIONS: readonly ColourVision[] = ["normal", "protanopia", "deuteranopia", "tritanopia"];

const within = (channel: number): number => Math.min(1, Math.max(0, channel));

/** The colour as somebody with that vision sees it. */
export const seenWith = (vision: ColourVision, [red, green, blue]: LinearRgb): LinearRgb => {
  const channel = ([r, g, b]: Row): number => within(r * red + g * green + b * blue);
  const [toRed, toGreen, toBlue] = visions[vision];
  return [channel(toRed), channel(toGreen), channel(toBlue)];
};
