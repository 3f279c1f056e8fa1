import type { Locale, Text } from "../../model/locale.js";
import type { Block, Section, Weight } from "../../view/document-view.js";
import type { FindingsView, FindingView } from "../../view/findings-view.js";
import type { Fact } from "../../view/header-view.js";
import type { Heading } from "./contents.js";
import { paragraph, type ParagraphStyle, run, textParagraph } from "./paragraph.js";
import { tableFrame } from "./table-frame.js";
import { wordMatrix } from "./word-matrix.js";
import { wordTable } from "./word-table.js";

/** What the drawing of a block rests on. */
export interface Drawing {
  readonly locale: Locale;
  /** The width of the text on the page, in twentieths of a point. */
  readonly width: number;
  readonly heading: (level: Heading["level"], text: string) => string;
  /** The level of the headings inside a section. */
  readonly inner: 2 | 3;
}

const words = {
  source: { sv: "Källa", en: "Source" },
  facts: { sv: "Uppgifter om handlingen", en: "Facts on the document" },
  factColumns: { sv: "Uppgift och vad den är", en: "Fact and what it is" },
} as const satisfies Record<string, Text>;

const styles: Readonly<Record<Weight, ParagraphStyle>> = {
  plain: "Normal",
  good: "Good",
  caution: "Caution",
  grave: "Grave",
};

/** Facts as two columns without lines. */
export const factTable = (facts: readonly Fact[], { locale, width }: Pick<Drawing, "locale" | "width">): string => {
  if (facts.length === 0) return "";
  const labels = Math.min(2800, Math.floor(width * 0.3));
  const rows = facts.map(({ label, text }) => ({
    cells: [
      { content: paragraph("TableText", [run(label, { bold: true, size: 19 })]) },
      { content: paragraph("TableText", [run(text, { size: 19 })]) },
    ],
  }));
  return (
    tableFrame(rows, {
      widths: [labels, width - labels],
      caption: words.facts[locale],
      description: words.factColumns[locale],
      ruled: false,
    }) + paragraph("TableText", [])
  );
};

const findingParagraphs = ({ place, message, reason, source }: FindingView, locale: Locale): string => {
  const cited = source === undefined ? undefined : `${words.source[locale]}: ${source}.`;
  const why = [reason, cited].filter((text) => text !== undefined).join(" ");
  return (
    paragraph("Finding", [run(`${place}: `, { bold: true }), run(message)]) +
    (why === "" ? "" : textParagraph("Reason", why))
  );
};

const findings = (view: FindingsView, { locale, heading, inner }: Drawing): string =>
  view.groups.length === 0
    ? textParagraph("Normal", view.none)
    : view.groups
        .map(
          (group) =>
            heading(inner, `${group.heading} (${String(group.findings.length)})`) +
            group.findings.map((finding) => findingParagraphs(finding, locale)).join(""),
        )
        .join("");

/** One block of a document as paragraphs and tables. */
export const blockXml = (block: Block, drawing: Drawing): string => {
  switch (block.kind) {
    case "heading":
      return drawing.heading(drawing.inner, block.text);
    case "sentence":
      return textParagraph(styles[block.weight ?? "plain"], block.text);
    case "facts":
      return factTable(block.facts, drawing);
    case "table":
      return wordTable(block.table, { ...drawing, main: block.main, fold: block.fold });
    case "matrix":
      return wordMatrix(block.matrix, drawing.width, drawing.locale);
    case "findings":
      return findings(block.findings, drawing);
  }
};

/** A section under its heading, one level above those inside it. */
export const sectionXml = ({ title, blocks }: Section, drawing: Drawing): string =>
  drawing.heading(drawing.inner === 2 ? 1 : 2, title) + blocks.map((block) => blockXml(block, drawing)).join("");
