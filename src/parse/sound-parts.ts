import type { FaultTree } from "./fault-tree.js";
import { isObject } from "./schema-node.js";

type Primitive = string | number | boolean | bigint | symbol | null | undefined;

/** A document of which any part may be lacking; the place of a lacking item of a list stays, so that indices still hold. */
export type Sound<T> = T extends Primitive
  ? T
  : T extends readonly (infer E)[]
    ? readonly (Sound<E> | undefined)[]
    : { readonly [K in keyof T]?: Sound<T[K]> | undefined };

/** What is left of a document without its faulty parts, and what those parts spoke of. */
export interface SoundParts {
  readonly document: unknown;
  /** Every text and number in the parts taken out: an id among them is no unknown id. */
  readonly mentioned: ReadonlySet<string>;
}

const MOST_MENTIONED = 200_000;

/** A text as an id would be written. */
export const idFrom = (text: string): string => text.trim().replace(/[\s/]+/g, "-");

const mention = (removed: unknown, into: Set<string>): void => {
  const seen = new Set<object>();
  const left: unknown[] = [removed];
  while (left.length > 0 && into.size < MOST_MENTIONED && seen.size < MOST_MENTIONED) {
    const value = left.pop();
    if (typeof value === "number") into.add(String(value));
    // An id with a space in it is likely to be referred to as it should have been written.
    else if (typeof value === "string") into.add(value).add(idFrom(value));
    else if (typeof value === "object" && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const member of Object.values(value)) left.push(member);
    }
  }
};

const without = (value: unknown, tree: FaultTree, mentioned: Set<string>): unknown => {
  if (tree.faults.length > 0) {
    mention(value, mentioned);
    return undefined;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = value.slice();
    for (const [step, below] of tree.below)
      if (typeof step === "number") items[step] = without(items[step], below, mentioned);
    return items;
  }
  if (!isObject(value)) return value;
  const kept = new Map(Object.entries(value));
  for (const [step, below] of tree.below) {
    const key = String(step);
    if (!kept.has(key)) continue;
    const rest = without(kept.get(key), below, mentioned);
    if (rest === undefined) kept.delete(key);
    else kept.set(key, rest);
  }
  return Object.fromEntries(kept);
};

/** Takes the faulty parts out of a copy; whatever is sound is shared with the original, which stays as it is. */
export const soundParts = (document: unknown, tree: FaultTree): SoundParts => {
  const mentioned = new Set<string>();
  return { document: without(document, tree, mentioned), mentioned };
};

/** Nothing was taken out. */
export const NOTHING_MENTIONED: ReadonlySet<string> = new Set();
