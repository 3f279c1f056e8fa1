import type { FollowUp } from "../../internkontroll/follow-up.js";
import type { Internkontrollplan } from "../../internkontroll/internkontrollplan.js";
import { checkedOptions, type ViewOptions } from "../../view/audience.js";
import type { DocumentView } from "../../view/document-view.js";
import { blockXml, sectionXml } from "./blocks.js";
import { headingWriter } from "./contents.js";
import { frameOf, titleXml } from "./front-page.js";
import { textWidth } from "./page.js";
import type { WordDocument } from "./register-document.js";

/** A plan or its follow-up as a document of its own, on pages that lie, since its tables are wide. */
export const viewDocument = (
  view: DocumentView,
  subject: Internkontrollplan | FollowUp,
  options: ViewOptions,
): WordDocument => {
  const { audience, locale } = checkedOptions(options);
  const head = {
    ...subject,
    isDraft: subject.kind === "plan" && subject.stage === "draft",
    holdsMarked: subject.marked !== undefined,
  };
  const drawing = { locale, width: textWidth("landscape"), heading: headingWriter().write, inner: 2 } as const;
  const body = [
    titleXml(view.title, head, locale),
    ...view.lead.map((block) => blockXml(block, drawing)),
    ...view.sections.map((section) => sectionXml(section, drawing)),
  ].join("");
  return { sections: [{ orientation: "landscape", body }], frame: frameOf(view.title, head, { audience, locale }) };
};
