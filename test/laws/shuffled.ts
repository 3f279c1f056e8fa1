import * as fc from "fast-check";

/** Lists of plain text keep the author's order, and a share is a pair: their order is content. */
const ORDERED: ReadonlySet<string> = new Set(["consequences", "by", "reportingShare"]);

export type Draw = () => number;

/** A stream of numbers that decides an order. */
export const anyDraws: fc.Arbitrary<Draw> = fc
  .infiniteStream(fc.nat(1000))
  .map((stream) => () => Number(stream.next().value));

const mixed = <T>(list: readonly T[], draw: Draw): T[] =>
  list
    .map((item) => ({ item, key: draw() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** The same content with the keys of every record, and the items of every list whose order says nothing, in another order. */
export const shuffled = (value: unknown, draw: Draw, key = ""): unknown => {
  if (Array.isArray(value)) {
    const list = value.map((item: unknown) => shuffled(item, draw));
    return ORDERED.has(key) ? list : mixed(list, draw);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    mixed(Object.entries(value), draw).map(([name, part]) => [name, shuffled(part, draw, name)]),
  );
};

/** The same content with the keys of every record in another order. */
export const keysShuffled = (value: unknown, draw: Draw): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => keysShuffled(item, draw));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(mixed(Object.entries(value), draw).map(([name, part]) => [name, keysShuffled(part, draw)]));
};
