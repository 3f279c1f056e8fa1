import type { Lagesbild, MethodTerms } from "../lagesbild/lagesbild.js";
import type { Locale, Text } from "../model/locale.js";
import type { Audience } from "./audience.js";
import { inSeries } from "./count-words.js";
import type { BandView } from "./level-view.js";

/** What every section of the picture is made with. */
export interface LagesbildContext {
  readonly picture: Lagesbild;
  readonly audience: Audience;
  readonly locale: Locale;
  /** What a nämnd is called; its id where nobody says. */
  readonly nameOf: (id: string) => string;
  /** Names in a series, the first forty and then how many more. */
  readonly names: (ids: readonly string[]) => string;
}

const MOST_NAMES = 40;

export const contextOf = (picture: Lagesbild, audience: Audience, locale: Locale): LagesbildContext => {
  const known = new Map(
    [...picture.expected, ...picture.summaries.map(({ namnd }) => namnd)].map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string): string => known.get(id) ?? id;
  const names = (ids: readonly string[]): string => {
    if (ids.length <= MOST_NAMES) return inSeries(ids.map(nameOf), locale);
    const more = String(ids.length - MOST_NAMES);
    return inSeries(
      [...ids.slice(0, MOST_NAMES).map(nameOf), locale === "sv" ? `${more} till` : `${more} more`],
      locale,
    );
  };
  return { picture, audience, locale, nameOf, names };
};

/** The bands of a method as documents show them, from the lowest. */
export const bandsOf = ({ bands }: MethodTerms): readonly BandView[] =>
  bands.map((band, index) => ({ ...band, rank: index + 1 }));

export const words = {
  namnd: { sv: "Nämnd", en: "Nämnd" },
  city: { sv: "Hela staden", en: "The whole city" },
  assessed: { sv: "Bedömda", en: "Assessed" },
  yes: { sv: "ja", en: "yes" },
  no: { sv: "nej", en: "no" },
} as const satisfies Record<string, Text>;
