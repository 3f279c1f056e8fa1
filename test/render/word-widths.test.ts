import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnWidths } from "../../src/render/word/column-widths.js";
import { withSettledDates } from "../../src/render/word/settled-dates.js";

const TOTAL = 14_570;
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

describe("the widths of columns", () => {
  test.each([
    ["no text at all", [[""], [""]]],
    ["headings only", [["Risk"], ["Oönskad händelse"]]],
    ["one column", [["Kontroll", "a b c"]]],
    [
      "a word wider than the page",
      [
        ["Id", "op-1"],
        ["Text", "ord".repeat(4000)],
      ],
    ],
    ["more columns than there is room for", Array.from({ length: 40 }, () => ["Rubrik", "textsomärlång"])],
  ])("%s: they fill the page, and none is without width", (_, columns) => {
    const widths = columnWidths(columns, TOTAL);
    expect(sum(widths)).toBe(TOTAL);
    expect(Math.min(...widths)).toBeGreaterThan(200);
  });

  test("any table: they fill the page with whole numbers", () => {
    const cells = fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 12 }), (columns) => {
        const widths = columnWidths(columns, TOTAL);
        expect(sum(widths)).toBe(TOTAL);
        expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true);
      }),
    );
  });

  test("a short text keeps its line, and the long one gets the rest", () => {
    const [id = 0, event = 0, owner = 0] = columnWidths(
      [
        ["Risk", "op-1"],
        ["Oönskad händelse", "En lång text som går över flera rader. ".repeat(20)],
        ["Riskägare", "Administrativ chef"],
      ],
      TOTAL,
    );
    expect(id).toBe(4 * 104 + 190);
    expect(owner).toBe(18 * 104 + 190);
    expect(event).toBe(TOTAL - id - owner);
  });
});

describe("an archive with settled dates", () => {
  test.each([
    ["nothing", new Uint8Array(), /no directory/],
    ["what is no archive", new Uint8Array(100).fill(7), /no directory/],
  ])("is not made of %s", (_, bytes, message) => {
    expect(() => withSettledDates(bytes)).toThrow(message);
  });

  test("is not made where the directory lists what is not there", () => {
    const bytes = new Uint8Array(60);
    bytes.set([0x50, 0x4b, 0x05, 0x06], 38);
    bytes[48] = 1;
    expect(() => withSettledDates(bytes)).toThrow(/no entry at byte 0/);
  });

  test("leaves what it was given as it was", () => {
    const bytes = new Uint8Array(22);
    bytes.set([0x50, 0x4b, 0x05, 0x06]);
    expect(withSettledDates(bytes)).toEqual(bytes);
    expect(withSettledDates(bytes)).not.toBe(bytes);
  });
});
