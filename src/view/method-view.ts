import type { Band } from "../method/band.js";
import type { Method } from "../method/method.js";
import type { Locale, Text } from "../model/locale.js";
import { inSeries } from "./count-words.js";
import { labelOf } from "./labels.js";
import { bandView, type BandView, formatNumber } from "./level-view.js";
import { type Column, numberCell, type Table, textCell } from "./table.js";

const say = (locale: Locale, sv: string, en: string): string => (locale === "sv" ? sv : en);

/** The values of a band: "10–16"; nothing where the grid itself names the bands. */
const limitsText = ({ from, to, exceptConsequence = [] }: Band, locale: Locale): string => {
  if (from === undefined || to === undefined) return "";
  const range = from === to ? formatNumber(from, locale) : `${formatNumber(from, locale)}–${formatNumber(to, locale)}`;
  const except = say(locale, ", inte vid konsekvens ", ", not at consequence ");
  return exceptConsequence.length === 0 ? range : `${range}${except}${exceptConsequence.join(", ")}`;
};

/** What a band asks for: "ska in i internkontrollplanen; beslutas av Nämnden; inte: acceptera". */
const demandsText = ({ requires }: Band, method: Method, locale: Locale): string => {
  const allowed = requires?.treatments?.map((kind) => labelOf("treatment", kind, method, locale)) ?? [];
  return [
    requires?.plan === true
      ? say(locale, "ska in i internkontrollplanen", "belongs in the internal control plan")
      : undefined,
    allowed.length === 0
      ? undefined
      : `${say(locale, "får hanteras genom att", "may be treated by")} ${inSeries(allowed, locale).replace(/ (och|and) (?=[^,]*$)/, say(locale, " eller ", " or "))}`,
    requires?.decidedBy === undefined ? undefined : `${say(locale, "beslutas av", "decided by")} ${requires.decidedBy}`,
  ]
    .filter((part) => part !== undefined)
    .join("; ");
};

/** A band with what the method says of it. */
export interface BandFacts {
  readonly band: BandView;
  readonly limits: string;
  readonly demands: string;
}

/** The bands from the highest, with their limits and what each asks for. */
export const bandFacts = (method: Method, locale: Locale): readonly BandFacts[] =>
  method.bands
    .map((band, index) => ({
      band: bandView(band, index + 1),
      limits: limitsText(band, locale),
      demands: demandsText(band, method, locale),
    }))
    .reverse();

const kinds: Readonly<Record<Method["matrix"]["kind"], Text>> = {
  product: { sv: "sannolikhet × konsekvens", en: "likelihood × consequence" },
  sum: { sv: "sannolikhet + konsekvens", en: "likelihood + consequence" },
  max: { sv: "den högsta av sannolikhet och konsekvens", en: "the higher of likelihood and consequence" },
  grid: { sv: "läses ur rutnätet", en: "read from the grid" },
  formula: { sv: "räknas med en formel", en: "calculated by a formula" },
};

const ruleText = ({ matrix }: Method, locale: Locale): string => {
  if (matrix.kind === "grid" && matrix.bands !== undefined) {
    return say(
      locale,
      "Risknivån läses ur rutnätet; riskvärden finns inte.",
      "The band is read from the grid; there are no values.",
    );
  }
  const formula = matrix.kind === "grid" || matrix.kind === "formula" ? matrix.expression : undefined;
  return `${say(locale, "Riskvärdet", "The value")}: ${formula ?? kinds[matrix.kind][locale]}.`;
};

const words = {
  level: { sv: "Nivå", en: "Level" },
  label: { sv: "Benämning", en: "Label" },
  definition: { sv: "Definition", en: "Definition" },
  perYear: { sv: "Gånger per år", en: "Times a year" },
} as const satisfies Record<string, Text>;

const column = (key: keyof typeof words, kind: Column["kind"], locale: Locale): Column => ({
  key,
  label: words[key][locale],
  kind,
});

const perYearText = (range: readonly [number, number | null] | undefined, locale: Locale): string | undefined => {
  if (range === undefined) return undefined;
  const [from, to] = range;
  return to === null
    ? say(locale, `${formatNumber(from, locale)} eller mer`, `${formatNumber(from, locale)} or more`)
    : `${formatNumber(from, locale)}–${formatNumber(to, locale)}`;
};

const likelihoodTable = ({ likelihood }: Method, locale: Locale): Table => ({
  title: likelihood.basis === undefined ? likelihood.label : `${likelihood.label} (${likelihood.basis})`,
  columns: [
    column("level", "number", locale),
    column("label", "text", locale),
    column("definition", "text", locale),
    column("perYear", "text", locale),
  ],
  rows: likelihood.levels.map(({ label, definition, perYear }, index) => ({
    cells: {
      level: numberCell(index + 1),
      label: textCell(label),
      definition: textCell(definition),
      perYear: textCell(perYearText(perYear, locale)),
    },
  })),
});

const consequenceTable = ({ consequence }: Method, locale: Locale): Table => {
  const dimensions = (consequence.dimensions ?? []).filter(({ definitions }) => definitions !== undefined);
  return {
    title: consequence.label,
    columns: [
      column("level", "number", locale),
      column("label", "text", locale),
      column("definition", "text", locale),
      ...dimensions.map(({ label }, index): Column => ({ key: `dimension-${String(index)}`, label, kind: "text" })),
    ],
    rows: consequence.levels.map(({ label, definition }, level) => ({
      cells: {
        level: numberCell(level + 1),
        label: textCell(label),
        definition: textCell(definition),
        ...Object.fromEntries(
          dimensions.map(({ definitions }, index) => [`dimension-${String(index)}`, textCell(definitions?.[level])]),
        ),
      },
    })),
  };
};

/** How a method scores, in words and tables. */
export interface MethodView {
  readonly rule: string;
  /** Cells that the method decides apart from its rule, and why. */
  readonly overrides: readonly string[];
  /** The two scales, every level with what it means. */
  readonly scales: readonly [Table, Table];
}

/** The method as a reader needs it to follow a score: the rule, its exceptions, and both scales with their definitions. */
export const methodView = (method: Method, locale: Locale): MethodView => ({
  rule: ruleText(method, locale),
  overrides: (method.overrides ?? []).map(({ likelihood, consequence, band, reason }) => {
    const label = method.bands.find(({ id }) => id === band)?.label ?? band;
    const cell = `${String(likelihood)}, ${String(consequence)}`;
    return say(
      locale,
      `Undantag: rutan (${cell}) är ${label}. ${reason}`,
      `Override: the cell (${cell}) is ${label}. ${reason}`,
    );
  }),
  scales: [likelihoodTable(method, locale), consequenceTable(method, locale)],
});
