import { exampleMethod, parseAnalysis } from "vasentlighetsanalys";
import { analysisToExcel } from "vasentlighetsanalys/excel";
import { readDirectory } from "../../src/read/workbook/archive/directory.js";
import { type Part, store } from "../../src/read/workbook/archive/store.js";
import { unpack } from "../../src/read/workbook/archive/unpack.js";
import { anAnalysis } from "../parse/an-analysis.js";

/** The template, filled with a small analysis. */
export const filled: Uint8Array = await analysisToExcel(parseAnalysis(anAnalysis()), exampleMethod);

const parts: readonly Part[] = await Promise.all(
  readDirectory(filled).map(async (entry) => ({ name: entry.name, content: await unpack(filled, entry) })),
);

/** The parts whose content is read. */
export const sheetParts: readonly string[] = parts
  .map(({ name }) => name)
  .filter((name) => /^xl\/(?:worksheets\/sheet\d+|workbook|sharedStrings|styles|_rels\/workbook)\.xml/u.test(name))
  .sort();

/** The filled template with one part's text changed. */
export const archiveOf = (name: string, change: (text: string) => string): Uint8Array =>
  store(
    parts.map((part) =>
      part.name === name
        ? { name, content: new TextEncoder().encode(change(new TextDecoder().decode(part.content))) }
        : part,
    ),
  );
