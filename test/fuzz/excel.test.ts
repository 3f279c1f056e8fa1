import * as fc from "fast-check";
import { describe, test } from "vitest";
import { AnalysisError, exampleMethod, safeParseAnalysis } from "vasentlighetsanalys";
import { fromTable, safeFromExcel } from "vasentlighetsanalys/excel";
import { expectTold } from "./guard.js";
import { anyEdits, edited } from "./mutate-text.js";
import { NASTY_TEXTS } from "./nasty.js";
import { FUZZ_TIMEOUT, runs } from "./runs.js";
import { watched, watchedLater } from "./watched.js";
import { archiveOf, filled, sheetParts } from "./workbook.js";

const XML_TOKENS = [
  ...'<c r="A1"/>|<c r="XFD1048576"><v>1</v></c>|<c r="ZZZ9"/>|<c|r="A0"|r=""|t="s"|t="inlineStr"|t="e"|t="d"|t="b"|<v>|</v>|<v>-1</v>|<v>1e999</v>|<v>99999999</v>|<is><t>x</t></is>|<f>1+1</f>|<row r="2"|</row>|<row r="-1"/>|<sheetData>|</sheetData>|<dimension ref="A1:B2"/>|<mergeCell ref="A1:Z9"/>|<si><t>x</t></si>|<t xml:space="preserve"> |&amp;|&#0;|&#x10FFFF;|&#xD800;|&x;|<![CDATA[|]]>|<!--|-->|<?x|?>|"|\'|<|>|s="99999"|xmlns:x="y"|<x:c r="A1"/>|sheetId="-1"|r:id="rId99"|name="__proto__"'.split(
    "|",
  ),
  ...NASTY_TEXTS,
];

const expectRead = async (bytes: Uint8Array): Promise<void> => {
  const read = await watchedLater(() => safeFromExcel(bytes));
  if (read.ok) {
    const analysis = watched(() => safeParseAnalysis(read.value));
    if (!analysis.ok) expectTold(analysis.issues);
  } else expectTold(read.issues);
  try {
    await watchedLater(() => fromTable(bytes, { method: exampleMethod, process: "p" }), [AnalysisError]);
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    expectTold(error.issues);
  }
};

describe("a workbook", () => {
  test("whose parts are changed is read or refused", { timeout: FUZZ_TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sheetParts.length - 1), anyEdits, async (seed, edits) => {
        const part = sheetParts[seed] ?? "";
        await expectRead(archiveOf(part, (text) => edited(text, edits, XML_TOKENS)));
      }),
      runs(25),
    );
  });

  test("whose bytes are changed is read or refused", { timeout: FUZZ_TIMEOUT }, async () => {
    const change = fc.record({ at: fc.nat(filled.length - 1), byte: fc.nat(255), isCut: fc.nat(40) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let bytes = filled.slice();
        for (const { at, byte, isCut } of changes) {
          if (isCut === 0) bytes = bytes.slice(0, at);
          else bytes.set([byte], Math.min(at, Math.max(0, bytes.length - 1)));
          if (bytes.length === 0) break;
        }
        await expectRead(bytes);
      }),
      runs(25),
    );
  });
});
