import type { Locale, Text } from "../model/locale.js";

/** A noun in singular and plural, in both languages. */
export interface CountedNoun {
  readonly one: Text;
  readonly many: Text;
}

/** "1 brist", "3 brister". */
export const counted = (count: number, noun: CountedNoun, locale: Locale): string =>
  `${String(count)} ${(count === 1 ? noun.one : noun.many)[locale]}`;

/** "a, b och c". */
export const inSeries = (items: readonly string[], locale: Locale): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${locale === "sv" ? "och" : "and"} ${items.at(-1) ?? ""}`;
