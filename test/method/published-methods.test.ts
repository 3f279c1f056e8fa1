import { describe, expect, test } from "vitest";
import { DEFAULT_CONTROL_KINDS, controlKindsOf } from "../../src/method/control-kinds.js";
import { compileMatrix } from "../../src/method/compile-matrix.js";
import { lintMatrix } from "../../src/method/lint-matrix.js";
import { methodSchema } from "../../src/method/method.js";
import { exampleMethod, publishedMethods } from "../../src/method/published/index.js";
import { aMethod } from "./a-method.js";

test("the methods that ship, in their order", () => {
  expect(publishedMethods.map((method) => `${method.id}@${method.version}`)).toEqual([
    "exempel-5x5@2022.1",
    "msb-4x4@1",
    "msb-4x4-weighted@1",
    "transportforetagen-5x5@1",
    "nist-800-30@1",
    "orange-book-5x5@1",
  ]);
});

describe.each(publishedMethods)("$id", (method) => {
  test("is a method as the schema has it, unchanged by reading", () => {
    expect(methodSchema.parse(method)).toEqual(method);
  });

  test("says where it comes from and what was added", () => {
    expect(method.source.note).toMatch(/[Ff]ärger|Colours/);
    expect(method.source.document !== undefined).toBe(method.source.status === "published");
  });

  test("does not claim to be a city's own", () => {
    expect(`${method.id} ${method.title} ${method.source.title}`).not.toMatch(/Stockholm/);
    expect(method.source.status).not.toBe("adopted");
  });

  test("gives every band a colour and a symbol that can be told from the others", () => {
    for (const band of method.bands) expect([band.colour, band.symbol]).not.toContain(undefined);
    const looks = ["unreadable-colour", "similar-colours", "low-contrast", "duplicate-symbol", "duplicate-label"];
    expect(lintMatrix(compileMatrix(method)).filter((finding) => looks.includes(finding.kind))).toEqual([]);
  });
});

const expectedLint = [
  ["exempel-5x5", []],
  ["msb-4x4", ["level-without-definition × 8"]],
  ["msb-4x4-weighted", ["level-without-definition × 8"]],
  ["transportforetagen-5x5", ["level-without-definition × 10"]],
  ["nist-800-30", ["level-without-definition × 10"]],
  // The published limits 13 and 19 are no products of two levels.
  ["orange-book-5x5", ["unreachable-limit × 2", "level-without-definition × 10"]],
] as const;

test.each(expectedLint)("the lint of %s finds %j", (id, expected) => {
  const method = publishedMethods.find((other) => other.id === id);
  if (method === undefined) throw new Error(`no method ${id}`);
  const kinds = lintMatrix(compileMatrix(method)).map((finding) => finding.kind);
  expect([...new Set(kinds)].map((kind) => `${kind} × ${kinds.filter((other) => other === kind).length}`)).toEqual(
    expected,
  );
});

describe("the example", () => {
  test("says in title and source that it is an example", () => {
    expect(exampleMethod.title).toMatch(/exempel.*inte någon stads egen/);
    expect(exampleMethod.source).toMatchObject({
      status: "example",
      title: expect.stringMatching(/ingen stad, kommun eller nämnd har beslutat/) as string,
    });
  });

  test("has likelihood intervals that follow on each other from 0 and end open", () => {
    const intervals = exampleMethod.likelihood.levels.map((level) => level.perYear);
    expect(intervals[0]?.[0]).toBe(0);
    intervals.slice(1).forEach((interval, index) => expect(interval[0]).toBe(intervals[index]?.[1]));
    expect(intervals.at(-1)?.[1]).toBeNull();
  });

  test("defines each dimension at each level", () => {
    for (const dimension of exampleMethod.consequence.dimensions) {
      expect(dimension.definitions).toHaveLength(exampleMethod.consequence.levels.length);
    }
  });

  test("requires more the higher the band", () => {
    expect(exampleMethod.bands.map(({ id, requires }) => [id, requires.plan])).toEqual([
      ["lag", false],
      ["medel", false],
      ["hog", true],
      ["kritisk", true],
    ]);
    expect(exampleMethod.bands.map(({ requires }) => requires.treatments.some((kind) => kind === "accept"))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("has the kinds of control that a method has without saying so", () => {
    expect(exampleMethod.controlKinds).toEqual(DEFAULT_CONTROL_KINDS);
  });
});

test("a method's own kinds of control take the place of the default", () => {
  const own = [{ id: "stickprov", label: "Stickprov" }];
  expect(controlKindsOf(aMethod())).toBe(DEFAULT_CONTROL_KINDS);
  expect(controlKindsOf(aMethod({ controlKinds: own }))).toBe(own);
});
