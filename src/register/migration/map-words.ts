import { controlKindsOf } from "../../method/control-kinds.js";
import type { Method } from "../../method/method.js";
import type { Text } from "../../model/locale.js";
import { methodName } from "../../method/method-name.js";
import { mapped, type WordMapping } from "./level-mapping.js";
import type { Report, Spot } from "./report.js";

/** Finds the new method's word for an old one; a word without any is reported and stays, never dropped. */
export type MapWord = (word: string, spot: Spot) => string;

/** The three lists of a method that an analysis takes words from. */
export interface MapWords {
  readonly category: MapWord;
  readonly controlKind: MapWord;
  readonly report: MapWord;
}

const nouns: Readonly<Record<keyof WordMapping, Text>> = {
  categories: { sv: "kategorin", en: "category" },
  controlKinds: { sv: "slaget av kontroll", en: "kind of control" },
  reports: { sv: "rapporttillfället", en: "reporting point" },
};

/** How words pass to a new method: by the mapping, or as they are where the new method has them or lists none. */
export const wordMapper = (to: Method, words: WordMapping, report: Report): MapWords => {
  const among = (key: keyof WordMapping, list: readonly { readonly id: string }[] | undefined): MapWord => {
    const known = list?.map(({ id }) => id);
    return (word, spot) => {
      const target = mapped(words[key] ?? {}, word) ?? word;
      if (known?.includes(target) === false) {
        report("unknown-word", spot.path, spot.at, {
          sv: `${methodName(to)} har inte ${nouns[key].sv} ${target}; den har ${known.join(", ")}. Ange i words.${key} vad ${word} blir.`,
          en: `${methodName(to)} has no ${nouns[key].en} ${target}; it has ${known.join(", ")}. Say in words.${key} what ${word} becomes.`,
        });
      }
      return target;
    };
  };
  return {
    category: among("categories", to.categories),
    controlKind: among("controlKinds", controlKindsOf(to)),
    report: among("reports", to.reporting),
  };
};
