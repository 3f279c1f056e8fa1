import type { Locale } from "../../model/locale.js";
import type { Block, DocumentView, Weight } from "../../view/document-view.js";
import { drawFindings } from "./draw-findings.js";
import { drawTable } from "./draw-table.js";
import { heading, paragraph, type Screen, type Tone } from "./screen.js";

const tones: Readonly<Record<Weight, Tone>> = { plain: "plain", good: "good", caution: "fair", grave: "worst" };
const marks: Readonly<Record<Weight, string>> = { plain: "", good: "", caution: "! ", grave: "✗ " };

interface Drawing {
  readonly locale: Locale;
  /** How many bands the method has. */
  readonly bands: number;
}

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
      return drawTable(block.table, { main: block.main, fold: block.fold }, screen, drawing);
    case "findings":
      return drawFindings(block.findings, screen, drawing.locale);
    default:
      return block satisfies never;
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
