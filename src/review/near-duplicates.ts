import { stemsOf } from "./stems.js";

/** A text that may say the same as another; texts are only held against those of the same group. */
export interface Comparable {
  readonly group: string;
  readonly text: string;
}

/** Two texts that say nearly the same, by their places in the list, and the words that they share. */
export interface NearDuplicate {
  readonly first: number;
  readonly second: number;
  readonly words: readonly string[];
}

/** Shared stems of all stems (Jaccard) from which two texts say nearly the same. */
const SIMILAR = 0.75;

/** Fewer shared words than this say nothing, unless the texts are the same throughout. */
const FEWEST_SHARED = 3;

type Stems = ReadonlyMap<string, string>;

const shared = (a: Stems, b: Stems): number => {
  let count = 0;
  for (const stem of a.keys()) if (b.has(stem)) count += 1;
  return count;
};

const isSimilar = (a: Stems, b: Stems): boolean => {
  if (Math.min(a.size, b.size) < SIMILAR * Math.max(a.size, b.size)) return false;
  const common = shared(a, b);
  return common >= FEWEST_SHARED && common >= SIMILAR * (a.size + b.size - common);
};

const countTexts = (all: readonly Stems[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const stems of all) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
};

/**
 * Keys that two similar texts must have in common. Of their rarest stems, as many as similar texts may differ in and two more, they
 * share at least two (prefix filtering); so a text is only held against those with which it shares a pair of rare stems.
 */
const rarePairs = (stems: Stems, counts: ReadonlyMap<string, number>, group: string): readonly string[] => {
  const byRarity = [...stems.keys()].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
  const rare = byRarity.slice(0, stems.size - Math.ceil(SIMILAR * stems.size) + 2);
  return rare.flatMap((a, index) => rare.slice(index + 1).map((b) => `${group}\n${a}\n${b}`));
};

/**
 * Finds texts that say nearly the same as an earlier one in the list, each reported once. The work grows with the number of texts and
 * not with its square.
 */
export const findNearDuplicates = (texts: readonly Comparable[]): readonly NearDuplicate[] => {
  const all = texts.map(({ text }) => stemsOf(text));
  const counts = countTexts(all);
  const whole = new Map<string, number>();
  const byPair = new Map<string, number[]>();

  const earlierSimilar = (stems: Stems, pairs: readonly string[]): number | undefined => {
    for (const pair of pairs) {
      const found = byPair.get(pair)?.find((index) => isSimilar(stems, all[index] ?? new Map<string, string>()));
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return texts.flatMap(({ group }, second): readonly NearDuplicate[] => {
    const stems = all[second];
    if (stems === undefined || stems.size === 0) return [];
    const key = `${group}\n${[...stems.keys()].sort().join(" ")}`;
    const same = whole.get(key);
    const pairs = same === undefined ? rarePairs(stems, counts, group) : [];
    const first = same ?? earlierSimilar(stems, pairs);
    if (same === undefined) whole.set(key, second);
    for (const pair of pairs) {
      const listed = byPair.get(pair);
      if (listed === undefined) byPair.set(pair, [second]);
      else listed.push(second);
    }
    if (first === undefined) return [];
    return [
      { first, second, words: [...stems].flatMap(([stem, word]) => (all[first]?.has(stem) === true ? [word] : [])) },
    ];
  });
};
