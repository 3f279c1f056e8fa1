import type { MethodTerms, MethodTotals } from "../lagesbild/lagesbild.js";
import type { BandCounts } from "../lagesbild/namnd-summary.js";
import { forms } from "../model/closed-list.js";
import type { Text } from "../model/locale.js";
import { capitalised } from "./labels.js";
import { type Block, type Section, sentence, tableBlock } from "./document-view.js";
import { bandsOf, type LagesbildContext, words } from "./lagesbild-view-context.js";
import { formatLevel } from "./level-view.js";
import type { Axis, MatrixView } from "./matrix-view.js";
import { numberCell, type Row, type Table, textCell } from "./table.js";

const labels = {
  matrix: { sv: "Riskmatris för hela staden", en: "Risk matrix of the whole city" },
  under: { sv: "Alla nämnder med metoden", en: "All nämnder by the method" },
  bands: { sv: "Risknivåer", en: "Bands" },
  category: { sv: "Kategori", en: "Category" },
  noCategory: { sv: "(ingen kategori)", en: "(no category)" },
  form: { sv: "Former", en: "Forms" },
  noForm: { sv: "(ingen form)", en: "(no form)" },
  unassessed: { sv: "Obedömda", en: "Unassessed" },
  candidates: { sv: "Kandidater", en: "Candidates" },
} as const satisfies Record<string, Text>;

const sum = (counts: BandCounts): number => Object.values(counts).reduce((total, count) => total + count, 0);

const axisOf = ({ label, levels }: { readonly label: string; readonly levels: readonly string[] }): Axis => ({
  label,
  levels: levels.map((each, index) => ({ level: index + 1, label: each })),
});

const matrixOf = (terms: MethodTerms, totals: MethodTotals, { locale }: LagesbildContext): MatrixView => {
  const bands = bandsOf(terms);
  const [likelihood, consequence] = [axisOf(terms.likelihood), axisOf(terms.consequence)];
  const rows = terms.cells.map((row, l) => ({
    level: likelihood.levels[l] ?? { level: l + 1, label: "" },
    cells: row.map(({ value, band }, c) => ({
      likelihood: l + 1,
      consequence: c + 1,
      count: totals.cells[l]?.[c] ?? 0,
      ...(value === undefined ? {} : { value }),
      band: bands.find(({ id }) => id === band) ?? { id: band, label: band, rank: 0 },
    })),
  }));
  const basis = terms.likelihood.basis === undefined ? "" : ` (${terms.likelihood.basis})`;
  return {
    title: labels.matrix[locale],
    caption:
      locale === "sv"
        ? `Metod ${terms.method}. Rader: ${likelihood.label}${basis}. Kolumner: ${consequence.label}.`
        : `Method ${terms.method}. Rows: ${likelihood.label}${basis}. Columns: ${consequence.label}.`,
    likelihood,
    consequence,
    rows: rows.reverse(),
    bands: bands.map((band) => ({ ...band, count: totals.bands[band.id] ?? 0 })),
    assessed: totals.assessed,
    unassessed: totals.unassessed,
  };
};

interface Line {
  readonly name: string;
  readonly bands: BandCounts;
  readonly more?: Readonly<Record<string, number>>;
}

/** Lines by band, gravest first, each with its sum; the last line is all that the method scores. */
const bandTable = (
  heading: string,
  lines: readonly Line[],
  terms: MethodTerms,
  { picture, locale }: LagesbildContext,
  more: readonly { readonly key: string; readonly label: string }[] = [],
): Table => ({
  title: `${labels.bands[locale]} per ${heading.toLowerCase()}${picture.methods.length > 1 ? ` (${terms.method})` : ""}`,
  columns: [
    { key: "name", label: heading, kind: "text" },
    { key: "assessed", label: words.assessed[locale], kind: "number" },
    ...[...bandsOf(terms)].reverse().map((band) => ({
      key: `band-${band.id}`,
      label: formatLevel({ band }, locale),
      kind: "number" as const,
    })),
    ...more.map((column) => ({ ...column, kind: "number" as const })),
  ],
  rows: lines.map(
    (line): Row => ({
      cells: {
        name: textCell(line.name),
        assessed: numberCell(sum(line.bands)),
        ...Object.fromEntries(terms.bands.map(({ id }) => [`band-${id}`, numberCell(line.bands[id] ?? 0)])),
        ...Object.fromEntries(more.map(({ key }) => [key, numberCell(line.more?.[key] ?? 0)])),
      },
    }),
  ),
});

const methodBlocks = (terms: MethodTerms, totals: MethodTotals, context: LagesbildContext): readonly Block[] => {
  const { picture, locale, nameOf } = context;
  const alone = picture.byMethod.length < 2;
  const named = alone ? words.city[locale] : `${labels.under[locale]} ${terms.method}`;
  const city: Line = { name: named, bands: totals.bands };
  const beside = ({ unassessed, candidates }: { readonly unassessed: number; readonly candidates: number }) => ({
    unassessed,
    candidates,
  });
  const namnder = picture.summaries
    .filter(({ method }) => method === terms.method)
    .map(({ namnd, counts }) => ({ name: nameOf(namnd.id), bands: counts.bands, more: beside(counts) }));
  const categoryOf = (id: string) => terms.categories.find((category) => category.id === id)?.label ?? id;
  const categories = Object.entries(totals.categories).map(([id, counts]) => ({
    name: id === "" ? labels.noCategory[locale] : categoryOf(id),
    bands: counts,
  }));
  const formLabels: ReadonlyMap<string, string> = new Map(
    forms.codes.map((form) => [form, forms.labels[form][locale]]),
  );
  const combinations = Object.entries(totals.forms).map(([combination, counts]) => ({
    name:
      combination === ""
        ? labels.noForm[locale]
        : capitalised(
            combination
              .split("+")
              .map((form) => formLabels.get(form) ?? form)
              .join(" + "),
          ),
    bands: counts,
  }));
  const more = (["unassessed", "candidates"] as const).map((key) => ({ key, label: labels[key][locale] }));
  return [
    { kind: "matrix", matrix: matrixOf(terms, totals, context) },
    ...tableBlock(
      bandTable(words.namnd[locale], [...namnder, { ...city, more: beside(totals) }], terms, context, more),
      "name",
      ["candidates"],
    ),
    ...tableBlock(bandTable(labels.category[locale], [...categories, city], terms, context), "name"),
    ...tableBlock(bandTable(labels.form[locale], [...combinations, city], terms, context), "name"),
  ];
};

const joinedBlocks = (context: LagesbildContext): readonly Block[] => {
  const { picture, locale, names } = context;
  const { joined } = picture;
  if (joined === undefined) return [];
  const terms = picture.methods.find(({ method }) => method === joined.method);
  const bands = terms === undefined ? [] : bandsOf(terms);
  const counts = bands.map((band) => `${formatLevel({ band }, locale)}: ${String(joined.bands[band.id] ?? 0)}`);
  const all = counts.reverse().join(", ");
  return [
    sentence(
      locale === "sv"
        ? `Sammanförda till ${joined.method} enligt den angivna mappningen: ${all}. Omfattar ${names(joined.namnder)}.`
        : `Joined to ${joined.method} by the mapping given: ${all}. Covers ${names(joined.namnder)}.`,
    ),
  ];
};

/** Where the risks lie: the matrix, and the bands per nämnd, category and combination of forms, method by method. */
export const bandsSection = (context: LagesbildContext): Section => ({
  title: labels.matrix[context.locale],
  blocks: [
    ...joinedBlocks(context),
    ...context.picture.byMethod.flatMap((totals) => {
      const terms = context.picture.methods.find(({ method }) => method === totals.method);
      return terms === undefined ? [] : methodBlocks(terms, totals, context);
    }),
  ],
});
