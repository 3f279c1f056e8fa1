type Prepare = (value: object) => object;

/** Far deeper than any document; what goes on after this holds itself. */
const DEEPEST = 500;

interface Writing {
  readonly prepare: Prepare;
  readonly depth: number;
}

const member = (key: string, value: unknown, writing: Writing): readonly string[] => {
  const written = write(value, writing);
  return written === undefined ? [] : [`${JSON.stringify(key)}:${written}`];
};

const writeObject = (value: object, writing: Writing): string => {
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (kind !== "Object") throw new TypeError(`A ${kind} is nothing that JSON can say`);
  const members = Object.entries(writing.prepare(value))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, part]) => member(key, part, writing));
  return `{${members.join(",")}}`;
};

const writeList = (list: readonly unknown[], writing: Writing): string =>
  `[${list
    .map((item, index) => {
      const written = write(item, writing);
      if (written === undefined)
        throw new TypeError(`Item ${String(index)} of a list is undefined, which JSON cannot say`);
      return written;
    })
    .join(",")}]`;

const write = (value: unknown, { prepare, depth }: Writing): string | undefined => {
  switch (typeof value) {
    case "undefined":
      return undefined;
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${String(value)} is no number that JSON can say`);
      return JSON.stringify(value);
    case "object": {
      if (value === null) return "null";
      if (depth > DEEPEST) throw new TypeError(`The value goes deeper than ${DEEPEST} levels, or holds itself`);
      const within = { prepare, depth: depth + 1 };
      return Array.isArray(value) ? writeList(value, within) : writeObject(value, within);
    }
    default:
      throw new TypeError(`A ${typeof value} is nothing that JSON can say`);
  }
};

/**
 * A value as JSON with keys sorted by code unit and no white space (the scheme of RFC 8785), so that the same content has the same
 * text; `prepare` may put another object in an object's place before it is written.
 */
export const canonicalText = (value: unknown, prepare: Prepare = (given) => given): string => {
  const written = write(value, { prepare, depth: 0 });
  if (written === undefined) throw new TypeError("undefined is nothing that JSON can say");
  return written;
};
