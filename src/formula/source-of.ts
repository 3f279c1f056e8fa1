import type { MathNode } from "mathjs/number";

/** A node as text, with numbers as they are written: 100000000, not 1e+8. */
export const sourceOf = (node: MathNode): string => node.toString({ notation: "fixed" });
