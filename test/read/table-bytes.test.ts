import { describe, expect, test } from "vitest";
import { exempel5x5 as method } from "../../src/method/published/exempel-5x5.js";
import { safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { fromTable } from "../../src/read/from-table.js";

const TEXT = "Process;Oönskad händelse;S;K\r\nBistånd;Ärenden blir liggande – åtgärd saknas;4;2\r\n";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  const marked = `\ufeff${text}`;
  for (let index = 0; index < marked.length; index++) view.setUint16(2 * index, marked.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};

describe("a CSV file is read as it was saved", () => {
  test.each([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with a mark, as Excel saves it", utf8(`\ufeff${TEXT}`)],
    ["Windows-1252, as a Swedish Excel saves it by default", windows1252(TEXT)],
    ["UTF-16, as Excel saves Unicode text", utf16(TEXT, true)],
    ["UTF-16 with the bytes the other way round", utf16(TEXT, false)],
    ["an ArrayBuffer", utf8(TEXT).slice().buffer],
  ])("in %s", async (_, bytes) => {
    const { processes } = await fromTable(bytes, { method });
    expect(processes).toMatchObject([{ name: "Bistånd", risks: [{ event: "Ärenden blir liggande – åtgärd saknas" }] }]);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["bytes of no text", Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256)],
  ])("and %s is refused as no workbook", async (_, bytes) => {
    await expect(fromTable(bytes, { method })).rejects.toMatchObject({ issues: [{ reason: "not-workbook" }] });
  });
});

describe("a table whose headings say nothing", () => {
  test.each([
    ["sv", /Ingen kolumn känns igen som den oönskade händelsen .*Rubrikerna är Vad, Nivå\. Ange vilken/],
    ["en", /No column is recognised as the unwanted event .*The headings are Vad, Nivå\. Say which/],
  ] as const)("is refused with its own headings, in %s", async (locale, words) => {
    await expect(
      fromTable(
        [
          ["Vad", "Nivå"],
          ["x", 1],
        ],
        { method, locale },
      ),
    ).rejects.toThrow(words);
  });

  test.each([
    ["sv", /ingen kolumn med rubriken "Händelsen" som angavs\. Rubrikerna är Vad, Nivå\. Ange en av dem\./],
    ["en", /no column with the heading "Händelsen" that was given\. The headings are Vad, Nivå\. Give one of them\./],
  ] as const)("or a heading that the caller misspelt, in %s", async (locale, words) => {
    const columns = { event: "Händelsen" };
    await expect(
      fromTable(
        [
          ["Vad", "Nivå"],
          ["x", 1],
        ],
        { method, columns, locale },
      ),
    ).rejects.toThrow(words);
  });
});

test("a table that is read becomes an analysis", async () => {
  const { processes, actions } = await fromTable(TEXT, { method });
  const namnd = { id: "n", name: "N", kind: "annan" };
  expect(
    safeParseAnalysis({ format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd, processes, actions }),
  ).toMatchObject({ ok: true });
});
