import type { CellStyle } from "hucre/xlsx";
import type { Locale } from "../../model/locale.js";
import { rowHeight } from "../../model/workbook-text.js";
import type { Block, DocumentView } from "../../view/document-view.js";
import { landscape, newPage, type Page } from "./page.js";
import * as styles from "./styles.js";
import type { NamelessSheet } from "./table-sheet.js";

const line = (page: Page, first: string, second: string | undefined, style: CellStyle): void => {
  page.put(0, first, second === undefined ? style : styles.strong);
  if (second !== undefined) page.put(1, second, style);
  page.next();
};

const writeBlock = (page: Page, block: Block): void => {
  switch (block.kind) {
    case "heading":
      page.put(0, block.text, styles.strong);
      page.next();
      return;
    case "sentence": {
      const isPlain = block.weight === undefined || block.weight === "plain";
      page.put(1, block.text, isPlain ? styles.plain : styles.strong);
      page.next();
      return;
    }
    case "facts":
      for (const { label, text } of block.facts) line(page, label, text, styles.plain);
      return;
    case "findings":
      if (block.findings.groups.length === 0) line(page, "", block.findings.none, styles.plain);
      for (const { heading, findings } of block.findings.groups) {
        page.put(0, heading, styles.strong);
        page.put(1, findings.length, { ...styles.plain, alignment: { horizontal: "left", vertical: "top" } });
        page.next();
      }
      return;
    case "table":
    case "matrix":
      return;
  }
};

const isDrawn = (block: Block | undefined): boolean => block?.kind === "table" || block?.kind === "matrix";

/** What a section says besides its tables, which have sheets of their own; a heading of a table goes with it. */
const toldOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block, index) => !isDrawn(block) && !(block.kind === "heading" && isDrawn(blocks[index + 1])));

/** The first sheet: what the workbook is, and all that is no table. */
export const summarySheet = ({ title, lead, sections }: DocumentView, locale: Locale): NamelessSheet => {
  const page = newPage(locale);
  page.put(0, title, styles.title);
  page.next(2);
  for (const block of lead) writeBlock(page, block);
  for (const section of sections) {
    const told = toldOf(section.blocks);
    if (told.length === 0) continue;
    page.next();
    page.put(0, section.title, styles.sectionTitle);
    page.next();
    for (const block of told) writeBlock(page, block);
  }
  return {
    wanted: locale === "sv" ? "Sammanfattning" : "Summary",
    rows: [[]],
    cells: page.cells,
    rowDefs: new Map(
      Array.from(page.cells).flatMap(([place, { value }]) => {
        const [row = 0, column = 0] = place.split(",").map(Number);
        return column === 1 && typeof value === "string"
          ? [[row, { height: rowHeight([{ text: value, width: 100 }]) }] as const]
          : [];
      }),
    ),
    columns: [{ width: 34 }, { width: 100 }],
    view: { showGridLines: false },
    pageSetup: landscape,
  };
};
