import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { findMethod } from "../../src/parse/find-method.js";
import { nearest } from "../../src/model/nearest.js";

describe("the known name that a misspelt one stands for", () => {
  test.each<readonly [name: string, written: string, known: readonly string[], expected: string | undefined]>([
    ["a letter too many", "rutinn", ["rutin", "annan"], "rutin"],
    ["a letter too few", "ruti", ["rutin", "annan"], "rutin"],
    ["another letter", "rutim", ["rutin", "annan"], "rutin"],
    ["two letters swapped are one step, not two", "utr", ["uxy", "urt"], "urt"],
    ["letters swapped at the beginning", "urtin", ["rutin"], "rutin"],
    ["the nearer of two, in either order", "samverkar", ["samverkat", "samverkan-x", "samverkan"], "samverkat"],
    ["a third of the letters", "abcxyz", ["abcdez"], "abcdez"],
    ["more than a third of the letters", "abcxyz", ["abcdef"], undefined],
    ["far longer than the known one", "utbildningsinsatser", ["utbildning"], undefined],
    ["capitals, å ä ö and hyphens", "Otillåten Påverkan", ["otillaten-paverkan"], "otillaten-paverkan"],
    ["two letters alone are no misspelt name", "ab", ["ac"], undefined],
    ["two letters that differ in case", "T1", ["t1"], "t1"],
    ["every letter is another", "abc", ["x"], undefined],
    ["numbers tell names apart", "op-2", ["op-1"], undefined],
    ["the name itself is no suggestion", "rutin", ["rutin"], undefined],
    ["nothing written", "", ["a"], undefined],
    ["a written text longer than any name", "a".repeat(61), ["a".repeat(60)], undefined],
    ["a known name longer than any name", "a".repeat(60), ["a".repeat(61)], undefined],
  ])("%s", (_name, written, known, expected) => {
    expect(nearest(written, known)).toBe(expected);
  });

  test("one slip in a long enough name is always found again", () => {
    const name = fc.stringMatching(/^[a-z]{6,20}$/u);
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom("drop", "double", "swap"), (known, place, slip) => {
        const at = place % (known.length - 1);
        const [before, first = "", second = "", after] = [
          known.slice(0, at),
          known[at],
          known[at + 1],
          known.slice(at + 2),
        ];
        const slips = { drop: second, double: first + first + second, swap: second + first };
        const written = before + slips[slip] + after;
        fc.pre(written !== known);
        expect(nearest(written, [known])).toBe(known);
      }),
    );
  });
});

describe("the method that a misspelt name stands for", () => {
  test.each([
    ["another size, without version", "exempel-5x6", "exempel-5x5@2022.1"],
    ["another size, with version", "exempel-6x6@2022.1", "exempel-5x5@2022.1"],
    ["another version", "exempel-5x5@2031", "exempel-5x5@2022.1"],
    ["a version of nothing but @", "@2022.1", undefined],
    ["capitals and space", "Exempel 5x5", "exempel-5x5@2022.1"],
    ["another name of the same size", "kommunen-5x5", undefined],
    ["the weighted one", "msb-4x4-weigthed", "msb-4x4-weighted@1"],
  ])("%s", (_name, written, expected) => {
    const { fault } = findMethod(written, {});
    expect(fault?.code === "unknown-method" ? fault.nearest : "found").toBe(expected);
  });
});
