import type { Band } from "../method/band.js";
import type { Locale, Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { inSeries } from "./count-words.js";
import { capitalised, labelOf } from "./labels.js";
import { bandView, formatNumber } from "./level-view.js";
import { listCell, numberCell, type Table, textCell } from "./table.js";

/** The scales and bands that the numbers of a register rest on. */
export interface MethodTables {
  readonly likelihood: Table;
  readonly consequence: Table;
  readonly bands: Table;
}

const words = {
  bands: { sv: "Risknivåer", en: "Bands" },
  band: { sv: "Risknivå", en: "Band" },
  value: { sv: "Riskvärde", en: "Value" },
  count: { sv: "Antal risker", en: "Risks" },
  requires: { sv: "Metoden kräver", en: "The method requires" },
  level: { sv: "Nivå", en: "Level" },
  label: { sv: "Benämning", en: "Label" },
  definition: { sv: "Definition", en: "Definition" },
  plan: { sv: "Ska in i internkontrollplanen", en: "Belongs in the internkontrollplan" },
  treatments: { sv: "Tillåten hantering", en: "Treatments allowed" },
  decidedBy: { sv: "Acceptans beslutas av", en: "Acceptance is decided by" },
} as const satisfies Record<string, Text>;

const scaleTable = (
  label: string,
  basis: string | undefined,
  levels: RiskRegister["method"]["likelihood"]["levels"],
  locale: Locale,
): Table => ({
  title: basis === undefined ? label : `${label} (${basis})`,
  columns: [
    { key: "level", label: words.level[locale], kind: "number" },
    { key: "label", label: words.label[locale], kind: "text" },
    { key: "definition", label: words.definition[locale], kind: "text" },
  ],
  rows: levels.map((level, index) => ({
    cells: {
      level: numberCell(index + 1),
      label: textCell(level.label),
      definition: textCell(level.definition),
    },
  })),
});

/** "5–9", or one number where the band has one value only. */
const valuesText = ({ from, to }: Band, locale: Locale): string =>
  [...new Set([from, to])]
    .filter((value) => value !== undefined)
    .map((value) => formatNumber(value, locale))
    .join("–");

const requirements = ({ requires }: Band, { method }: RiskRegister, locale: Locale): readonly string[] => {
  const treatments = (requires?.treatments ?? []).map((kind) => labelOf("treatment", kind, method, locale));
  return [
    requires?.plan === true ? words.plan[locale] : undefined,
    treatments.length === 0 ? undefined : `${words.treatments[locale]}: ${inSeries(treatments, locale)}`,
    requires?.decidedBy === undefined ? undefined : `${words.decidedBy[locale]} ${requires.decidedBy}`,
  ].filter((text) => text !== undefined);
};

/** What the method's levels mean, and what each band demands and holds; counts also hold what is masked. */
export const methodTables = (register: RiskRegister, options: ViewOptions): MethodTables => {
  const { locale } = checkedOptions(options);
  const { likelihood, consequence, bands } = register.method;
  return {
    likelihood: scaleTable(likelihood.label, likelihood.basis, likelihood.levels, locale),
    consequence: scaleTable(consequence.label, undefined, consequence.levels, locale),
    bands: {
      title: words.bands[locale],
      columns: [
        { key: "band", label: words.band[locale], kind: "text" },
        { key: "value", label: words.value[locale], kind: "text" },
        { key: "count", label: words.count[locale], kind: "number" },
        { key: "requires", label: words.requires[locale], kind: "list" },
      ],
      rows: bands
        .map((band, index) => {
          const { symbol, label } = bandView(band, index + 1);
          return {
            cells: {
              band: textCell(capitalised([symbol, label].filter((part) => part !== undefined).join(" "))),
              value: textCell(valuesText(band, locale)),
              count: numberCell(register.counts.bands[band.id] ?? 0),
              requires: listCell(requirements(band, register, locale)),
            },
          };
        })
        .reverse(),
    },
  };
};
