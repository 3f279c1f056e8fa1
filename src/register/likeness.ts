import { stemsOf } from "../review/stems.js";

/** A text with the stems of the words that carry it, found once. */
export interface Stemmed<T> {
  readonly of: T;
  readonly stems: ReadonlyMap<string, string>;
}

export const stemmed = <T>(of: T, text: string): Stemmed<T> => ({ of, stems: stemsOf(text) });

/** How much two texts share of the words that carry them: 0 nothing, 1 all (Jaccard over stems). */
const likeness = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number => {
  let shared = 0;
  for (const stem of a.keys()) if (b.has(stem)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
};

/** From this likeness a new risk is proposed to be an old one under another id. */
const PROPOSABLE = 0.5;

/** The most alike of some texts, where one is alike enough; at a tie the first. */
export const mostAlike = <T>(
  text: string,
  candidates: readonly Stemmed<T>[],
): { readonly of: T; readonly likeness: number } | undefined => {
  const stems = stemsOf(text);
  let best: { readonly of: T; readonly likeness: number } | undefined;
  for (const candidate of candidates) {
    const found = likeness(stems, candidate.stems);
    if (found >= PROPOSABLE && found > (best?.likeness ?? 0)) best = { of: candidate.of, likeness: found };
  }
  return best;
};
