import { describe, expect, test } from "vitest";
import { luminance, readColour } from "../../src/method/colour.js";
import type { Method } from "../../src/method/method.js";
import { publishedMethods } from "../../src/method/published/index.js";
import { heatMapSvg } from "../../src/render/heat-map-svg.js";
import { wrapLabel } from "../../src/render/svg/wrap-label.js";
import { AS_OF, richRegister } from "../view/rich-register.js";

const options = { audience: "internal" } as const;
const methods: readonly Method[] = publishedMethods;

const cellsOf = (method: Method, count: (l: number, c: number) => number) =>
  method.likelihood.levels.map((_, l) => method.consequence.levels.map((__, c) => count(l, c)));

const contrast = (a: string, b: string): number => {
  const [one, two] = [a, b].map((colour) => {
    const read = readColour(colour);
    if (read === undefined) throw new Error(`${colour} is no colour`);
    return luminance(read);
  });
  return (Math.max(one ?? 0, two ?? 0) + 0.05) / (Math.min(one ?? 0, two ?? 0) + 0.05);
};

/** Each text of the image with the ground that it stands on: the last rectangle that was drawn before it in its group. */
const textsOn = (svg: string): readonly { readonly ink: string; readonly ground: string; readonly text: string }[] => {
  let ground = "";
  let page = "";
  return [
    ...svg.matchAll(/<rect[^>]*?fill="(#[0-9A-Fa-f]{6})"|<text[^>]*?fill="(#[0-9A-Fa-f]{6})"[^>]*>([^<]*)|<\/g>/g),
  ].flatMap(([whole, rect, ink, text]) => {
    if (whole === "</g>") ground = page;
    if (rect !== undefined) {
      ground = rect;
      if (page === "") page = rect;
    }
    // The chip's ground is white; the label below it stands on the cell again.
    return ink === undefined ? [] : [{ ink, ground, text: text ?? "" }];
  });
};

describe("every text stands out from what it stands on, at least 4.5 to 1", () => {
  test.each(methods.map((method) => [method.id, method] as const))("%s", (_, method) => {
    const texts = textsOn(heatMapSvg({ method, cells: cellsOf(method, () => 0) }, options));
    expect(texts.length).toBeGreaterThan(method.likelihood.levels.length * method.consequence.levels.length);
    expect(texts.filter(({ ink, ground }) => contrast(ink, ground) < 4.5)).toEqual([]);
  });

  test("the number of risks stands on a ground of its own", () => {
    const [method] = methods;
    if (method === undefined) throw new Error("no method");
    const chips = [
      ...heatMapSvg({ method, cells: cellsOf(method, () => 3) }, options).matchAll(
        /rx="12.5" fill="#ffffff" stroke="#000000"\/><text[^>]*fill="#000000"[^>]*>3</g,
      ),
    ];
    expect(chips).toHaveLength(25);
  });

  test.each([
    ["no colour", undefined],
    ["a colour by name", "red"],
    ["what is no colour", 'url(#x)" onload="'],
  ])("black on white for %s", (_, colour) => {
    const [first] = methods;
    if (first === undefined) throw new Error("no method");
    const bands = first.bands.map(({ colour: given, ...band }) =>
      colour === undefined || given === undefined ? band : { ...band, colour },
    );
    const method = { ...first, bands };
    const svg = heatMapSvg({ method, cells: cellsOf(method, () => 0) }, options);
    expect(textsOn(svg).every(({ ground }) => ground === "#ffffff")).toBe(true);
    expect(svg).not.toContain("onload");
  });
});

describe("colour never carries alone", () => {
  test("each cell says its count, its value, and its band's symbol and label", () => {
    const svg = heatMapSvg(richRegister(), options);
    const cells = [...svg.matchAll(/<g><title>([^<]*)<\/title>(.*?)<\/g>/g)];
    expect(cells).toHaveLength(25);
    const texts = cells.map(([, , cell = ""]) => [...cell.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text));
    expect(texts.every((each) => each.length === 4)).toBe(true);
    expect(texts).toContainEqual(["●", "16", "1", "Hög"]);
    expect(texts).toContainEqual(["▲", "25", "0", "Kritisk"]);
  });

  test("axes name every level", () => {
    const svg = heatMapSvg(richRegister(), options);
    for (const label of ["5 Mycket sannolik", "1 Osannolik", "3 Kännbar", "Sannolikhet →", "Konsekvens →"]) {
      expect(svg).toContain(`>${label}<`);
    }
  });

  test.each([
    [
      "sv",
      "Riskmatris, bedömda risker: 3",
      "Sannolikhet 4 (Sannolik), Konsekvens 5 (Mycket allvarlig): ▲ 20 Kritisk, 1 st. Sannolikhet 4 (Sannolik), Konsekvens 4 (Allvarlig): ● 16 Hög, 1 st.",
    ],
    ["en", "Risk matrix, assessed risks: 3", "▲ 20 Kritisk, 1 risk. "],
  ] as const)("a name and a description in words: %s", (locale, title, words) => {
    const svg = heatMapSvg(richRegister(), { ...options, locale, id: "karta" });
    expect(svg).toContain(`role="img" aria-labelledby="karta-title" aria-describedby="karta-desc" lang="${locale}"`);
    expect(svg).toContain(`<title id="karta-title">${title}</title>`);
    expect(svg).toContain(words);
  });

  test("says so where no risk is assessed", () => {
    const [method] = methods;
    if (method === undefined) throw new Error("no method");
    expect(heatMapSvg({ method, cells: cellsOf(method, () => 0) }, options)).toContain("Ingen bedömd risk.");
  });
});

test("a register and its counts give the same image", () => {
  const register = richRegister();
  expect(register.asOf).toBe(AS_OF);
  const { method, counts } = register;
  expect(heatMapSvg({ method, cells: counts.cells }, options)).toBe(heatMapSvg(register, options));
});

test.each([
  ["a missing row", [[0]], "cells[0][1] is undefined"],
  ["a negative number", [[0, -1]], "cells[0][1] is -1"],
  ["half a risk", [[0.5]], "cells[0][0] is 0.5"],
])("counts that are none are refused: %s", (_, cells, message) => {
  const [method] = methods;
  if (method === undefined) throw new Error("no method");
  expect(() => heatMapSvg({ method, cells }, options)).toThrow(`${message}; give a whole number from 0`);
});

test.each([
  ["short", "Sannolik", 12, 2, ["Sannolik"]],
  ["two lines", "Mycket allvarlig", 12, 2, ["Mycket", "allvarlig"]],
  ["a word too long", "Samhällsviktigt", 10, 2, ["Samhällsv…"]],
  ["lines too many", "en två tre fyra fem", 4, 2, ["en", "två…"]],
  ["room to spare", "en två tre", 6, 2, ["en två", "tre"]],
])("labels are laid on lines: %s", (_, label, room, lines, expected) => {
  expect(wrapLabel(label, room, lines)).toEqual(expected);
});
