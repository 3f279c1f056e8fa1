import { buildLagesbild, exampleMethod, type Lagesbild, mergeLagesbilder, type Method } from "vasentlighetsanalys";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedOf, registerOf } from "./a-city.js";

const ids = ["a", "b", "c", "d", "e"] as const;
const registers = new Map(ids.map((id) => [id, registerOf(id, id === "c" ? { processes: [] } : {})]));
const lastYear = buildLagesbild(
  ids.slice(0, 3).map((id) => registerOf(id, { year: 2021 })),
  { expected: [] },
);

const anyPart: fc.Arbitrary<Lagesbild> = fc
  .record({ delivered: fc.subarray([...ids]), expected: fc.subarray([...ids]), remembers: fc.boolean() })
  .map(({ delivered, expected, remembers }) =>
    buildLagesbild(
      delivered.flatMap((id) => registers.get(id) ?? []),
      { expected: expectedOf(...expected), ...(remembers ? { previous: lastYear } : {}) },
    ),
  );

const empty = buildLagesbild([], { expected: [] });

describe("merging is a union by nämnd", () => {
  test("associative", () => {
    fc.assert(
      fc.property(anyPart, anyPart, anyPart, (a, b, c) => {
        expect(mergeLagesbilder(mergeLagesbilder(a, b), c)).toEqual(mergeLagesbilder(a, mergeLagesbilder(b, c)));
      }),
    );
  });

  test("commutative", () => {
    fc.assert(
      fc.property(anyPart, anyPart, (a, b) => {
        expect(mergeLagesbilder(a, b)).toEqual(mergeLagesbilder(b, a));
      }),
    );
  });

  test("the empty picture is its identity, and a part merged with itself is itself", () => {
    fc.assert(
      fc.property(anyPart, (a) => {
        expect(mergeLagesbilder(a, empty)).toEqual(a);
        expect(mergeLagesbilder(a, a)).toEqual(a);
      }),
    );
  });

  test("parts give the same picture as the whole, also by way of JSON", () => {
    const whole = buildLagesbild(registers.values(), { expected: expectedOf(...ids) });
    const parts = ids.map((id) =>
      buildLagesbild(
        [...registers.values()].filter((register) => register.namnd.id === id),
        { expected: expectedOf(id) },
      ),
    );
    const sent = parts.map((part) => JSON.parse(JSON.stringify(part)) as Lagesbild);
    expect(sent.reduce(mergeLagesbilder, empty)).toEqual(whole);
  });

  test("the same nämnd with other content is refused", () => {
    const a = buildLagesbild([registerOf("a")], { expected: [] });
    const b = buildLagesbild([registerOf("a", { processes: [] })], { expected: [] });
    expect(() => mergeLagesbilder(a, b)).toThrow(
      new RangeError('The nämnd "a" stands twice with different content; keep one of them'),
    );
  });

  test("parts of different years are refused", () => {
    const of = (id: string, year: number) => buildLagesbild([registerOf(id, { year })], { expected: [] });
    expect(() => mergeLagesbilder(of("a", 2023), of("b", 2022))).toThrow(
      new RangeError("A lägesbild shows one year, but the registers are of 2022, 2023"),
    );
  });

  test("two mappings that differ are refused", () => {
    const mapped = (to: string) => buildLagesbild([], { expected: [], mapping: { to, bands: {} } });
    expect(() => mergeLagesbilder(mapped("x@1"), mapped("y@1"))).toThrow(RangeError);
    expect(mergeLagesbilder(mapped("x@1"), empty).mapping).toEqual({ to: "x@1", bands: {} });
  });

  test("bands are joined once the method that the mapping leads to has come in, by whatever way the parts meet", () => {
    const to = "exempel-5x5@2022.1";
    const bands = { "annan@2022.1": { lag: "lag", medel: "hog", hog: "hog", kritisk: "kritisk" } };
    const mapping = buildLagesbild([], { expected: [], mapping: { to, bands } });
    const of = (id: string, method: Method) => buildLagesbild([registerOf(id, { method })], { expected: [] });
    const [own, other] = [of("a", exampleMethod), of("b", { ...exampleMethod, id: "annan" })];
    const waiting = mergeLagesbilder(mapping, other);
    expect(waiting).not.toHaveProperty("joined");
    expect(mergeLagesbilder(waiting, own)).toEqual(mergeLagesbilder(mapping, mergeLagesbilder(other, own)));
    expect(mergeLagesbilder(waiting, own).joined).toEqual({
      method: to,
      namnder: ["a", "b"],
      bands: { lag: 0, medel: 2, hog: 2, kritisk: 0 },
    });
  });
});
