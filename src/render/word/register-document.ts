import type { Internkontrollplan } from "../../internkontroll/internkontrollplan.js";
import type { Text } from "../../model/locale.js";
import type { RiskRegister } from "../../register/register.js";
import { checkedOptions, type ViewOptions } from "../../view/audience.js";
import type { DocumentView } from "../../view/document-view.js";
import { headerView } from "../../view/header-view.js";
import { subjectHead } from "../../view/subject-head.js";
import { blockXml, type Drawing, factTable, sectionXml } from "./blocks.js";
import { headingWriter, tableOfContents } from "./contents.js";
import { frameOf, titleXml } from "./front-page.js";
import { textWidth } from "./page.js";
import { textParagraph } from "./paragraph.js";
import { registerSections } from "./register-sections.js";
import type { WordFrame, WordSection } from "./word-package.js";

/** The pages of a document and what stands around them. */
export interface WordDocument {
  readonly sections: readonly WordSection[];
  readonly frame: Omit<WordFrame, "locale">;
}

const words = {
  contents: { sv: "Innehåll", en: "Contents" },
  decision: { sv: "Nämndens beslut", en: "The nämnd's decision" },
} as const satisfies Record<string, Text>;

/** The decision by which the nämnd adopted the register. */
const decisionXml = (record: DocumentView, drawing: Omit<Drawing, "inner">): string =>
  [
    drawing.heading(1, words.decision[drawing.locale]),
    ...record.lead.map((block) => blockXml(block, { ...drawing, inner: 2 })),
    ...record.sections.map((section) => sectionXml(section, { ...drawing, inner: 3 })),
  ].join("");

/** A register with its plan as the bilaga to a verksamhetsplan; an adopted one with the decision as well. */
export const registerDocument = (
  register: RiskRegister,
  plan: Internkontrollplan,
  options: ViewOptions,
  record?: DocumentView,
): WordDocument => {
  const { audience, locale } = checkedOptions(options);
  const header = headerView(register, options);
  const headings = headingWriter();
  const width = textWidth("portrait");
  const head = subjectHead(register);
  const decision = record === undefined ? "" : decisionXml(record, { locale, width, heading: headings.write });
  const body = registerSections(register, plan, options, headings.write).map((section, index) =>
    index === 0 ? { ...section, body: decision + section.body } : section,
  );
  const front = [
    titleXml(header.title, head, locale),
    factTable(header.facts, { locale, width }),
    textParagraph("Lead", header.summary),
    // An adopted register needs no word on whether it can be adopted.
    ...(record === undefined ? [textParagraph(register.adoptable ? "Good" : "Caution", header.adoption)] : []),
    ...header.cautions.map((caution) => textParagraph("Caution", caution)),
    tableOfContents(words.contents[locale], headings.written()),
  ].join("");
  return {
    sections: [{ orientation: "portrait", body: front }, ...body],
    frame: frameOf(header.title, head, { audience, locale }),
  };
};
