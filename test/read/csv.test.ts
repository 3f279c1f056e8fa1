import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardText, unguardText } from "../../src/model/csv-cell.js";
import { AnalysisError } from "../../src/parse/analysis-error.js";
import { parseCsv } from "../../src/read/csv.js";
import { writeCsv } from "../../src/render/csv/write-csv.js";

const cell = fc.oneof(
  fc.string({ unit: "binary" }).filter((text) => !text.includes("\ufeff") && !/\p{Cs}/u.test(text)),
  fc.constantFrom("=1+1", " =1", "\u00a0@x", "'=1", "-5", "4", "1,5", '"', "a;b", "\r\n", "\t", "+46", "''=", "＝1"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
);

describe("csv is written and read", () => {
  test("every table comes back as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant("rad"), cell, cell)), (rows) => {
        expect(parseCsv(writeCsv(rows), { delimiter: ";" })).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["an equals sign", "=HYPERLINK(1)"],
    ["a plus", "+1"],
    ["a minus that is no number", "-2+3|cmd"],
    ["an at sign", "@SUM(A1)"],
    ["a tab", "\tx"],
    ["a carriage return", "\rx"],
    ["spaces before", "   =1"],
    ["a no-break space before", "\u00a0=1"],
    ["a narrow no-break space before", "\u202f-1+1"],
    ["a zero-width space before", "\u200b=1"],
    ["a byte order mark before", "\ufeff=1"],
    ["full-width signs", "＝1"],
  ])("%s begins no formula", (_, text) => {
    expect(writeCsv([[text]])).toMatch(/^\ufeff"?'/);
    expect(unguardText(guardText(text))).toBe(text);
  });

  test("a negative number stays a number, with a decimal comma", () => {
    expect(writeCsv([[-1.5, -3, "-3"]])).toBe("\ufeff-1,5;-3;'-3\r\n");
    expect(parseCsv("-1,5;-3;'-3\r\n")).toEqual([[-1.5, -3, "-3"]]);
  });

  test.each([
    [
      "semicolons",
      "Risk;S\nx;4",
      [
        ["Risk", "S"],
        ["x", 4],
      ],
    ],
    [
      "commas and a decimal point",
      "Risk,S\nx,4.5",
      [
        ["Risk", "S"],
        ["x", 4.5],
      ],
    ],
    [
      "tabs",
      "Risk\tS\nx\t4,5",
      [
        ["Risk", "S"],
        ["x", 4.5],
      ],
    ],
    [
      "a delimiter within quotation marks",
      '"a,b,c";S\nx;4',
      [
        ["a,b,c", "S"],
        ["x", 4],
      ],
    ],
    ["lines of different length", "a;b\nx", [["a", "b"], ["x"]]],
  ])("reads %s", (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  test.each([
    ["a quotation mark that never closes", 'a;"b\n', /citattecken öppnas/],
    ["a quotation mark inside a value", 'a;b"c\n', /citattecken öppnas/],
    ["more than ten million characters", "x".repeat(10_000_001), /10 miljoner/],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseCsv(text)).toThrow(AnalysisError);
    expect(() => parseCsv(text)).toThrow(message);
  });
});
