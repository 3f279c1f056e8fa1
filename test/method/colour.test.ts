import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LinearRgb, luminance, readColour, textColourOn } from "../../src/method/colour.js";
import { colourDifference } from "../../src/method/colour-difference.js";
import { COLOUR_VISIONS, seenWith } from "../../src/method/colour-vision.js";

const colour = (written: string): LinearRgb => {
  const read = readColour(written);
  if (read === undefined) throw new Error(`${written} cannot be read`);
  return read;
};

const anyColour = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`);

describe("reading", () => {
  test.each([
    ["#000000", [0, 0, 0]],
    ["#ffffff", [1, 1, 1]],
    ["#FF0000", [1, 0, 0]],
  ])("%s", (written, expected) => expect(readColour(written)).toEqual(expected));

  test.each(["", "red", "#fff", "#12345", "#1234567", "#gggggg", "ffffff", " #ffffff", "rgb(0,0,0)"])(
    "%j is no colour",
    (written) => expect(readColour(written)).toBeUndefined(),
  );
});

describe("contrast, against published figures of WCAG", () => {
  test.each([
    ["#ffffff", "#000000", 21],
    ["#000000", "#ffffff", 21],
    ["#ff0000", "#000000", 5.25],
    ["#0000ff", "#ffffff", 8.59],
    ["#777777", "#000000", 4.69],
    ["#00ff00", "#000000", 15.3],
    // Below the knee of the transfer function: 10 / 255 / 12.92 is the whole luminance.
    ["#0a0a0a", "#ffffff", 1.05 / (10 / 255 / 12.92 + 0.05)],
  ])("on %s the better text is %s, %d to 1", (ground, text, contrast) => {
    const best = textColourOn(colour(ground));
    expect(best.colour).toBe(text);
    expect(best.contrast).toBeCloseTo(contrast, 2);
  });

  test("black or white reaches 4.58 on every colour", () => {
    fc.assert(
      fc.property(anyColour, (written) => {
        expect(textColourOn(colour(written)).contrast).toBeGreaterThanOrEqual(4.58);
      }),
    );
  });
});

describe("difference", () => {
  test.each([
    ["#000000", "#ffffff", 1],
    ["#ff0000", "#ff0000", 0],
    // OKLab of pure red is 0.62796, 0.22486, 0.12585 (CSS Color 4), so this is its distance from black.
    ["#ff0000", "#000000", 0.6788],
  ])("between %s and %s is %d", (a, b, expected) => {
    expect(colourDifference(colour(a), colour(b))).toBeCloseTo(expected, 3);
  });

  test("is the same both ways", () => {
    fc.assert(
      fc.property(anyColour, anyColour, (a, b) => {
        expect(colourDifference(colour(a), colour(b))).toBe(colourDifference(colour(b), colour(a)));
      }),
    );
  });
});

describe("colour vision", () => {
  test("full vision sees the colour as it is", () => {
    fc.assert(
      fc.property(anyColour, (written) => {
        expect(seenWith("normal", colour(written))).toEqual(colour(written));
      }),
    );
  });

  test.each(COLOUR_VISIONS)("greys stay grey with %s", (vision) => {
    const [red, green, blue] = seenWith(vision, colour("#808080"));
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(0.001);
  });

  test("a channel stays within 0 and 1", () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...COLOUR_VISIONS), (written, vision) => {
        for (const channel of seenWith(vision, colour(written))) {
          expect(channel).toBeGreaterThanOrEqual(0);
          expect(channel).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("without red cones, red is much darker", () => {
    const red = colour("#ff0000");
    expect(luminance(seenWith("protanopia", red))).toBeLessThan(luminance(red) * 0.6);
  });
});
