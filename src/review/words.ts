import type { Text } from "../model/locale.js";

const joined = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1) ?? ""}`;

/** "a, b och c" and "a, b and c" of the same items in both languages. */
export const listed = (items: readonly Text[]): Text => ({
  sv: joined(
    items.map((item) => item.sv),
    "och",
  ),
  en: joined(
    items.map((item) => item.en),
    "and",
  ),
});

/** The same word in both languages, such as an id or a method's own label. */
export const same = (word: string): Text => ({ sv: word, en: word });

/** A figure as it is written in each language, to three digits: `0,103` and `0.103`. */
export const figure = (value: number): Text => {
  const en = String(Number(value.toPrecision(3)));
  return { sv: en.replace(".", ","), en };
};
