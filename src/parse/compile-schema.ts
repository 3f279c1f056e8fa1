import * as z from "zod/mini";

const compiled = new WeakMap<z.ZodMiniType, z.ZodMiniType>();
const read = new WeakSet<z.ZodMiniType>();

/**
 * The schema with a function written for it, which reads several times as fast; what that refuses is read again by the schema itself, so
 * every message stays what it is. Writing the function takes longer than reading one document, so it is made for the second.
 *
 * Taken in Node alone (`imports` in package.json): in a browser it would make a bundle larger by more than a quarter, and a page under a strict
 * content security policy would have something to report.
 */
export const compileSchema = <S extends z.ZodMiniType>(schema: S): S => {
  const known = compiled.get(schema);
  if (known !== undefined) return known as S;
  if (!read.has(schema)) {
    read.add(schema);
    return schema;
  }
  const made = z.compile(schema);
  compiled.set(schema, made);
  return made;
};
