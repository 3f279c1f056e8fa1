import * as z from "zod/mini";
import { type FieldWords, fieldWords } from "../model/field.js";
import { isObject, memberOf } from "../model/plain-object.js";

export { isObject, memberOf };

/** Tells whether a value itself holds a key, whatever stands under it. */
export const holds = (value: unknown, key: string): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key);

/** What a wrapper holds. */
const inside = (schema: z.core.$ZodType): z.core.$ZodType | undefined => {
  if (
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniExactOptional ||
    schema instanceof z.ZodMiniNullable
  )
    return schema._zod.def.innerType;
  return schema instanceof z.ZodMiniPipe ? schema._zod.def.in : undefined;
};

/** The schema that reads the value itself, with the wrappers around it taken off. */
export const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  const inner = inside(schema);
  return inner === undefined ? schema : unwrap(inner);
};

/** Tells whether a schema reads one of several forms, told apart by a tag or not. */
export const isUnion = (schema: z.core.$ZodType): schema is z.ZodMiniUnion | z.ZodMiniDiscriminatedUnion =>
  schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion;

/** The words of a field: those of the outermost wrapper that has any. */
export const wordsOf = (schema: z.core.$ZodType): FieldWords | undefined => {
  const inner = inside(schema);
  return fieldWords.get(schema) ?? (inner === undefined ? undefined : wordsOf(inner));
};

const reads = (schema: z.core.$ZodType, value: unknown): boolean => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodMiniObject || inner instanceof z.ZodMiniRecord) return isObject(value);
  return inner instanceof z.ZodMiniArray ? Array.isArray(value) : !isObject(value) && !Array.isArray(value);
};

const bears = (option: z.core.$ZodType, key: string, code: unknown): boolean => {
  if (!(option instanceof z.ZodMiniObject)) return false;
  const tag: unknown = option.shape[key];
  if (tag instanceof z.ZodMiniLiteral) return tag._zod.def.values.some((value) => value === code);
  return tag instanceof z.ZodMiniEnum && tag.options.some((value) => value === code);
};

/** The schema that a value is read by: of a union, the option that the value's tag or form points at. */
export const schemaFor = (schema: z.core.$ZodType, value: unknown): z.core.$ZodType => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodMiniDiscriminatedUnion) {
    const key = inner._zod.def.discriminator;
    return inner._zod.def.options.find((option) => bears(option, key, memberOf(value, key))) ?? inner;
  }
  if (isUnion(inner)) return inner._zod.def.options.find((option) => reads(option, value)) ?? inner;
  return inner;
};

/** The schema of what stands under a key or index of a value; undefined where the schema knows no such place. */
export const childSchema = (
  schema: z.core.$ZodType,
  value: unknown,
  step: string | number,
): z.core.$ZodType | undefined => {
  const own = schemaFor(schema, value);
  if (own instanceof z.ZodMiniObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = own.shape;
    return typeof step === "string" && Object.hasOwn(shape, step) ? shape[step] : undefined;
  }
  if (own instanceof z.ZodMiniArray) return typeof step === "number" ? own._zod.def.element : undefined;
  if (own instanceof z.ZodMiniTuple) return typeof step === "number" ? own.def.items[step] : undefined;
  if (own instanceof z.ZodMiniRecord) return own._zod.def.valueType;
  if (own instanceof z.ZodMiniDiscriminatedUnion)
    return own._zod.def.options.flatMap((option) => childSchema(option, value, step) ?? []).at(0);
  return undefined;
};

/** The schema at a path of a document, and the value there. */
export const schemaAt = (
  root: z.core.$ZodType,
  document: unknown,
  path: readonly (string | number)[],
): { readonly schema: z.core.$ZodType | undefined; readonly value: unknown } => {
  let schema: z.core.$ZodType | undefined = root;
  let value = document;
  for (const step of path) {
    schema = schema === undefined ? undefined : childSchema(schema, value, step);
    value = memberOf(value, step);
  }
  return { schema, value };
};

/** The value at a path of a document. */
export const valueAt = (document: unknown, path: readonly (string | number)[]): unknown => {
  let value = document;
  for (const step of path) value = memberOf(value, step);
  return value;
};
