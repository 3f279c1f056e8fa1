import { toCanonicalJson } from "vasentlighetsanalys";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("canonical JSON", () => {
  test.each([
    ["keys by code unit, no white space", { b: 1, a: { d: [1, "x"], c: null } }, '{"a":{"c":null,"d":[1,"x"]},"b":1}'],
    ["å ä ö stand as they are", { ö: 'å\n"', ä: true }, '{"ä":true,"ö":"å\\n\\""}'],
    ["absent members are left out", { a: undefined, b: 2 }, '{"b":2}'],
    ["numbers in their shortest form", [1e21, 0.1, -0, 100, 1e-7], "[1e+21,0.1,0,100,1e-7]"],
    ["a key called __proto__ is a key", JSON.parse('{"__proto__":1,"a":2}') as unknown, '{"__proto__":1,"a":2}'],
    ["empty", {}, "{}"],
  ])("%s", (_name, value, expected) => {
    expect(toCanonicalJson(value)).toBe(expected);
  });

  test.each([
    ["NaN", Number.NaN, "NaN is no number that JSON can say"],
    ["infinity within", { a: [Number.POSITIVE_INFINITY] }, "Infinity is no number that JSON can say"],
    ["a function", () => 1, "A function is nothing that JSON can say"],
    ["a date", { on: new Date(0) }, "A Date is nothing that JSON can say"],
    ["a map", new Map([[1, 2]]), "A Map is nothing that JSON can say"],
    ["a bigint", 1n, "A bigint is nothing that JSON can say"],
    ["undefined", undefined, "undefined is nothing that JSON can say"],
    ["undefined in a list", [1, undefined], "Item 1 of a list is undefined, which JSON cannot say"],
  ])("refuses %s", (_name, value, message) => {
    expect(() => toCanonicalJson(value)).toThrow(new TypeError(message));
  });

  test("refuses what holds itself", () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => toCanonicalJson(loop)).toThrow(
      new TypeError("The value goes deeper than 500 levels, or holds itself"),
    );
  });

  test("says what JSON.stringify says, and does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = toCanonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(toCanonicalJson(JSON.parse(text) as unknown)).toBe(text);
      }),
    );
  });
});
