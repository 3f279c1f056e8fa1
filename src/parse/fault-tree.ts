import type { Fault, Path } from "./issue.js";
import { memberOf } from "./schema-node.js";

/** Faults by place: a node for each step of their paths. */
export interface FaultTree {
  readonly faults: Fault[];
  readonly below: Map<string | number, FaultTree>;
}

const node = (): FaultTree => ({ faults: [], below: new Map() });

/** Gathers faults by place. */
export const faultTree = (faults: Iterable<Fault>): FaultTree => {
  const root = node();
  for (const fault of faults) {
    let at = root;
    for (const step of fault.path) {
      const next = at.below.get(step) ?? node();
      at.below.set(step, next);
      at = next;
    }
    at.faults.push(fault);
  }
  return root;
};

const stepsOf = (value: unknown, below: ReadonlyMap<string | number, FaultTree>): Path => {
  const known = [...below.keys()];
  if (Array.isArray(value)) return known.sort((a, b) => Number(a) - Number(b));
  const written = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const rank = new Map(written.map((key, index) => [key, index]));
  const rankOf = (step: string | number): number => rank.get(String(step)) ?? -1;
  return known.sort((a, b) => rankOf(a) - rankOf(b));
};

const walk = (tree: FaultTree, value: unknown, most: number, into: Fault[]): void => {
  into.push(...tree.faults.slice(0, most - into.length));
  for (const step of stepsOf(value, tree.below)) {
    if (into.length >= most) return;
    const next = tree.below.get(step);
    if (next !== undefined) walk(next, memberOf(value, step), most, into);
  }
};

/** The first faults in the order of the document, what is missing before what is there; at most so many. */
export const firstInDocument = (tree: FaultTree, document: unknown, most: number): readonly Fault[] => {
  const first: Fault[] = [];
  walk(tree, document, most, first);
  return first;
};
