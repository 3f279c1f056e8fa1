import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/parse/read-document.js";

const shapes = z.strictObject({
  list: z.exactOptional(z.array(z.string()).check(z.maxLength(2))),
  pair: z.exactOptional(z.tuple([z.number(), z.number()])),
  share: z.exactOptional(z.number().check(z.gt(0), z.lte(1))),
  count: z.exactOptional(z.int().check(z.nonnegative())),
  short: z.exactOptional(z.string().check(z.maxLength(3))),
  one: z.exactOptional(z.union([z.strictObject({ a: z.string() }), z.array(z.string())])),
  text: z.exactOptional(z.union([z.string(), z.number()])),
  kind: z.exactOptional(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("x"), own: z.string() }),
      z.strictObject({ kind: z.enum(["y", "z"]) }),
    ]),
  ),
  nothing: z.exactOptional(z.record(z.string(), z.strictObject({ a: z.string() }))),
});

describe("what any schema's faults are told as", () => {
  test.each<readonly [name: string, document: object, faults: readonly (readonly [path: string, fact: object])[]]>([
    ["a list too long", { list: ["a", "b", "c"] }, [["list", { code: "list-length", found: 3, to: 2 }]]],
    ["a pair too long", { pair: [1, 2, 3] }, [["pair", { code: "list-length", found: 3, from: 2, to: 2 }]]],
    ["a pair of other things", { pair: [1, "2"] }, [["pair.1", { code: "wrong-type", expected: "number" }]]],
    ["a number at an open end", { share: 0 }, [["share", { code: "number-range", found: 0, above: 0 }]]],
    ["a number above", { share: 2 }, [["share", { code: "number-range", found: 2, to: 1 }]]],
    ["a number below", { count: -1 }, [["count", { code: "number-range", found: -1, from: 0 }]]],
    ["half a whole number", { count: 0.5 }, [["count", { code: "wrong-type", expected: "whole-number" }]]],
    [
      "a text too long, which no document's schema forbids",
      { short: "abcd" },
      [["short", { code: "wrong-type", expected: "text" }]],
    ],
    [
      "a fault within the form of a union that was meant",
      { one: { a: 5 } },
      [["one.a", { code: "wrong-type", expected: "text" }]],
    ],
    ["a fault within the other form", { one: [5] }, [["one.0", { code: "wrong-type", expected: "text" }]]],
    ["neither form", { one: 5 }, [["one", { code: "wrong-type", expected: "object" }]]],
    [
      "a key that the form meant does not know",
      { one: { a: "x", b: 1 } },
      [["one.b", { code: "unknown-key", allowed: ["a"] }]],
    ],
    [
      "a tag that is none",
      { kind: { kind: "q" } },
      [["kind.kind", { code: "not-in-list", allowed: [{ code: "x" }, { code: "y" }, { code: "z" }] }]],
    ],
    ["a tag left out", { kind: {} }, [["kind.kind", { code: "missing", key: "kind" }]]],
    ["a fault beside the tag", { kind: { kind: "x" } }, [["kind.own", { code: "missing", key: "own" }]]],
    [
      "a key of another tag",
      { kind: { kind: "y", own: "x" } },
      [["kind.own", { code: "unknown-key", allowed: ["kind"] }]],
    ],
    ["no group where a tag should stand", { kind: "x" }, [["kind", { code: "wrong-type", expected: "object" }]]],
    ["a fault in a record", { nothing: { k: { a: 5 } } }, [["nothing.k.a", { code: "wrong-type", expected: "text" }]]],
    ["no record", { nothing: [] }, [["nothing", { code: "wrong-type", expected: "object" }]]],
  ])("%s", (_name, document, faults) => {
    const read = readDocument(shapes, document, undefined);
    expect(read.value).toBeUndefined();
    expect(read.faults.map(({ path }) => path.join("."))).toEqual(faults.map(([path]) => path));
    for (const [index, [, fact]] of faults.entries()) expect(read.faults[index]?.fact()).toMatchObject(fact);
  });

  test("a document without fault is given whole", () => {
    const document = { pair: [1, 2], one: ["a"], text: 5, kind: { kind: "z" } };
    expect(readDocument(shapes, document, undefined)).toMatchObject({ value: document, sound: document, faults: [] });
  });
});
