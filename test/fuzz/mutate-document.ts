import * as fc from "fast-check";
import { NASTY_KEYS, PLAIN_VALUES, PROGRAM_VALUES } from "./nasty.js";

const KINDS = ["replace", "program", "remove", "rename", "add", "copy", "repeat", "retype", "tweak"] as const;

/** One change of a document, told as numbers so that a failure can be printed and made smaller. */
export interface Change {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly pick: number;
}

const changeOf = (kinds: readonly Change["kind"][]): fc.Arbitrary<Change> =>
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(100_000), pick: fc.nat(100_000) });

/** Changes to a document that a program gives. */
export const anyChanges = fc.array(changeOf(KINDS), { minLength: 1, maxLength: 6 });

/** Changes after which the document is still JSON. */
export const jsonChanges = fc.array(changeOf(KINDS.filter((kind) => kind !== "program")), {
  minLength: 1,
  maxLength: 6,
});

type Container = Record<string | number, unknown>;
interface Place {
  readonly parent: Container;
  readonly key: string | number;
}

const isContainer = (value: unknown): value is Container =>
  typeof value === "object" &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

const placesIn = (document: unknown): readonly Place[] => {
  const places: Place[] = [];
  const seen = new Set<object>();
  const open: unknown[] = [document];
  while (open.length > 0) {
    const parent = open.pop();
    if (!isContainer(parent) || seen.has(parent)) continue;
    seen.add(parent);
    for (const key of Object.keys(parent)) {
      if (key === "__proto__") continue;
      places.push({ parent, key: Array.isArray(parent) ? Number(key) : key });
      open.push(parent[key]);
    }
  }
  return places;
};

const put = ({ parent, key }: Place, value: unknown): void => {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
};

const drop = ({ parent, key }: Place): void => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
};

const cloneOf = (value: unknown): unknown => {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
};

const pickFrom = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;

const otherType = (value: unknown, pick: number): unknown => {
  const wrapped = [[value], { id: "x", value }, { [typeof value === "string" ? value : typeof value]: value }];
  if (typeof value === "string") return pickFrom([Number(value) || 1, value.split(/[-/@.]/u), ...wrapped], pick);
  if (typeof value === "number") return pickFrom([String(value), value > 0, ...wrapped], pick);
  if (Array.isArray(value))
    return pickFrom(
      [value[0], Object.fromEntries(Array.from(value, (item: unknown, index) => [String(index), item])), ...wrapped],
      pick,
    );
  if (isContainer(value)) return pickFrom([Object.values(value), Object.keys(value), JSON.stringify(null)], pick);
  return pickFrom(wrapped, pick);
};

const tweaked = (value: unknown, pick: number): unknown => {
  if (typeof value === "number")
    return pickFrom([value + 1, value - 1, -value, value / 2, value * 1e308, value + 1e-9], pick);
  if (typeof value === "string") {
    const at = pick % (value.length + 1);
    return pickFrom(
      [
        value.slice(0, at) + value.slice(at + 1),
        `${value.slice(0, at)}x${value.slice(at)}`,
        value.toUpperCase(),
        ` ${value} `,
        value.normalize("NFD"),
        value + value,
      ],
      pick,
    );
  }
  return typeof value === "boolean" ? !value : value;
};

const apply = (document: unknown, { kind, at, pick }: Change, words: readonly string[]): void => {
  const places = placesIn(document);
  if (places.length === 0) return;
  const place = pickFrom(places, at);
  const other = pickFrom(places, pick);
  const value = place.parent[place.key];
  switch (kind) {
    case "replace": {
      put(place, cloneOf(pickFrom(PLAIN_VALUES, pick)));
      return;
    }
    case "program": {
      put(place, pickFrom(PROGRAM_VALUES, pick)());
      return;
    }
    case "remove": {
      drop(place);
      return;
    }
    case "rename":
      if (Array.isArray(place.parent)) return;
      drop(place);
      {
        put({ parent: place.parent, key: pickFrom([...NASTY_KEYS, ...words], pick) }, value);
        return;
      }
    case "add":
      if (Array.isArray(place.parent)) return;
      {
        put({ parent: place.parent, key: pickFrom([...words, ...NASTY_KEYS], pick) }, cloneOf(other.parent[other.key]));
        return;
      }
    case "copy": {
      put(place, cloneOf(other.parent[other.key]));
      return;
    }
    case "repeat":
      if (Array.isArray(place.parent))
        place.parent.push(...Array.from({ length: 1 + (pick % 3) }, () => cloneOf(value)));
      return;
    case "retype": {
      put(place, otherType(value, pick));
      return;
    }
    case "tweak": {
      put(place, tweaked(value, pick));
      return;
    }
    default:
      return kind satisfies never;
  }
};

/** A document with its changes; the keys that documents know are what an added or renamed member may be called. */
export const changed = (document: unknown, changes: readonly Change[], words: readonly string[]): unknown => {
  const copy: unknown = structuredClone(document);
  for (const change of changes) apply(copy, change, words);
  return copy;
};

/** Every key of the documents, in defined order. */
export const keysOf = (documents: readonly unknown[]): readonly string[] =>
  [...new Set(documents.flatMap((document) => placesIn(document).map(({ key }) => key)))]
    .filter((key) => typeof key === "string")
    .sort();
