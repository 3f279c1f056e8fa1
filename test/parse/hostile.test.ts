import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { AnalysisError } from "../../src/parse/analysis-error.js";
import { parseAnalysis, safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { parseMethod, safeParseMethod } from "../../src/parse/parse-method.js";
import { safeParseResults } from "../../src/parse/parse-results.js";
import { MethodError } from "../../src/method/method-error.js";
import { anAnalysis, type Place, withValue } from "./an-analysis.js";

const messages = (input: unknown): readonly string[] => {
  const read = safeParseAnalysis(input);
  return read.ok ? [] : read.issues.map(({ message }) => message);
};

const manyRisks = (risk: (index: number) => object): object =>
  withValue(
    anAnalysis(),
    ["processes", 0, "risks"],
    Array.from({ length: 50_000 }, (_, index) => risk(index)),
  );

describe("what is no document", () => {
  test.each([
    [
      "a list",
      [],
      "Analysen ska vara en grupp av nycklar (format, year …), men det som gavs är en tom lista. Ge ett dokument i taget.",
    ],
    ["nothing", undefined, "Analysen ska vara en grupp av nycklar (format, year …), men det som gavs är undefined."],
    ["null", null, "Analysen ska vara en grupp av nycklar (format, year …), men det som gavs är tomt (null)."],
    ["a number", 5, "Analysen ska vara en grupp av nycklar (format, year …), men det som gavs är talet 5."],
    [
      "a text",
      "format: 1",
      'Analysen ska vara en grupp av nycklar (format, year …), men det som gavs är texten "format: 1". Läs texten först, med fromYaml (som även läser JSON) eller JSON.parse.',
    ],
    [
      "a text of ten million characters",
      "a".repeat(10_000_000),
      `Analysen ska vara en grupp av nycklar (format, year …), men det som gavs är texten "${"a".repeat(60)}…" (10 000 000 tecken). Läs texten först, med fromYaml (som även läser JSON) eller JSON.parse.`,
    ],
  ])("%s", (_name, input, message) => {
    expect(messages(input)).toEqual([message]);
  });

  test("methods and results say so under their own names", () => {
    const method = safeParseMethod([]);
    const results = safeParseResults("x", { locale: "en" });
    expect(method.ok ? "" : method.issues[0]?.message.slice(0, 15)).toBe("Metoden ska var");
    expect(results.ok ? "" : results.issues[0]?.message.slice(0, 24)).toBe("The results document has");
  });
});

describe("what throws", () => {
  test("parseAnalysis throws an AnalysisError that lists every issue", () => {
    const read = (): unknown => parseAnalysis({ ...anAnalysis(), format: 2, year: "2022" });
    expect(read).toThrow(AnalysisError);
    expect(read).toThrow("Format: ska vara 1, men är talet 2.\nÅr: ska vara ett heltal");
  });

  test("parseMethod throws a MethodError", () => {
    expect(() => parseMethod({})).toThrow(MethodError);
  });
});

describe("hostile documents", () => {
  test("fifty thousand faulty risks are told of in order, and the rest is counted", () => {
    const read = safeParseAnalysis(manyRisks(() => ({ id: "r 1", event: "", currrent: {}, owner: 5 })));
    const issues = read.ok ? [] : read.issues;
    expect(issues).toHaveLength(200);
    expect(issues.slice(0, 4).map(({ path }) => path.slice(2))).toEqual([
      ["risks", 0, "id"],
      ["risks", 0, "event"],
      ["risks", 0, "currrent"],
      ["risks", 0, "owner"],
    ]);
    expect(issues.at(-1)).toMatchObject({ code: "more", path: [] });
    expect(issues.at(-1)?.message).toMatch(/^\d+ fel till visas inte\. Rätta de ovanstående och läs in igen\.$/u);
  });

  test("more faults than the schema library can hold at once are still all counted", () => {
    const read = safeParseAnalysis(manyRisks(() => ({ idd: 1, a: 1, b: 2, event: 5, owner: 5, unit: 5, category: 5 })));
    const last = read.ok ? undefined : read.issues.at(-1);
    expect(last?.code === "more" ? last.rest : 0).toBeGreaterThan(300_000);
  });

  test("fifty thousand risks with the same id", () => {
    const read = safeParseAnalysis(manyRisks(() => ({ id: "r1", event: "Händelse" })));
    expect(read.ok ? 0 : read.issues.length).toBe(200);
  });

  test("an object that holds itself", () => {
    const cyclic: Record<string, unknown> = { ...anAnalysis() };
    cyclic["self"] = cyclic;
    cyclic["namnd"] = cyclic;
    const read = safeParseAnalysis(cyclic);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toContain("unknown-key");
  });

  test("a very deep object", () => {
    let deep: unknown = "x";
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(messages(withValue(anAnalysis(), ["processes", 0, "risks", 0, "unit"], deep))[0]).toContain(
      "ska vara en text",
    );
  });

  test.each(["__proto__", "constructor", "prototype"])("the key %s reaches no prototype", (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const places: readonly Place[] = [[key], ["processes", 0, key], ["processes", 0, "risks", 0, "current", key]];
    for (const place of places) {
      const read = safeParseAnalysis(withValue(anAnalysis(), place, { polluted: true }));
      expect(read.ok ? undefined : read.issues[0]).toMatchObject({ code: "unknown-key", key, path: place });
    }
    const method = safeParseMethod({ labels: JSON.parse(`{"${key}":"x"}`) as unknown });
    const labels = method.ok ? [] : method.issues.filter(({ path }) => path[0] === "labels");
    expect(labels).toMatchObject([{ code: "unknown-key", key }]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty("polluted");
  });

  test("the input is not changed", () => {
    const input = anAnalysis();
    safeParseAnalysis(input);
    safeParseAnalysis({ ...input, format: 2 });
    expect(input).toEqual(anAnalysis());
  });
});

const placesIn = (value: unknown, path: Place): readonly Place[] =>
  typeof value !== "object" || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, each]) =>
          placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ];

const isThere = (document: unknown, path: Place): boolean => {
  let at = document;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = (at as Record<string | number, unknown>)[step];
  }
  return true;
};

describe("any single corruption", () => {
  const places = placesIn(anAnalysis(), []).filter((place) => place.length > 0);
  const values = fc.constantFrom<unknown>(null, -1, 3.5, Number.NaN, "  ", [null], { x: 1 }, true, undefined, () => 1);

  test("gives at least one issue, at a place that is there or whose parent is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), values, (place, value) => {
        const document = withValue(anAnalysis(), place, value);
        const read = safeParseAnalysis(document);
        if (read.ok) throw new Error(`${place.join(".")} was read`);
        for (const { path } of read.issues)
          expect(isThere(document, path) || isThere(document, path.slice(0, -1))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
