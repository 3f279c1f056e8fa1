/** Tells a plain object from lists, null and everything that is no object. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands under a key or index, read only where the value itself holds it, never from its prototype. */
export const memberOf = (value: unknown, step: string | number): unknown => {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step];
};
