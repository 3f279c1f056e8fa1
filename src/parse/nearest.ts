const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) steps.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...steps));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

const LONGEST_NAME = 60;

// Of two letters nearly every name is near.
const SHORTEST_MISSPELT = 3;

/** op-2 is no misspelt op-1: what differs in its numbers alone names something else. */
const differsInNumbersOnly = (a: string, b: string): boolean => a.replace(/\d+/g, "#") === b.replace(/\d+/g, "#");

/** Letters that people leave out or swap when they write a code: case, å ä ö, and what joins words. */
const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s_-]/g, "");

/**
 * The known name that a misspelt one most likely stands for: the same but for case, diacritics and hyphens, or else at
 * most a third of its letters away (Damerau-Levenshtein); undefined where none is close.
 */
export const nearest = (written: string, known: Iterable<string>): string | undefined => {
  if (written.length === 0 || written.length > LONGEST_NAME) return undefined;
  const wanted = folded(written);
  const allowance = (known: string): number => Math.floor(Math.max(wanted.length, known.length, 3) / 3);
  let best: string | undefined;
  let least = LONGEST_NAME;
  for (const name of known) {
    if (name.length > LONGEST_NAME || name === written) continue;
    const found = folded(name);
    const limit = allowance(found);
    if (found !== wanted && wanted.length < SHORTEST_MISSPELT) continue;
    const steps = found === wanted ? 0 : distance(wanted, found, limit);
    if (steps > limit || (steps > 0 && (steps >= found.length || differsInNumbersOnly(wanted, found)))) continue;
    if (steps < least) {
      best = name;
      least = steps;
    }
  }
  return best;
};
