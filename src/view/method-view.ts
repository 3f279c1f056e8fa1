import type { Method } from "../method/method.js";
import type { Locale, Text } from "../model/locale.js";
import { type Column, numberCell, type Table, textCell } from "./table.js";

const say = (locale: Locale, sv: string, en: string): string => (locale === "sv" ? sv : en);

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
  dimensions: { sv: "Konsekvens per dimension", en: "Consequence by dimension" },
} as const satisfies Record<string, Text>;

const dimensionsTable = ({ consequence }: Method, locale: Locale): Table => {
  const dimensions = (consequence.dimensions ?? []).filter(({ definitions }) => definitions !== undefined);
  return {
    title: words.dimensions[locale],
    columns: [
      { key: "level", label: words.level[locale], kind: "number" },
      { key: "label", label: words.label[locale], kind: "text" },
      ...dimensions.map(({ label }, index): Column => ({ key: `dimension-${String(index)}`, label, kind: "text" })),
    ],
    rows:
      dimensions.length === 0
        ? []
        : consequence.levels.map(({ label }, level) => ({
            cells: {
              level: numberCell(level + 1),
              label: textCell(label),
              ...Object.fromEntries(
                dimensions.map(({ definitions }, index) => [
                  `dimension-${String(index)}`,
                  textCell(definitions?.[level]),
                ]),
              ),
            },
          })),
  };
};

/** How a method scores: its rule, its exceptions, and what each level means in each dimension. */
export interface MethodView {
  readonly rule: string;
  /** Cells that the method decides apart from its rule, and why. */
  readonly overrides: readonly string[];
  /** Without rows where the method has no dimensions, or does not define their levels. */
  readonly dimensions: Table;
}

/** What a reader needs beside the scales and the bands to follow a score by hand. */
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
  dimensions: dimensionsTable(method, locale),
});
