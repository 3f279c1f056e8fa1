import type { LinearRgb } from "./colour.js";

/**
 * Linear light in OKLab, a space where equal distances look equally different.
 *
 * Source: B. Ottosson, "A perceptual color space for image processing" (2020); W3C CSS Color Module Level 4.
 */
const toOklab = ([red, green, blue]: LinearRgb): readonly [number, number, number] => {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
};

/** How different two colours look: 0 for the same, about 1 for black beside white (CSS Color 4, deltaEOK). */
export const colourDifference = (a: LinearRgb, b: LinearRgb): number => {
  const [lightA, redA, blueA] = toOklab(a);
  const [lightB, redB, blueB] = toOklab(b);
  return Math.hypot(lightA - lightB, redA - redB, blueA - blueB);
};
