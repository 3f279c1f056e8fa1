import { compileSchema } from "#compile-schema";
import * as z from "zod/mini";
import type { Path } from "./issue.js";
import { isObject, memberOf, schemaFor, unwrap } from "./schema-node.js";

// The library tells of each fault in its own words; zod's are never made.
const silent = { error: () => "" };

/** What zod makes of a document: the value, or what it reports. */
export type Structure<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly z.core.$ZodIssue[] };

const isRequired = (schema: z.core.$ZodType): boolean => schema._zod.optin === undefined;

type Issues = z.core.$ZodIssue[];

/** Whether zod held on its stack all that it had to report; what it could not hold is to be read part by part. */
const fits = (read: () => void): boolean => {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

const inOne = (schema: z.core.$ZodType, value: unknown, path: Path, into: Issues): void => {
  const read = z.safeParse(schema, value, silent);
  for (const issue of read.error?.issues ?? []) into.push({ ...issue, path: [...path, ...issue.path] });
};

/** Reads a document part by part, items of lists as a whole where they fit, so that no part reports more than zod can hold. */
const inParts = (schema: z.core.$ZodType, value: unknown, path: Path, into: Issues): void => {
  const own = schemaFor(schema, value);
  if (own instanceof z.ZodMiniArray && Array.isArray(value)) {
    value.forEach((item, index) => {
      const at = [...path, index];
      if (
        !fits(() => {
          inOne(own._zod.def.element, item, at, into);
        })
      )
        inParts(own._zod.def.element, item, at, into);
    });
    return;
  }
  if (!(own instanceof z.ZodMiniObject && isObject(value)) || unwrap(schema) instanceof z.ZodMiniDiscriminatedUnion) {
    inOne(schema, value, path, into);
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
export const readStructure = <S extends z.ZodMiniType>(schema: S, input: unknown): Structure<z.output<S>> => {
  let whole: Structure<z.output<S>> | undefined;
  fits(() => {
    const read = compileSchema(schema).safeParse(input, silent);
    whole = read.success ? read : { success: false, issues: read.error.issues };
  });
  if (whole !== undefined) return whole;
  const issues: Issues = [];
  inParts(schema, input, [], issues);
  return { success: false, issues };
};
