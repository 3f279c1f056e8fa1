import type { Locale, Text } from "../../model/locale.js";
import type { Audience } from "../../view/audience.js";
import type { SubjectHead } from "../../view/subject-head.js";
import { textParagraph } from "./paragraph.js";
import type { WordFrame } from "./word-package.js";

const words = {
  appendix: { sv: "Bilaga till verksamhetsplan", en: "Appendix to the verksamhetsplan" },
  draft: { sv: "Utkast", en: "Draft" },
  marked: {
    sv: "Internt: innehåller uppgifter med sekretessmarkering",
    en: "Internal: holds items marked for secrecy",
  },
  masked: { sv: "Offentlig version", en: "Public version" },
} as const satisfies Record<string, Text>;

/** What a reader of a single page must know of the whole document. */
const marks = ({ isDraft, holdsMarked }: SubjectHead, audience: Audience, locale: Locale): readonly string[] => [
  ...(isDraft ? [words.draft[locale]] : []),
  ...(holdsMarked ? [audience === "internal" ? words.marked[locale] : words.masked[locale]] : []),
];

/** The title of what is attached to the verksamhetsplan, under that. */
export const titleXml = (title: string, { year }: SubjectHead, locale: Locale): string =>
  textParagraph("Subtitle", `${words.appendix[locale]} ${String(year)}`) + textParagraph("Title", title);

/** Properties and page header of a document. */
export const frameOf = (
  title: string,
  head: SubjectHead,
  { audience, locale }: { readonly audience: Audience; readonly locale: Locale },
): Omit<WordFrame, "locale"> => ({
  title,
  creator: head.by ?? "",
  asOf: head.asOf,
  header: [
    head.by === undefined || title.includes(head.by) ? title : `${title}, ${head.by}`,
    ...marks(head, audience, locale),
  ].join("  ·  "),
});
