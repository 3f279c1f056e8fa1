import { itemAt } from "../model/item-at.js";
import { compareIds } from "../model/order.js";
import type { Lagesbild, LagesbildMapping, MethodTerms, MethodTotals } from "./lagesbild.js";
import type { BandCounts, NamndSummary } from "./namnd-summary.js";

type Counts = Readonly<Record<string, number>>;

/** The sum of several counts, key by key, keys in order. */
const addCounts = (all: readonly Counts[]): Counts => {
  const total = new Map<string, number>();
  for (const counts of all)
    for (const [key, count] of Object.entries(counts)) total.set(key, (total.get(key) ?? 0) + count);
  return Object.fromEntries(total);
};

const addCells = (all: readonly (readonly (readonly number[])[])[]): readonly (readonly number[])[] =>
  itemAt(all, 0).map((row, l) =>
    row.map((_, c) => all.reduce((total, cells) => total + itemAt(itemAt(cells, l), c), 0)),
  );

const sum = (summaries: readonly NamndSummary[], count: (summary: NamndSummary) => number): number =>
  summaries.reduce((total, summary) => total + count(summary), 0);

type Grouped = Readonly<Record<string, BandCounts>>;

const addGroups = (all: readonly Grouped[]): Grouped => {
  const names = [...new Set(all.flatMap((groups) => Object.keys(groups)))].sort(compareIds);
  return Object.fromEntries(names.map((name) => [name, addCounts(all.map((groups) => groups[name] ?? {}))]));
};

const totalsOf = (method: string, summaries: readonly NamndSummary[]): MethodTotals => ({
  method,
  namnder: summaries.map((summary) => summary.namnd.id),
  assessed: sum(summaries, ({ counts }) => counts.assessed),
  unassessed: sum(summaries, ({ counts }) => counts.unassessed),
  candidates: sum(summaries, ({ counts }) => counts.candidates),
  dropped: sum(summaries, ({ counts }) => counts.dropped),
  cells: addCells(summaries.map(({ counts }) => counts.cells)),
  bands: addCounts(summaries.map(({ counts }) => counts.bands)),
  treatments: addCounts(summaries.map(({ counts }) => counts.treatments)),
  categories: addGroups(summaries.map(({ categories }) => categories)),
  forms: addGroups(summaries.map(({ forms }) => forms)),
});

/** The totals of each method's nämnder, side by side. */
export const totalsByMethod = (summaries: readonly NamndSummary[]): readonly MethodTotals[] => {
  const groups = new Map<string, NamndSummary[]>();
  for (const summary of summaries) {
    const group = groups.get(summary.method);
    if (group === undefined) groups.set(summary.method, [summary]);
    else group.push(summary);
  }
  return [...groups].sort(([a], [b]) => compareIds(a, b)).map(([method, group]) => totalsOf(method, group));
};

const mapped = (totals: MethodTotals, { to, bands }: LagesbildMapping): BandCounts => {
  if (totals.method === to) return totals.bands;
  return addCounts(
    Object.entries(totals.bands).map(([band, count]) => {
      const target = bands[totals.method]?.[band];
      if (target === undefined)
        throw new RangeError(`The mapping to ${to} does not say what the band "${band}" of ${totals.method} becomes`);
      return { [target]: count };
    }),
  );
};

const checkedTargets = ({ to, bands }: LagesbildMapping, target: MethodTerms): void => {
  const ids = target.bands.map(({ id }) => id);
  for (const [method, become] of Object.entries(bands)) {
    const stray = Object.entries(become).find(([, band]) => !ids.includes(band));
    if (stray !== undefined)
      throw new RangeError(
        `The mapping lets the band "${stray[0]}" of ${method} become "${stray[1]}", but ${to} has only ${ids.join(", ")}`,
      );
  }
};

/**
 * The bands of all methods that a mapping names, in the bands of the one that it maps to. Nothing while no register follows that
 * one: a part of a picture may wait for it.
 */
export const joinBands = (
  byMethod: readonly MethodTotals[],
  methods: readonly MethodTerms[],
  mapping: LagesbildMapping,
): Lagesbild["joined"] => {
  const target = methods.find(({ method }) => method === mapping.to);
  if (target === undefined) return undefined;
  checkedTargets(mapping, target);
  const joined = byMethod.filter(({ method }) => method === mapping.to || mapping.bands[method] !== undefined);
  return {
    method: mapping.to,
    namnder: joined.flatMap(({ namnder }) => namnder).sort(compareIds),
    bands: addCounts(joined.map((totals) => mapped(totals, mapping))),
  };
};
