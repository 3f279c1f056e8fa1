import type { Locale, Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { type Severity, severityLabels } from "../review/finding.js";
import { type Audience, audienceLabels, checkedOptions, type ViewOptions } from "./audience.js";
import { capitalised, labelOf } from "./labels.js";
import { methodSentences } from "./method-sentences.js";
import { ruleWords } from "./rule-words.js";
import { adoptionSentence, summarySentence } from "./summary.js";

/** A fact about the document: what it is called, and what it is. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What stands around every register: whose it is, by which method, how it was made, and what it comes to. */
export interface HeaderView {
  readonly title: string;
  /** How many risks, where they fall, and what the review found. */
  readonly summary: string;
  /** Whether the register can be adopted, and what stands in the way. */
  readonly adoption: string;
  /** What a reader must know before trusting the numbers, such as that the method is only an example. */
  readonly cautions: readonly string[];
  /** Nämnd, year, date, reference, method: in reading order. */
  readonly facts: readonly Fact[];
  /** How the analysis was made. */
  readonly prepared: readonly Fact[];
  /** The rules that the method grades in its own way or turns off, and why. */
  readonly regraded: readonly Fact[];
}

const words = {
  title: { sv: "Risk- och väsentlighetsanalys", en: "Risk and materiality analysis" },
  namnd: { sv: "Nämnd", en: "Nämnd" },
  year: { sv: "År", en: "Year" },
  asOf: { sv: "Läget per den", en: "As of" },
  reference: { sv: "Diarienummer", en: "Reference" },
  stage: { sv: "Skede", en: "Stage" },
  method: { sv: "Metod", en: "Method" },
  audience: { sv: "Version", en: "Version" },
  madeWith: { sv: "Framställd med", en: "Made with" },
  how: { sv: "Arbetssätt", en: "How" },
  by: { sv: "Deltagare", en: "Took part" },
  period: { sv: "Tid", en: "Period" },
  samverkan: { sv: "Facklig samverkan", en: "Trade union consultation" },
  off: { sv: "avstängd", en: "turned off" },
} as const satisfies Record<string, Text>;

const holdsMarked: Text = {
  sv: "intern; innehåller uppgifter med sekretessmarkering",
  en: "internal; holds items marked for secrecy",
};

const isMarked = ({ processes, controls = [] }: RiskRegister["analysis"]): boolean =>
  [...controls, ...processes.flatMap((process) => process.risks ?? [])].some((item) => item.secrecy !== undefined);

const version: Readonly<Record<Audience, Text>> = {
  internal: audienceLabels.internal,
  public: {
    sv: "offentlig; det som bär sekretessmarkering är maskerat men räknat",
    en: "public; what bears a secrecy marking is masked but counted",
  },
};

const facts = (...pairs: readonly (readonly [Text, string | undefined])[]) => ({
  in: (locale: Locale): readonly Fact[] =>
    pairs.flatMap(([label, text]) => (text === undefined || text === "" ? [] : [{ label: label[locale], text }])),
});

const preparedFacts = ({ analysis }: RiskRegister, locale: Locale): readonly Fact[] => {
  const { prepared } = analysis;
  const period = [prepared?.from, prepared?.to].filter((date) => date !== undefined).join(" – ");
  return facts(
    [words.how, prepared?.how],
    [words.by, prepared?.by?.join(", ")],
    [words.period, period],
    [words.samverkan, prepared?.samverkan],
  ).in(locale);
};

const gradeText = (severity: Severity | "off", locale: Locale): string =>
  severity === "off" ? words.off[locale] : severityLabels[severity][locale];

const regradedFacts = ({ method }: RiskRegister, locale: Locale): readonly Fact[] =>
  Object.entries(method.rules ?? {}).map(([id, { severity, reason }]) => ({
    label: ruleWords(id)?.title[locale] ?? id,
    text: `${gradeText(severity, locale)}. ${reason}`,
  }));

/** The facts, sentences and cautions that stand around a register in every format. */
export const headerView = (register: RiskRegister, options: ViewOptions): HeaderView => {
  const { audience, locale } = checkedOptions(options);
  const { method, namnd, year, asOf, analysis } = register;
  const stage =
    analysis.stage === undefined ? undefined : capitalised(labelOf("stage", analysis.stage, method, locale));
  const whole = audience === "internal";
  const { name, cautions } = methodSentences(method, locale);
  return {
    title: `${words.title[locale]} ${String(year)}, ${namnd.name}`,
    summary: summarySentence(register, locale),
    adoption: adoptionSentence(register, locale),
    cautions,
    facts: facts(
      [words.namnd, `${namnd.name} (${labelOf("namnd", namnd.kind, method, locale)})`],
      [words.year, String(year)],
      [words.asOf, asOf],
      [words.reference, analysis.reference],
      [words.stage, stage],
      [words.method, name],
      [words.audience, capitalised((whole && isMarked(analysis) ? holdsMarked : version[audience])[locale])],
      [words.madeWith, `vasentlighetsanalys ${register.madeWith.version}`],
    ).in(locale),
    prepared: preparedFacts(register, locale),
    regraded: regradedFacts(register, locale),
  };
};
