import { deriveLagesbild } from "./derive-lagesbild.js";
import type { Lagesbild } from "./lagesbild.js";
import { union } from "./union.js";

/**
 * Merges two parts of a city-wide picture: a union by nämnd, from which the totals follow anew. Associative and commutative, with
 * the empty picture (`buildLagesbild([], { expected: [] })`) as identity, so that parts can be made anywhere.
 *
 * @param a - A picture.
 * @param b - Another picture of the same year.
 * @throws RangeError when the same nämnd, method or mapping stands in both with different content, or the years differ.
 * @example
 * ```ts
 * import { buildLagesbild, mergeLagesbilder } from "vasentlighetsanalys";
 * const empty = buildLagesbild([], { expected: [] });
 * const awaiting = buildLagesbild([], { expected: [{ id: "a", name: "Nämnd A", kind: "facknamnd" }] });
 * mergeLagesbilder(empty, awaiting).missing.map((expected) => expected.id); //=> ["a"]
 * ```
 */
export const mergeLagesbilder = (a: Lagesbild, b: Lagesbild): Lagesbild => {
  const mappings = [a.mapping, b.mapping].flatMap((mapping) => (mapping === undefined ? [] : [mapping]));
  const [mapping] = union("mapping", () => "mapping", mappings);
  return deriveLagesbild({
    summaries: union("nämnd", ({ namnd }) => namnd.id, a.summaries, b.summaries),
    expected: union("expected nämnd", ({ id }) => id, a.expected, b.expected),
    methods: union("method", ({ method }) => method, a.methods, b.methods),
    previous: union("last year's nämnd", ({ namnd }) => namnd, a.previous, b.previous),
    ...(mapping === undefined ? {} : { mapping }),
  });
};
