import { exportRegister, isRegister } from "./register-export.js";

const member = (key: string, value: unknown): readonly string[] => {
  const written = write(value);
  return written === undefined ? [] : [`${JSON.stringify(key)}:${written}`];
};

const writeObject = (value: object): string => {
  const plain: object = isRegister(value) ? exportRegister(value) : value;
  const members = Object.entries(plain)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, part]) => member(key, part));
  return `{${members.join(",")}}`;
};

const writeList = (list: readonly unknown[]): string =>
  `[${list
    .map((item, index) => {
      const written = write(item);
      if (written === undefined)
        throw new TypeError(`Item ${String(index)} of a list is undefined, which JSON cannot say`);
      return written;
    })
    .join(",")}]`;

const write = (value: unknown): string | undefined => {
  switch (typeof value) {
    case "undefined":
      return undefined;
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${String(value)} is no number that JSON can say`);
      return JSON.stringify(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? writeList(value) : writeObject(value);
    default:
      throw new TypeError(`A ${typeof value} is nothing that JSON can say`);
  }
};

/**
 * Writes a value as canonical JSON: keys sorted by code unit, no white space, absent members left out. The same content gives
 * the same bytes on every machine (the scheme of RFC 8785). A register's entries refer by id to the analysis that stands beside
 * them.
 *
 * @param value - A register, an adopted record, a plan, or any plain data.
 * @returns The text; encoded as UTF-8 it is what a digest is taken of.
 * @throws TypeError on what JSON cannot say: a function, NaN, Infinity, a bigint, undefined as a whole or in a list.
 * @example
 * ```ts
 * import { toCanonicalJson } from "vasentlighetsanalys";
 * toCanonicalJson({ b: 1, a: [true, "å"] }); //=> '{"a":[true,"å"],"b":1}'
 * ```
 */
export const toCanonicalJson = (value: unknown): string => {
  const written = write(value);
  if (written === undefined) throw new TypeError("undefined is nothing that JSON can say");
  return written;
};
