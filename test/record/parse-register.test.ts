import { AnalysisError, parseRegister, safeParseRegister, toCanonicalJson, verifyRegister } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/register/version.js";
import { aRegister } from "./a-register.js";

const register = aRegister();
const text = toCanonicalJson(register);
const exported = JSON.parse(text) as Record<string, unknown>;

describe("a register's export", () => {
  test("holds the analysis once: entries refer by id", () => {
    expect(exported["entries"]).toContainEqual(
      expect.objectContaining({
        process: "otillaten-paverkan",
        risk: "op-1",
        controls: ["k1"],
        actions: ["a1"],
        treatment: { kind: "standing" },
      }),
    );
    expect(exported["candidates"]).toEqual([
      { kind: "candidate", process: "p", risk: "r2" },
      { kind: "dropped", process: "p", risk: "r3", reason: "Skäl" },
    ]);
    expect(text.match(/Händelse op-1/g)).toHaveLength(1);
  });

  test("is read back as the same register, from text and from a value", () => {
    expect(parseRegister(text)).toEqual(register);
    expect(parseRegister(exported)).toEqual(register);
    expect(toCanonicalJson(parseRegister(text))).toBe(text);
    expect(toCanonicalJson(exported)).toBe(text);
  });
});

const changed = (key: string, value: unknown) => ({ ...exported, [key]: value });
const at = (document: unknown, locale: "sv" | "en" = "sv") => {
  const read = safeParseRegister(document, { locale });
  return read.ok ? [] : read.issues.map((issue) => [issue.code, issue.path.join("."), issue.message]);
};

describe("what cannot be read, or is not what it was, is an issue", () => {
  test.each([
    ["no JSON", "{", [["not-a-document", ""]]],
    ["a list", [], [["not-a-document", ""]]],
    ["null", null, [["not-a-document", ""]]],
    ["another kind", changed("kind", "plan"), [["not-in-list", "kind"]]],
    ["an unknown key", changed("extra", 1), [["unknown-key", "extra"]]],
    [
      "no method",
      changed("method", undefined),
      [
        ["undefined-value", "method"],
        ["not-a-document", "method"],
      ],
    ],
    ["a date that does not exist", changed("asOf", "2022-02-30"), [["bad-date", "asOf"]]],
    [
      "a faulty analysis",
      changed("analysis", { ...(exported["analysis"] as object), year: "x" }),
      [["wrong-type", "analysis.year"]],
    ],
    ["a count that is not so", changed("adoptable", false), [["differs", "adoptable"]]],
    [
      "entries in another order",
      changed("entries", [...(exported["entries"] as readonly unknown[])].reverse()),
      [["differs", "entries.0.actions.0"]],
    ],
  ])("%s", (_name, document, expected) => {
    const found = at(document).map(([code, path]) => [code, path]);
    for (const issue of expected) expect(found).toContainEqual(issue);
  });

  test("the message says what stands and what recomputing gives", () => {
    expect(at(changed("adoptable", false))[0]?.[2]).toContain("här står false, men omräknat blir det true");
    expect(at(changed("adoptable", false), "en")[0]?.[2]).toContain("says false, but recomputing gives true");
  });

  test("an analysis under another method than the one beside it is never scored", () => {
    const method = { ...(exported["method"] as object), version: "2023.1" };
    expect(at(changed("method", method)).map(([code, path]) => [code, path])).toContainEqual([
      "differs",
      "analysis.method",
    ]);
  });

  test("parseRegister throws them all", () => {
    expect(() => parseRegister(changed("adoptable", false))).toThrow(AnalysisError);
  });
});

describe("a record of an older library", () => {
  const { rules } = exported["madeWith"] as { readonly version: string; readonly rules: Record<string, number> };
  const findings = exported["findings"] as readonly { readonly rule: string }[];
  const rule = findings[0]?.rule ?? "";
  const without = findings.filter((finding) => finding.rule !== rule);
  const older = changed("madeWith", {
    version: "0.0.9",
    rules: Object.fromEntries(Object.entries(rules).filter(([id]) => id !== rule)),
  });
  const newer = changed("madeWith", { version: "0.0.9", rules: { ...rules, [rule]: 99 } });

  test("a rule that has come since explains its findings", async () => {
    const verification = await verifyRegister({ ...older, findings: without });
    expect(verification.ok).toBe(true);
    expect(verification.differences.length).toBeGreaterThan(0);
    expect(verification.differences.every((difference) => difference.explainedBy === "rule-revision")).toBe(true);
    expect(verification.madeWith?.version).toBe("0.0.9");
    expect(safeParseRegister({ ...older, findings: without }).ok).toBe(true);
  });

  test.each([
    ["it explains nothing else", { ...older, findings: [] }],
    ["a missing finding of a rule that is as it was", { ...exported, findings: without }],
    ["a revision that is still to come explains nothing", { ...newer, findings: without }],
    ["one version of the library has one set of rules", changed("madeWith", { version: VERSION, rules: {} })],
  ])("%s", async (_name, document) => {
    expect((await verifyRegister(document)).ok).toBe(false);
  });
});
