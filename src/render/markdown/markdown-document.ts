import type { Locale, Text } from "../../model/locale.js";
import type { Block, DocumentView } from "../../view/document-view.js";
import type { FindingsView, FindingView } from "../../view/findings-view.js";
import type { Fact } from "../../view/header-view.js";
import { escapeMarkdown } from "./escape.js";
import { markdownMatrix } from "./markdown-matrix.js";
import { markdownTable } from "./markdown-table.js";

const source: Text = { sv: "Källa", en: "Source" };

/** A heading of somebody's words. */
const heading = (level: number, text: string): string => `${"#".repeat(level)} ${escapeMarkdown(text)}`;

/** Facts as a list. */
const factList = (facts: readonly Fact[]): string =>
  facts.map(({ label, text }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(text)}`).join("\n");

const findingItem = ({ place, message, source: cited }: FindingView, locale: Locale): string => {
  const from = cited === undefined ? "" : ` *${source[locale]}: ${escapeMarkdown(cited)}.*`;
  return `- **${escapeMarkdown(place)}:** ${escapeMarkdown(message)}${from}`;
};

/** Findings by severity, gravest first. */
const findingBlocks = (view: FindingsView, locale: Locale): readonly string[] =>
  view.groups.length === 0
    ? [escapeMarkdown(view.none)]
    : view.groups.flatMap((group) => [
        heading(3, `${group.heading} (${String(group.findings.length)})`),
        group.findings.map((finding) => findingItem(finding, locale)).join("\n"),
      ]);

const blockText = (block: Block, locale: Locale): readonly string[] => {
  switch (block.kind) {
    case "heading":
      return [heading(3, block.text)];
    case "sentence": {
      const text = escapeMarkdown(block.text);
      return [block.weight === "caution" || block.weight === "grave" ? `**${text}**` : text];
    }
    case "facts":
      return [factList(block.facts)];
    case "table":
      return [markdownTable(block.table, locale)];
    case "matrix":
      return [markdownMatrix(block.matrix, locale)];
    case "findings":
      return findingBlocks(block.findings, locale);
  }
};

/** A document's view as Markdown, ending in a line break. */
export const markdownDocument = (view: DocumentView, locale: Locale): string => {
  const blocks = [
    heading(1, view.title),
    ...view.lead.flatMap((block) => blockText(block, locale)),
    ...view.sections.flatMap((section) => [
      heading(2, section.title),
      ...section.blocks.flatMap((block) => blockText(block, locale)),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
};
