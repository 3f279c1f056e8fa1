import type { Block, DocumentView } from "../../view/document-view.js";
import type { BandView } from "../../view/level-view.js";
import { badgeSheet } from "./badges.js";
import { blocksHtml, sectionsHtml } from "./html-document.js";
import type { Page } from "./page.js";
import { pageWords } from "./words.js";
import type { Locale } from "../../model/locale.js";

const bandsIn = (block: Block): readonly BandView[] => {
  if (block.kind === "matrix") return block.matrix.bands;
  if (block.kind !== "table") return [];
  return block.table.rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) => (cell.kind === "level" ? [cell.level.band] : [])),
  );
};

/** A document's view as a page: its facts under the title, then what it comes to, and its parts. */
export const viewPage = (view: DocumentView, locale: Locale): Page => {
  const place = { level: 3, id: "part", locale };
  const blocks = [...view.lead, ...view.sections.flatMap((section) => section.blocks)];
  return {
    title: view.title,
    about: view.lead.flatMap((block) => (block.kind === "facts" ? block.facts : [])),
    sheet: badgeSheet(blocks.flatMap(bandsIn)),
    sections: [
      {
        id: "summary",
        title: pageWords.summary[locale],
        body: blocksHtml(
          view.lead.filter(({ kind }) => kind !== "facts"),
          { ...place, id: "lead" },
        ),
      },
      ...sectionsHtml(view, place),
    ],
  };
};
