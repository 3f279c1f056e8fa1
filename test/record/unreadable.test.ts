import { describe, expect, test } from "vitest";
import {
  buildRegister,
  exampleMethod,
  parseAnalysis,
  safeParseRegister,
  toCanonicalJson,
  verifyRegister,
} from "vasentlighetsanalys";
import { compareRecord } from "../../src/record/compare-record.js";
import { differences } from "../../src/record/difference.js";

const analysis = parseAnalysis({
  format: 1,
  year: 2022,
  method: "exempel-5x5@2022.1",
  namnd: { id: "n", name: "Nämnden", kind: "annan" },
  processes: [{ id: "p", name: "P", risks: [{ id: "r", event: "E", current: { likelihood: 5, consequence: 5 } }] }],
});
const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
const written = (): Record<string, unknown> => JSON.parse(toCanonicalJson(register)) as Record<string, unknown>;

describe("what is no register", () => {
  test.each([
    ["a text that is no JSON", "register"],
    ["a list", []],
    ["nothing", null],
    ["an adopted record without a register", { kind: "adopted-register" }],
  ])("%s is told of, and verifies nothing", async (_name, given) => {
    const verified = await verifyRegister(given);
    expect(verified).toMatchObject({ ok: false, differences: [] });
    expect(verified.issues.map(({ code }) => code)).toEqual(["not-a-document"]);
  });

  test("reading it says so too", () => {
    const read = safeParseRegister([], { locale: "en" });
    expect(read.ok ? [] : read.issues.map(({ code, at }) => [code, at])).toEqual([["not-a-document", "the register"]]);
  });
});

describe("what a newer revision of a rule explains", () => {
  const [finding] = register.findings;
  const rule = finding?.rule ?? "";
  const revised = { version: "0.0.9", rules: { ...register.madeWith.rules, [rule]: 0 } };
  const without = register.findings.filter((each) => each.rule !== rule);

  test.each<readonly [name: string, changes: object, explained: readonly (readonly [unknown, boolean])[]]>([
    ["the findings of that rule", { findings: without }, [["findings", true]]],
    [
      "but not what the analysis does not give",
      { findings: without, year: 2021 },
      [
        ["findings", true],
        ["year", false],
      ],
    ],
    ["findings that are no list are no findings of a rule", { findings: "none" }, [["findings", false]]],
  ])("%s", (_name, changes, explained) => {
    const found = compareRecord({ ...written(), ...changes }, register, revised);
    const places = new Map(found.map(({ path, explainedBy }) => [path[0], explainedBy !== undefined]));
    expect([...places].sort()).toEqual(explained);
  });
});

test.each([
  ["a longer list", [1, 2, 3], [1, 2], [{ path: [2], found: "3" }]],
  ["a shorter list", [1], [1, 2], [{ path: [1], computed: "2" }]],
  [
    "a key that only one has",
    { a: 1 },
    { b: 1 },
    [
      { path: ["a"], found: "1" },
      { path: ["b"], computed: "1" },
    ],
  ],
  ["a list beside a group", [1], { a: 1 }, [{ path: [], found: "[1]", computed: '{"a":1}' }]],
  ["the same", { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
])("%s differs where it differs", (_name, found, computed, expected) => {
  expect(differences(found, computed)).toEqual(expected);
});
