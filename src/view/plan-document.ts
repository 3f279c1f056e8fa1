import type { Internkontrollplan } from "../internkontroll/internkontrollplan.js";
import type { Locale, Text } from "../model/locale.js";
import type { Score } from "../score/score.js";
import { type Audience, audienceLabels } from "./audience.js";
import type { Fact } from "./header-view.js";
import { capitalised, labelOf } from "./labels.js";
import { type LevelView, levelViewIn } from "./level-view.js";

/** What the heads of a plan and of its follow-up have in common. */
type Head = Pick<Internkontrollplan, "namnd" | "year" | "asOf" | "method" | "terms" | "marked">;

const words = {
  namnd: { sv: "Nämnd", en: "Nämnd" },
  year: { sv: "År", en: "Year" },
  asOf: { sv: "Läget per den", en: "As of" },
  method: { sv: "Metod", en: "Method" },
  audience: { sv: "Version", en: "Version" },
  holdsMarked: {
    sv: "intern; innehåller uppgifter med sekretessmarkering",
    en: "internal; holds items marked for secrecy",
  },
  masked: {
    sv: "offentlig; det som bär sekretessmarkering är maskerat men räknat",
    en: "public; what bears a secrecy marking is masked but counted",
  },
} as const satisfies Record<string, Text>;

const version = (audience: Audience, isMarked: boolean): Text => {
  if (audience === "public") return words.masked;
  return isMarked ? words.holdsMarked : audienceLabels.internal;
};

/** Whose plan it is, for which year, at which date and by which method. */
export const headFacts = (
  { namnd, year, asOf, method, terms, marked }: Head,
  audience: Audience,
  locale: Locale,
): readonly Fact[] => {
  const fact = (label: Text, text: string): Fact => ({ label: label[locale], text });
  return [
    fact(words.namnd, `${namnd.name} (${labelOf("namnd", namnd.kind, terms, locale)})`),
    fact(words.year, String(year)),
    fact(words.asOf, asOf),
    fact(words.method, `${terms.title} (${method})`),
    fact(words.audience, capitalised(version(audience, marked !== undefined)[locale])),
  ];
};

/** A score of a plan as a document shows it. */
export const planLevel = (score: Score | undefined, { terms, axes }: Internkontrollplan): LevelView | undefined =>
  levelViewIn(score, terms.bands, axes);
