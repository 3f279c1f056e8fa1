import type { Method } from "./method.js";
import { methodName } from "./method-name.js";
import { methodSum } from "./method-sum.js";

/** Two methods of one name would score by whichever stands first. */
export const checkOneOfAName = (methods: readonly Method[]): void => {
  if (methods.length < 2) return;
  const sums = new Map<string, string>();
  for (const method of methods) {
    const name = methodName(method);
    const sum = methodSum(method);
    if ((sums.get(name) ?? sum) !== sum)
      throw new RangeError(`Two methods with different content are called "${name}"; give each a version of its own`);
    sums.set(name, sum);
  }
};
