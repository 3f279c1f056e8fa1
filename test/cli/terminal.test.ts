import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawGrid, type GridRow } from "../../src/cli/terminal/grid.js";
import { heading, screenOf } from "../../src/cli/terminal/screen.js";
import { displayWidth, wrapped } from "../../src/cli/terminal/width.js";

describe("the width of a text", () => {
  test.each([
    ["plain letters", "abc", 3],
    ["Swedish letters", "åäö", 3],
    ["Swedish letters stored in two parts", "åäö".normalize("NFD"), 3],
    ["a band's symbol", "● 16", 4],
    ["Chinese", "风险", 4],
    ["an emoji", "🔥", 2],
    ["an unseen joiner", "a\u2060b", 2],
    ["nothing", "", 0],
  ])("%s", (_, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

test("a heading is underlined as wide as it is seen, however its letters are stored", () => {
  const screen = screenOf({ write: () => undefined, columns: 80 }, {});
  const under = (text: string) => heading(text, screen).split("\n")[1];
  expect(under("Nämnd".normalize("NFD"))).toBe(under("Nämnd"));
});

describe("wrapping", () => {
  test.each([
    ["between words", "ett två tre", 7, ["ett två", "tre"]],
    ["a word too wide for its line", "a väsentlighetsanalys b", 10, ["a", "väsentligh", "etsanalys", "b"]],
    ["never between a letter and its ring", "ååå".normalize("NFD"), 2, ["åå".normalize("NFD"), "å".normalize("NFD")]],
    ["a sign wider than its line", "日", 1, ["日"]],
    ["nothing", "", 5, [""]],
  ])("%s", (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test("loses nothing and never exceeds the width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "å", " ", "-", "é", "日") }),
        fc.integer({ min: 2, max: 20 }),
        (text, width) => {
          const lines = wrapped(text, width);
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe("a grid", () => {
  const columns = [{ label: "Nr", right: true }, { label: "Risk", prose: 20 }, { label: "Nivå" }];

  test("is drawn with its numbers to the right and tall rows apart", () => {
    const rows: readonly GridRow[] = [
      [[{ text: "1" }], [{ text: "En lång mening som inte får plats på en rad" }], [{ text: "Hög" }, { text: "S4" }]],
      [[{ text: "10" }], [{ text: "Kort" }]],
    ];
    expect(`\n${drawGrid(columns, rows, { width: 34, paint: (text) => text })}`).toMatchInlineSnapshot(`
      "
      Nr  Risk                      Nivå
      ──  ────────────────────────  ────
       1  En lång mening som inte   Hög
          får plats på en rad       S4

      10  Kort"
    `);
  });

  test("fits any screen, cutting words rather than breaking lines", () => {
    const cell = fc.array(fc.record({ text: fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 60 }) }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), fc.integer({ min: 12, max: 90 }), (rows, width) => {
        const drawn = drawGrid(columns, rows, { width, paint: (text) => text });
        for (const line of drawn.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test.each([
  ["the stream's own", { columns: 90 }, { COLUMNS: "70" }, 90],
  ["COLUMNS", {}, { COLUMNS: "70" }, 70],
  ["a COLUMNS that is no number", {}, { COLUMNS: "bred" }, 100],
  ["none known", {}, {}, 100],
  ["too narrow", { columns: 10 }, {}, 60],
])("the width of a screen: %s", (_, stream, env, width) => {
  expect(screenOf({ write: () => true, ...stream }, env).width).toBe(width);
});
