import { nearest } from "../model/nearest.js";
import { shorten } from "./found.js";
import type { Entity, IssueFact } from "./issue.js";
import { FEW } from "./quote-found.js";

/** A reference to what is not there, with the id that was most likely meant, or else the first of those that there are. */
export const unknownReference = (
  found: string,
  expected: readonly Entity[],
  known: readonly string[],
): IssueFact & { readonly code: "unknown-reference" } => {
  const near = nearest(found, known);
  const first = { first: known.slice(0, FEW).map(shorten), rest: Math.max(known.length - FEW, 0) };
  return {
    code: "unknown-reference",
    found: shorten(found),
    expected,
    ...(near === undefined ? { known: first } : { nearest: near }),
  };
};
