import type { Locale } from "../../model/locale.js";
import type { Block, DocumentView, Weight } from "../../view/document-view.js";
import { drawFindings } from "./draw-findings.js";
import { drawMatrix } from "./draw-matrix.js";
import { drawTable } from "./draw-table.js";
import { heading, paragraph, type Screen, type Tone } from "./screen.js";

const tones: Readonly<Record<Weight, Tone>> = { plain: "plain", good: "good", caution: "fair", grave: "worst" };
const marks: Readonly<Record<Weight, string>> = { plain: "", good: "", caution: "! ", grave: "✗ " };

type TableBlock = Extract<Block, { readonly kind: "table" }>;

interface Drawing {
  readonly locale: Locale;
  /** How many bands the method has. */
  readonly bands: number;
}

/** A longer table is read in a document, not in a terminal. */
const MOST_ROWS = 60;

/** A table of more than sixty rows shows the first and the last, which is the sum where there is one. */
const drawnTable = ({ table, main, fold }: TableBlock, screen: Screen, drawing: Drawing): string => {
  const left = table.rows.length - MOST_ROWS;
  if (left <= 0) return drawTable(table, { main, fold }, screen, drawing);
  const rows = [...table.rows.slice(0, MOST_ROWS - 1), ...table.rows.slice(-1)];
  const more =
    drawing.locale === "sv"
      ? `(${String(left)} rader till före den sista; --out FIL.md skriver alla.)`
      : `(${String(left)} more rows before the last; --out FILE.md writes all.)`;
  return [drawTable({ ...table, rows }, { main, fold }, screen, drawing), paragraph(more, screen, 0, "dim")].join(
    "\n\n",
  );
};

const drawBlock = (block: Block, screen: Screen, drawing: Drawing): string => {
  switch (block.kind) {
    case "heading":
      return paragraph(block.text, screen, 0, "bold");
    case "sentence": {
      const weight = block.weight ?? "plain";
      return paragraph(`${marks[weight]}${block.text}`, screen, 0, tones[weight]);
    }
    case "facts":
      return block.facts.map(({ label, text }) => paragraph(`${label}: ${text}`, screen)).join("\n");
    case "table":
      return drawnTable(block, screen, drawing);
    case "matrix":
      return drawMatrix(block.matrix, screen, drawing.locale);
    case "findings":
      return drawFindings(block.findings, screen, drawing.locale);
  }
};

/** A document's view for a terminal. Findings bring a heading of their own. */
export const drawDocument = (view: DocumentView, screen: Screen, drawing: Drawing): string =>
  [
    heading(view.title, screen, "═"),
    ...view.lead.map((block) => drawBlock(block, screen, drawing)),
    ...view.sections.flatMap((section) => [
      ...(section.blocks[0]?.kind === "findings" ? [] : [heading(section.title, screen)]),
      ...section.blocks.map((block) => drawBlock(block, screen, drawing)),
    ]),
  ].join("\n\n");
