import { checkedOptions } from "../../view/audience.js";
import { type DocumentOptions, type DocumentSubject, documentView } from "../../view/document-subject.js";
import { subjectHead } from "../../view/subject-head.js";
import { blockXml, sectionXml } from "./blocks.js";
import { headingWriter } from "./contents.js";
import { frameOf, titleXml } from "./front-page.js";
import { textWidth } from "./page.js";
import { textParagraph } from "./paragraph.js";
import type { WordDocument } from "./register-document.js";

/** What is no register as a document of its own, on pages that lie, since its tables are wide. */
export const viewDocument = (subject: DocumentSubject, options: DocumentOptions): WordDocument => {
  const { audience, locale } = checkedOptions(options);
  const view = documentView(subject, options);
  const head = subjectHead(subject);
  const drawing = { locale, width: textWidth("landscape"), heading: headingWriter().write, inner: 2 } as const;
  const body = [
    subject.kind === "plan" ? titleXml(view.title, head, locale) : textParagraph("Title", view.title),
    ...view.lead.map((block) => blockXml(block, drawing)),
    ...view.sections.map((section) => sectionXml(section, drawing)),
  ].join("");
  return { sections: [{ orientation: "landscape", body }], frame: frameOf(view.title, head, { audience, locale }) };
};
