import { compareIds } from "../model/order.js";
import type { CommonItem, LagesbildParts, Shared } from "./lagesbild.js";
import type { NamndSummary } from "./namnd-summary.js";

/** Capital letters, spaces and a full stop do not make two causes out of one. */
const sameText = (text: string): string => text.toLowerCase().replace(/\s+/gu, " ").trim().replace(/\.$/u, "");

/** Texts that at least two nämnder have, the most common first; the first way of writing in order of code units stands for all. */
export const sharedTexts = (
  summaries: readonly NamndSummary[],
  textsOf: (summary: NamndSummary) => readonly string[],
): readonly Shared[] => {
  const found = new Map<string, { text: string; readonly namnder: Set<string> }>();
  for (const summary of summaries) {
    for (const text of textsOf(summary)) {
      const known = found.get(sameText(text));
      if (known === undefined) found.set(sameText(text), { text, namnder: new Set([summary.namnd.id]) });
      else {
        known.namnder.add(summary.namnd.id);
        if (text < known.text) known.text = text;
      }
    }
  }
  return [...found.values()]
    .filter(({ namnder }) => namnder.size > 1)
    .map(({ text, namnder }) => ({ text, namnder: [...namnder] }))
    .sort((a, b) => b.namnder.length - a.namnder.length || compareIds(a.text, b.text));
};

/** What each method gives to all its nämnder, and who has taken it in. */
export const commonItems = ({ methods, summaries }: LagesbildParts): readonly CommonItem[] =>
  methods.flatMap(({ method, common }) => {
    const under = summaries.filter((summary) => summary.method === method);
    return common.map(({ kind, id, text }) => ({
      method,
      kind,
      id,
      text,
      namnder: under.filter((summary) => summary.common.includes(id)).map(({ namnd }) => namnd.id),
      leftOut: under.filter((summary) => !summary.common.includes(id)).map(({ namnd }) => namnd.id),
    }));
  });
