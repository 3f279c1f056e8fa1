import type { NamndKind } from "../../model/closed-list.js";
import { itemAt } from "../../model/item-at.js";
import type { Text } from "../../model/locale.js";
import { type Hit, defineRule } from "../../review/rule.js";
import type { CityFacts } from "../facts.js";
import type { NamndSummary } from "../namnd-summary.js";

/** Fewer nämnder of a kind than this say nothing of what is usual. */
const FEWEST = 8;

/** Beyond this many interquartile ranges from the quartiles a value stands out (Tukey, Exploratory Data Analysis, 1977). */
const FENCE = 1.5;

/** And at least half the median away, so that a nearly constant figure accuses nobody. */
const NOTICEABLE = 0.5;

interface Measure {
  readonly of: (summary: NamndSummary) => number | undefined;
  readonly name: Text;
  readonly shown: (value: number) => Text;
  /** What is high is for each method to say, so a figure that rests on it compares within one method only. */
  readonly withinMethod: boolean;
}

const plain = (value: number): Text => {
  const rounded = String(Math.round(value * 100) / 100);
  return { sv: rounded.replace(".", ","), en: rounded };
};

const percent = (value: number): Text => {
  const rounded = String(Math.round(value * 100));
  return { sv: `${rounded} %`, en: `${rounded} %` };
};

const perRisk = (count: number, { counts }: NamndSummary): number | undefined =>
  counts.assessed === 0 ? undefined : count / counts.assessed;

const measures: readonly Measure[] = [
  {
    of: ({ counts }) => counts.assessed,
    name: { sv: "antalet bedömda risker", en: "the number of assessed risks" },
    shown: plain,
    withinMethod: false,
  },
  {
    of: (summary) => perRisk(summary.high, summary),
    name: { sv: "andelen höga risker", en: "the share of high risks" },
    shown: percent,
    withinMethod: true,
  },
  {
    of: (summary) => perRisk(summary.measures.links, summary),
    name: { sv: "antalet kontroller per risk", en: "the number of controls per risk" },
    shown: plain,
    withinMethod: false,
  },
];

/** The quantile of sorted numbers, interpolated between neighbours. */
const quantile = (sorted: readonly number[], share: number): number => {
  const at = share * (sorted.length - 1);
  const low = itemAt(sorted, Math.floor(at));
  const high = itemAt(sorted, Math.ceil(at));
  return low + (at - Math.floor(at)) * (high - low);
};

const standsOut = (value: number, sorted: readonly number[]): boolean => {
  const [lower, median, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
  const reach = FENCE * (upper - lower);
  return (value < lower - reach || value > upper + reach) && Math.abs(value - median) >= NOTICEABLE * median;
};

const peers = (summaries: readonly NamndSummary[], { withinMethod }: Measure): readonly (readonly NamndSummary[])[] => {
  if (!withinMethod) return [summaries];
  const methods = [...new Set(summaries.map(({ method }) => method))];
  return methods.map((method) => summaries.filter((summary) => summary.method === method));
};

const alike = ({ withinMethod }: Measure): Text =>
  withinMethod
    ? { sv: "av samma slag och med samma metod", en: "of the same kind and by the same method" }
    : { sv: "av samma slag", en: "of the same kind" };

const hits = (summaries: readonly NamndSummary[], measure: Measure): readonly Hit[] => {
  const values = summaries.flatMap((summary) => {
    const value = measure.of(summary);
    return value === undefined ? [] : [{ summary, value }];
  });
  if (values.length < FEWEST) return [];
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  const usual = measure.shown(quantile(sorted, 0.5));
  const same = alike(measure);
  return values
    .filter(({ value }) => standsOut(value, sorted))
    .map(({ summary, value }) => ({
      place: [{ kind: "namnd", id: summary.namnd.id }],
      message: {
        sv: `Bland ${String(values.length)} organ ${same.sv} sticker ${measure.name.sv} ut: ${measure.shown(value).sv}, där medianen är ${usual.sv}. Fråga varför.`,
        en: `Among ${String(values.length)} bodies ${same.en} ${measure.name.en} stands out: ${measure.shown(value).en}, where the median is ${usual.en}. Ask why.`,
      },
    }));
};

export const outlier = defineRule<CityFacts>({
  id: "outlier",
  revision: 1,
  severity: "note",
  title: { sv: "Nämnd som avviker från andra av samma slag", en: "Nämnd that differs from others of its kind" },
  reason: {
    sv: "Nämndernas planer skiljer sig mycket åt i omfattning. Det kan vara riktigt, men ska kunna förklaras.",
    en: "The boards' plans differ a lot in size. That may be right, but it should be explainable.",
  },
  citation: "uppsala-2017",
  find: ({ summaries }) => {
    const kinds = [...new Set<NamndKind>(summaries.map(({ namnd }) => namnd.kind))];
    return kinds.flatMap((kind) => {
      const ofKind = summaries.filter(({ namnd }) => namnd.kind === kind);
      return measures.flatMap((measure) => peers(ofKind, measure).flatMap((group) => hits(group, measure)));
    });
  },
});
