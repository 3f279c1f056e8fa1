import type { Locale, Text } from "../../model/locale.js";
import type { Namnd } from "../../model/namnd.js";
import type { Audience } from "../../view/audience.js";
import { textParagraph } from "./paragraph.js";
import type { WordFrame } from "./word-package.js";

/** Whose document it is, for which year and day, and whether it can be handed on as it is. */
export interface DocumentHead {
  readonly namnd: Namnd;
  readonly year: number;
  readonly asOf: string;
  readonly isDraft: boolean;
  readonly holdsMarked: boolean;
}

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
const marks = ({ isDraft, holdsMarked }: DocumentHead, audience: Audience, locale: Locale): readonly string[] => [
  ...(isDraft ? [words.draft[locale]] : []),
  ...(holdsMarked ? [audience === "internal" ? words.marked[locale] : words.masked[locale]] : []),
];

/** The title of a document with what it is attached to. */
export const titleXml = (title: string, { year }: DocumentHead, locale: Locale): string =>
  textParagraph("Subtitle", `${words.appendix[locale]} ${String(year)}`) + textParagraph("Title", title);

/** Properties and page header of a document. */
export const frameOf = (
  title: string,
  head: DocumentHead,
  { audience, locale }: { readonly audience: Audience; readonly locale: Locale },
): Omit<WordFrame, "locale"> => ({
  title,
  creator: head.namnd.name,
  asOf: head.asOf,
  header: [
    title.includes(head.namnd.name) ? title : `${title}, ${head.namnd.name}`,
    ...marks(head, audience, locale),
  ].join("  ·  "),
});
