import { foundIn } from "../parse/found.js";
import type { Fault } from "../parse/issue.js";
import { isObject } from "../parse/schema-node.js";

/** A document given as text or as a value; text that is no JSON stays the text that it is. */
export const readJson = (given: unknown): unknown => {
  if (typeof given !== "string") return given;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return given;
  }
};

/** A document that is no group of keys, as a fault. */
export const notADocument = (document: unknown): Fault | undefined =>
  isObject(document)
    ? undefined
    : { path: [], fact: () => ({ code: "not-a-document", document: "register", found: foundIn(document) }) };
