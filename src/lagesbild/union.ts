import { canonicalText } from "../model/canonical-text.js";
import { compareIds } from "../model/order.js";

/** The union of lists by a key, in key order; the same key with other content is refused. */
export const union = <T>(
  what: string,
  keyOf: (item: T) => string,
  ...lists: readonly (readonly T[])[]
): readonly T[] => {
  const found = new Map<string, T>();
  for (const item of lists.flat()) {
    const key = keyOf(item);
    const known = found.get(key);
    if (known !== undefined && canonicalText(known) !== canonicalText(item)) {
      throw new RangeError(`The ${what} "${key}" stands twice with different content; keep one of them`);
    }
    if (known === undefined) found.set(key, item);
  }
  return [...found].sort(([a], [b]) => compareIds(a, b)).map(([, item]) => item);
};
