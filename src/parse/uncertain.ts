import { type FaultTree, faultTree } from "./fault-tree.js";
import type { Fault, Path } from "./issue.js";

const holdsFault = (tree: FaultTree): boolean => tree.faults.length > 0 || tree.below.size > 0;

const isMisspelt = (parent: FaultTree, key: string | number | undefined): boolean =>
  [...parent.below.values()].some(({ faults }) =>
    faults.some((fault) => {
      if (fault.about !== "unknown-key") return false;
      const told = fault.fact();
      return told.code === "unknown-key" && told.nearest?.code === key;
    }),
  );

/** Tells whether what stands at a path is faulty, as a whole or within, or may stand there under a misspelt key. */
export const uncertainty = (faults: readonly Fault[]): ((path: Path) => boolean) => {
  if (faults.length === 0) return () => false;
  const root = faultTree(faults);
  return (path) => {
    let at = root;
    for (const [depth, step] of path.entries()) {
      if (at.faults.length > 0) return true;
      const next = at.below.get(step);
      if (next === undefined) return depth === path.length - 1 && isMisspelt(at, step);
      at = next;
    }
    return holdsFault(at);
  };
};
