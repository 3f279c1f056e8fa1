const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = b.length;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let left = i;
    let diagonal = i - 1;
    for (const [j, up] of row.entries()) {
      if (j === 0) continue;
      const changed = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] : undefined;
      left = Math.min(up + 1, left + 1, changed, (swapped ?? Number.POSITIVE_INFINITY) + 1);
      next.push(left);
      diagonal = up;
    }
    before = row;
    row = next;
    last = left;
  }
  return last;
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
 * most a third of its letters away (Damerau-Levenshtein); undefined where none is close. Unless `numbersTellApart` is
 * false, names that differ in their numbers alone are no misspelt ones.
 */
export const nearest = (
  written: string,
  known: Iterable<string>,
  { numbersTellApart = true }: { readonly numbersTellApart?: boolean } = {},
): string | undefined => {
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
    if (steps > limit || (steps > 0 && steps >= found.length)) continue;
    if (steps > 0 && numbersTellApart && differsInNumbersOnly(wanted, found)) continue;
    if (steps < least) {
      best = name;
      least = steps;
    }
  }
  return best;
};
