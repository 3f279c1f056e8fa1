import * as z from "zod";
import type { Path } from "./issue.js";
import { isObject, memberOf, schemaFor, unwrap } from "./schema-node.js";

// The library tells of each fault in its own words; zod's are never made.
const silent = { error: () => "" };

/** What zod makes of a document: the value, or what it reports. */
export type Structure<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly z.core.$ZodIssue[] };

const isRequired = (schema: z.core.$ZodType): boolean => schema._zod.optin === undefined;

/** Reads a document part by part, so that no part reports more than zod can hold on its stack. */
const inParts = (schema: z.core.$ZodType, value: unknown, path: Path, into: z.core.$ZodIssue[]): void => {
  const own = schemaFor(schema, value);
  if (own instanceof z.ZodArray && Array.isArray(value)) {
    value.forEach((item, index) => inParts(own.element, item, [...path, index], into));
    return;
  }
  if (!(own instanceof z.ZodObject && isObject(value)) || unwrap(schema) instanceof z.ZodDiscriminatedUnion) {
    const read = z.safeParse(schema, value, silent);
    for (const issue of read.error?.issues ?? []) into.push({ ...issue, path: [...path, ...issue.path] });
    return;
  }
  const shape: Readonly<Record<string, z.core.$ZodType>> = own.shape;
  for (const [key, member] of Object.entries(shape)) {
    if (Object.hasOwn(value, key) || isRequired(member)) inParts(member, memberOf(value, key), [...path, key], into);
  }
  const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  if (keys.length > 0) into.push({ code: "unrecognized_keys", keys, path: [...path], message: "" });
};

/** Reads a document by its schema; one with more faults than zod can gather at once is read part by part. */
export const readStructure = <S extends z.ZodType>(schema: S, input: unknown): Structure<z.output<S>> => {
  try {
    const read = schema.safeParse(input, silent);
    return read.success ? read : { success: false, issues: read.error.issues };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const issues: z.core.$ZodIssue[] = [];
    inParts(schema, input, [], issues);
    return { success: false, issues };
  }
};
