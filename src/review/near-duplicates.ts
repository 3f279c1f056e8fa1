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

/** The stems of a text as ranks, 0 the rarest stem of all texts, in rising order. */
interface Ranked {
  readonly ranks: readonly number[];
  /** One bit per rank, modulo 32: a bit that another text lacks is a stem that it lacks. */
  readonly signature: number;
}

type Stems = ReadonlyMap<string, string>;

/** Every stem's rank, and from which rank on stems stand in more than one text. */
const rankStems = (
  all: readonly Stems[],
): { readonly rankOf: ReadonlyMap<string, number>; readonly shared: number } => {
  const counts = new Map<string, number>();
  for (const stems of all) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const byRarity = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const shared = byRarity.findIndex(([, count]) => count > 1);
  return {
    rankOf: new Map(byRarity.map(([stem], rank) => [stem, rank])),
    shared: shared === -1 ? byRarity.length : shared,
  };
};

const toRanked = (stems: Stems, rankOf: ReadonlyMap<string, number>): Ranked => {
  const ranks = [...stems.keys()].map((stem) => rankOf.get(stem) ?? 0).sort((a, b) => a - b);
  return { ranks, signature: ranks.reduce((bits, rank) => bits | (1 << (rank & 31)), 0) };
};

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const countShared = (a: readonly number[], b: readonly number[]): number => {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
};

const isSimilar = (a: Ranked, b: Ranked): boolean => {
  const sizes = a.ranks.length + b.ranks.length;
  // Of a + b stems, so many are shared where shared / (a + b - shared) is the limit; the hair takes off what division adds.
  const enough = Math.max(FEWEST_SHARED, Math.ceil((SIMILAR * sizes) / (1 + SIMILAR) - 1e-9));
  if (a.ranks.length - bitCount(a.signature & ~b.signature) < enough || b.ranks.length < enough) return false;
  return countShared(a.ranks, b.ranks) >= enough;
};

/** A long text is looked up by so many of its rarest stems; up to 40 stems this leaves nothing out. */
const MOST_RARE = 12;

/** So many texts are kept under a pair of rare stems; where more share it, what they share is common speech. */
const MOST_KEPT = 200;

/**
 * Keys of which two similar texts have at least one in common. Of their rarest stems, as many as similar texts may differ in and two
 * more, they share at least two (prefix filtering); so a text is only held against those with which it shares a pair of rare stems.
 */
const rarePairs = ({ ranks }: Ranked, shared: number, all: number): readonly number[] => {
  const mayDiffer = ranks.length - Math.ceil(SIMILAR * ranks.length);
  const rare = ranks.slice(0, Math.min(mayDiffer + 2, MOST_RARE)).filter((rank) => rank >= shared);
  return rare.flatMap((a, index) => rare.slice(index + 1).map((b) => a * all + b));
};

interface Shelf {
  /** The first text with exactly these stems. */
  readonly whole: Map<string, number>;
  /** The first texts with a pair of rare stems. */
  readonly byPair: Map<number, number[]>;
}

/**
 * Finds texts that say nearly the same as an earlier one in the list, each reported once. The work grows with the number of texts and
 * not with its square.
 */
export const findNearDuplicates = (texts: readonly Comparable[]): readonly NearDuplicate[] => {
  const known = new Map<string, string>();
  const all = texts.map(({ text }) => stemsOf(text, known));
  const { rankOf, shared } = rankStems(all);
  const ranked = all.map((stems) => toRanked(stems, rankOf));
  const shelves = new Map<string, Shelf>();

  const earlier = (words: Ranked, second: number, { whole, byPair }: Shelf): number | undefined => {
    const key = words.ranks.join(" ");
    const same = whole.get(key);
    if (same !== undefined) return same;
    whole.set(key, second);
    let first: number | undefined;
    for (const pair of rarePairs(words, shared, rankOf.size)) {
      const listed = byPair.get(pair) ?? [];
      first ??= listed.find((index) => isSimilar(words, ranked[index] ?? words));
      if (listed.length < MOST_KEPT && listed.push(second) === 1) byPair.set(pair, listed);
    }
    return first;
  };

  return texts.flatMap(({ group }, second): readonly NearDuplicate[] => {
    const words = ranked[second];
    if (words === undefined || words.ranks.length === 0) return [];
    const shelf = shelves.get(group) ?? { whole: new Map<string, number>(), byPair: new Map<number, number[]>() };
    shelves.set(group, shelf);
    const first = earlier(words, second, shelf);
    const stems = [...(all[second] ?? [])];
    return first === undefined
      ? []
      : [{ first, second, words: stems.flatMap(([stem, word]) => (all[first]?.has(stem) === true ? [word] : [])) }];
  });
};
