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

/**
 * Writes a lägesbild as one Markdown document (CommonMark with GitHub's tables).
 *
 * @param picture - A picture from `buildLagesbild` or `mergeLagesbilder`.
 * @param options - `audience`: `"internal"` shows all counts; `"public"` withholds counts of incidents below the methods' limit,
 * also where they could be worked out from a total. `locale`: `"sv"` (default) or `"en"`. `refused`: how many of those handed in
 * could not be read.
 * @returns The document, ending in a line break.
 * @throws TypeError when `audience` is not given.
 * @example
 * ```ts
 * import { buildLagesbild } from "vasentlighetsanalys";
 * import { lagesbildToMarkdown } from "vasentlighetsanalys/markdown";
 * const picture = buildLagesbild([], { expected: [{ id: "a", name: "Nämnd A", kind: "facknamnd" }] });
 * lagesbildToMarkdown(picture, { audience: "public" }).includes("0 av 1 väntade nämnder"); //=> true
 * ```
 */
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
