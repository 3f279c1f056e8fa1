type Prepare = (value: object) => object;

const member = (key: string, value: unknown, prepare: Prepare): readonly string[] => {
  const written = write(value, prepare);
  return written === undefined ? [] : [`${JSON.stringify(key)}:${written}`];
};

const writeObject = (value: object, prepare: Prepare): string => {
  const members = Object.entries(prepare(value))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, part]) => member(key, part, prepare));
  return `{${members.join(",")}}`;
};

const writeList = (list: readonly unknown[], prepare: Prepare): string =>
  `[${list
    .map((item, index) => {
      const written = write(item, prepare);
      if (written === undefined)
        throw new TypeError(`Item ${String(index)} of a list is undefined, which JSON cannot say`);
      return written;
    })
    .join(",")}]`;

const write = (value: unknown, prepare: Prepare): string | undefined => {
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
      return Array.isArray(value) ? writeList(value, prepare) : writeObject(value, prepare);
    default:
      throw new TypeError(`A ${typeof value} is nothing that JSON can say`);
  }
};

/**
 * A value as JSON with keys sorted by code unit and no white space (the scheme of RFC 8785), so that the same content has the same
 * text; `prepare` may put another object in an object's place before it is written.
 */
export const canonicalText = (value: unknown, prepare: Prepare = (given) => given): string => {
  const written = write(value, prepare);
  if (written === undefined) throw new TypeError("undefined is nothing that JSON can say");
  return written;
};
