import * as z from "zod/mini";
import { type ClosedList, codeOf } from "./closed-list.js";

/** What an editor or a form shows beside a field; it also carries the constraints that a JSON Schema states on a text. */
export interface FieldWords {
  readonly title: string;
  readonly description?: string;
  readonly minLength?: 1;
  readonly pattern?: string;
  readonly format?: "date";
}

/**
 * The words and text constraints of every field, kept apart from zod's global registry so that a host application's own
 * registry is never touched. Text constraints stand here and not as zod checks, since a check on every single string costs
 * more than all structure; `parse/text-constraints.ts` reads them.
 */
export const fieldWords = z.registry<FieldWords>();

/** An id can be part of a reference such as `op-1/o1`, so it holds neither space nor slash. */
export const ID_PATTERN = "^[^\\s/]+$";

const describe = <S extends z.ZodMiniType>(schema: S, words: FieldWords): S => {
  fieldWords.add(schema, words);
  return schema;
};

/** Gives a schema its title and description. */
export const field = <S extends z.ZodMiniType>(title: string, schema: S, description?: string): S =>
  describe(schema, description === undefined ? { title } : { title, description });

/** A text that a person reads; never empty. */
export const text = (title: string, description?: string): z.ZodMiniString<string> =>
  describe(z.string(), { title, ...(description === undefined ? {} : { description }), minLength: 1 });

/** An id, unique within the analysis. */
export const id = (title: string, description?: string): z.ZodMiniString<string> =>
  describe(z.string(), {
    title,
    ...(description === undefined ? {} : { description }),
    minLength: 1,
    pattern: ID_PATTERN,
  });

/** A list of ids that point at something else in the document. */
export const references = (title: string, description?: string) => field(title, z.array(z.string()), description);

/** A civil date, `"2022-03-31"`: a day in the calendar, without clock or time zone. */
export const date = (title: string, description?: string) =>
  describe(z.string(), {
    title,
    ...(description === undefined ? {} : { description }),
    format: "date",
  }).brand<"CivilDate">();

/** One code of a closed list; its Swedish label is accepted too and becomes the code. */
export const oneOf = <const C extends string>(title: string, list: ClosedList<C>, description?: string) =>
  z.pipe(
    field(
      title,
      z.enum([
        ...list.codes,
        ...list.codes.map((code) => list.labels[code].sv).filter((label) => !list.codes.includes(label as C)),
      ]),
      description,
    ),
    z.transform((written) => codeOf(list, written)),
  );

/** A whole number that counts something: 0 or more. */
export const count = (title: string, description?: string) => field(title, z.int().check(z.nonnegative()), description);

/** A calendar year. */
export const year = (title: string, description?: string) =>
  field(title, z.int().check(z.minimum(1900), z.maximum(2200)), description);
