import { describe, expect, test } from "vitest";
import { safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { fromExcel, safeFromExcel } from "../../src/read/excel.js";
import { RISKS, changed, hostileWorkbooks, template } from "./hostile-workbooks.js";

describe("a hostile file is refused clearly", () => {
  test.each(hostileWorkbooks)("%s", async (_, make, reason) => {
    const read = await safeFromExcel(make());
    expect(read.ok ? [] : read.issues).toMatchObject([{ code: "workbook", reason }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });

  test("random bytes, and a template with some of its bytes changed, never do anything else", async () => {
    let seed = 1;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    for (let run = 0; run < 40; run++) {
      const file = run % 2 === 0 ? Uint8Array.from(template) : Uint8Array.from({ length: 500 }, () => next() % 256);
      for (let change = 0; change < 20; change++) file[next() % file.byteLength] = next() % 256;
      const read = await safeFromExcel(file);
      expect(read.ok || read.issues.length > 0).toBe(true);
    }
  }, 30_000);
});

describe("an issue names sheet and cell", () => {
  test("of a level outside the scale", async () => {
    const file = changed(RISKS, (text) =>
      text
        .replace(/<c r="A2"[^>]*\/>/, '<c r="A2" t="inlineStr"><is><t>r1</t></is></c>')
        .replace(/<c r="B2"[^>]*\/>/, '<c r="B2" t="inlineStr"><is><t>otillaten-paverkan</t></is></c>')
        .replace(/<c r="C2"[^>]*\/>/, '<c r="C2" t="inlineStr"><is><t>Hot</t></is></c>')
        .replace(/<c r="G2"[^>]*\/>/, '<c r="G2"><v>9</v></c>')
        .replace(/<c r="H2"[^>]*\/>/, '<c r="H2"><v>3</v></c>'),
    );
    const read = safeParseAnalysis(await fromExcel(file));
    expect(read.ok ? [] : read.issues).toMatchObject([{ code: "level", cell: "Risker!G2" }]);
  });

  test("of a risk whose process is missing", async () => {
    const file = changed(RISKS, (text) =>
      text.replace(/<c r="C2"[^>]*\/>/, '<c r="C2" t="inlineStr"><is><t>Hot</t></is></c>'),
    );
    const read = await safeFromExcel(file);
    expect(read.ok ? [] : read.issues).toMatchObject([{ reason: "no-process", cell: "Risker!B2" }]);
  });
});
