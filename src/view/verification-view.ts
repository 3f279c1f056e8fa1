import type { Locale, Text } from "../model/locale.js";
import type { Difference } from "../record/difference.js";
import type { Verification } from "../record/verify-register.js";
import { counted, type CountedNoun } from "./count-words.js";
import { type Block, type DocumentView, sentence, tableSections } from "./document-view.js";
import { digestSentence } from "./record-view.js";
import { type Table, textCell } from "./table.js";

const words = {
  title: { sv: "Prövning av", en: "Verification of" },
  path: { sv: "Plats", en: "Place" },
  found: { sv: "Det står", en: "It says" },
  computed: { sv: "Omräkning ger", en: "Recomputing gives" },
  nothing: { sv: "(inget)", en: "(nothing)" },
  differs: { sv: "Det som skiljer sig", en: "What differs" },
  revised: { sv: "Det som bara en nyare regelversion förklarar", en: "What only a newer revision of a rule explains" },
  holds: { sv: "✓ Allt stämmer när registret räknas om.", en: "✓ Everything agrees when the register is recomputed." },
  made: { sv: "Framställd med", en: "Made with" },
  unreadable: { sv: "Handlingen kan inte läsas som ett register.", en: "The document cannot be read as a register." },
} as const satisfies Record<string, Text>;

const digests: Readonly<Record<Verification["digest"], Text>> = {
  holds: { sv: "✓ Kontrollsumman stämmer.", en: "✓ The digest holds." },
  broken: {
    sv: "Kontrollsumman stämmer inte: innehållet är ändrat sedan den räknades.",
    en: "The digest is broken: the content has changed since it was made.",
  },
  none: {
    sv: "Ingen kontrollsumma: registret är inte fastställt.",
    en: "No digest: the register is not adopted.",
  },
};

const noun: CountedNoun = {
  one: { sv: "uppgift skiljer sig från vad omräkning ger.", en: "item differs from what recomputing gives." },
  many: { sv: "uppgifter skiljer sig från vad omräkning ger.", en: "items differ from what recomputing gives." },
};

const LONGEST = 160;

/** A value as it is written, cut where it is long: the path tells where to read on. */
const shortened = (json: string | undefined, locale: Locale): string => {
  if (json === undefined) return words.nothing[locale];
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
};

/** A place in the document as a program would write it: `register.entries[0].current.value`. */
export const pathText = (path: Difference["path"]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${String(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");

const table = (title: Text, found: readonly Difference[], locale: Locale): Table => ({
  title: title[locale],
  columns: (["path", "found", "computed"] as const).map((key) => ({ key, label: words[key][locale], kind: "text" })),
  rows: found.map((difference) => ({
    cells: {
      path: textCell(pathText(difference.path)),
      found: textCell(shortened(difference.found, locale)),
      computed: textCell(shortened(difference.computed, locale)),
    },
  })),
});

/** What recomputing a written register or an adopted record shows. */
export const verificationView = (name: string, verification: Verification, locale: Locale): DocumentView => {
  const { differences, digest, issues, madeWith } = verification;
  const unexplained = differences.filter(({ explainedBy }) => explainedBy === undefined);
  const revised = differences.filter(({ explainedBy }) => explainedBy !== undefined);
  const outcome = (): Block => {
    if (issues.length > 0) return sentence(words.unreadable[locale], "grave");
    return unexplained.length > 0
      ? sentence(counted(unexplained.length, noun, locale), "grave")
      : sentence(words.holds[locale], "good");
  };
  return {
    title: `${words.title[locale]} ${name}`,
    lead: [
      outcome(),
      sentence(digests[digest][locale], digest === "broken" ? "grave" : digest === "holds" ? "good" : "plain"),
      ...(digest === "none" ? [] : [sentence(digestSentence[locale])]),
      ...(madeWith === undefined ? [] : [sentence(`${words.made[locale]} vasentlighetsanalys ${madeWith.version}.`)]),
    ],
    sections: tableSections(
      { table: table(words.differs, unexplained, locale), main: "path" },
      { table: table(words.revised, revised, locale), main: "path" },
    ),
  };
};
