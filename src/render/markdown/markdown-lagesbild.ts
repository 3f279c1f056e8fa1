import type { Lagesbild } from "../../lagesbild/lagesbild.js";
import type { Locale } from "../../model/locale.js";
import { checkedOptions } from "../../view/audience.js";
import type { LagesbildBlock } from "../../view/lagesbild-view-context.js";
import { lagesbildView, type LagesbildViewOptions } from "../../view/lagesbild-view.js";
import { escapeMarkdown } from "./escape.js";
import { markdownMatrix } from "./markdown-matrix.js";
import { markdownTable } from "./markdown-table.js";

const blockText = (block: LagesbildBlock, locale: Locale): string => {
  switch (block.kind) {
    case "sentence": {
      const text = escapeMarkdown(block.text);
      return block.caution === true ? `**${text}**` : text;
    }
    case "table":
      return markdownTable(block.table, locale);
    case "matrix":
      return markdownMatrix(block.matrix, locale);
    default:
      return block satisfies never;
  }
};

/** A lägesbild as one Markdown document, ending in a line break. */
export const lagesbildToMarkdown = (picture: Lagesbild, options: LagesbildViewOptions): string => {
  const { locale } = checkedOptions(options);
  const view = lagesbildView(picture, options);
  const blocks = [
    `# ${escapeMarkdown(view.title)}`,
    ...view.lead.map((block) => blockText(block, locale)),
    ...view.sections.flatMap(({ title, blocks: own }) => [
      `## ${escapeMarkdown(title)}`,
      ...own.map((block) => blockText(block, locale)),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
};
