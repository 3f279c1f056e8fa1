import { describe, expect, test } from "vitest";
import { formatPlace } from "../../src/review/finding.js";
import { findingKey } from "../../src/review/finding-key.js";
import { orderFindings, runRules } from "../../src/review/review.js";
import type { Hit, Rule } from "../../src/review/rule.js";
import { actionOf, controlOf, processOf, review, riskOf, type Written } from "./fixture.js";

const severities = (given: Parameters<typeof review>[0]) =>
  review(given).map(({ rule, severity }) => `${rule}: ${severity}`);

const undecided = (analysis: Written): void => {
  delete riskOf(analysis, "op-3").treatment;
};

describe("the method grades", () => {
  test.each([
    ["as the rule does", {}, ["treatment-decision: breach"]],
    [
      "milder",
      { "treatment-decision": { severity: "note", reason: "Beslutas i december." } },
      ["treatment-decision: note"],
    ],
    ["the rule off", { "treatment-decision": { severity: "off", reason: "Beslutas i december." } }, []],
    ["another rule", { "action-due": { severity: "breach", reason: "Alltid datum." } }, ["treatment-decision: breach"]],
  ] as const)("%s", (_, rules, expected) => {
    expect(severities({ change: undecided, method: { rules } })).toEqual(expected);
  });

  test("a rule graver than by itself", () => {
    const rules = { "action-due": { severity: "breach", reason: "Alltid datum." } } as const;
    expect(severities({ change: (analysis) => delete actionOf(analysis, "a1").due, method: { rules } })).toEqual([
      "action-due: breach",
    ]);
  });

  test("one grade for all that a rule finds", () => {
    const change = (analysis: Written): void => {
      riskOf(analysis, "op-4").treatment = { kind: "accept" };
    };
    const rules = { "treatment-decision": { severity: "note", reason: "Prövas sent." } } as const;
    expect(severities({ change })).toEqual(["treatment-decision: breach", "treatment-decision: warning"]);
    expect(severities({ change, method: { rules } })).toEqual(["treatment-decision: note", "treatment-decision: note"]);
  });
});

test.each(["off", "note", "warning"] as const)(
  "a method never read cannot make the missing mandatory process %s",
  (severity) => {
    const change = (analysis: Written): void => {
      processOf(analysis).id = "annan";
    };
    const rules = { "mandatory-process": { severity, reason: "Det tar tid." } };
    expect(severities({ change, method: { rules } })).toContain("mandatory-process: breach");
  },
);

describe("the missing mandatory process names the one that was meant", () => {
  const told = (id: string, name: string, kind: Written["namnd"]["kind"] = "facknamnd"): string => {
    const change = (analysis: Written): void => {
      Object.assign(processOf(analysis), { id, name });
      analysis.namnd.kind = kind;
    };
    return review({ change }).find(({ rule }) => rule === "mandatory-process")?.message ?? "";
  };

  test.each([
    ["by a misspelt id", "otillaten-paverkn", "Annat", "otillaten-paverkn"],
    ["by its name under another id", "p7", "Otillåten påverkan", "p7"],
    ["by a misspelt name under another id", "p7", "Otillaten påvrkan", "p7"],
  ])("%s", (_, id, name, near) => {
    const help = `Menade du processen ${near}? Ge den i så fall id otillaten-paverkan.`;
    expect(told(id, name).endsWith(` ${help}`)).toBe(true);
    expect(told(id, name, "bolagsstyrelse").endsWith(help)).toBe(true);
  });

  test("unless none is like it", () => {
    expect(told("p7", "Bistånd")).toMatch(/bedöm dess risker\.$/u);
  });
});

describe("a draft", () => {
  const inStage =
    (stage: "draft" | "proposal" | undefined, change: (analysis: Written) => unknown) =>
    (analysis: Written): void => {
      if (stage === undefined) delete analysis.stage;
      else analysis.stage = stage;
      change(analysis);
    };

  test.each([
    ["draft", "warning"],
    ["proposal", "breach"],
    [undefined, "breach"],
  ] as const)("stage %s makes a breach a %s", (stage, expected) => {
    expect(severities({ change: inStage(stage, undecided) })).toEqual([`treatment-decision: ${expected}`]);
  });

  test("leaves warnings and notes as they are", () => {
    const change = (analysis: Written): void => {
      delete actionOf(analysis, "a1").due;
      analysis.goals = [{ id: "m2", name: "Likvärdighet" }];
      delete processOf(analysis).goals;
    };
    expect(severities({ change: inStage("draft", change) })).toEqual(["action-due: warning", "goal-coverage: note"]);
  });

  test("softens what the method has made a breach", () => {
    const rules = { "action-due": { severity: "breach", reason: "Alltid datum." } } as const;
    const change = inStage("draft", (analysis) => delete actionOf(analysis, "a1").due);
    expect(severities({ change, method: { rules } })).toEqual(["action-due: warning"]);
  });
});

test("findings stand gravest first, then in the order of the rules, then by place", () => {
  const change = (analysis: Written): void => {
    undecided(analysis);
    delete processOf(analysis).description;
    delete actionOf(analysis, "a1").due;
    analysis.goals = [{ id: "m2", name: "Likvärdighet" }];
    delete processOf(analysis).goals;
    for (const id of ["k1", "k2"]) delete controlOf(analysis, id).owner;
  };
  expect(review({ change }).map(({ rule, severity, at }) => [severity, rule, at])).toEqual([
    ["breach", "treatment-decision", "process otillaten-paverkan › risk op-3"],
    ["breach", "control-owner-frequency", "kontroll k2"],
    ["warning", "process-description", "process otillaten-paverkan"],
    ["warning", "control-owner-frequency", "kontroll k1"],
    ["warning", "action-due", "åtgärd a1"],
    ["note", "goal-coverage", "mål m2"],
  ]);
});

test("places are ordered as a person counts, and findings at one place by their messages", () => {
  const at = (place: string, message: string) => ({
    rule: "prov",
    severity: "note" as const,
    at: place,
    message,
    english: { at: place, message },
    place: [],
  });
  const given = [at("risk op-10", "b"), at("risk op-2", "b"), at("risk op-2", "a")];
  expect(orderFindings(given, []).map((finding) => `${finding.at} ${finding.message}`)).toEqual([
    "risk op-2 a",
    "risk op-2 b",
    "risk op-10 b",
  ]);
});

test("a finding names its risk and its source", () => {
  const [finding] = review({ change: undecided });
  expect(finding).toMatchObject({
    riskId: "op-3",
    citation: "esv",
    english: { at: "process otillaten-paverkan › risk op-3" },
  });
});

test.each([
  [[], "analysen", "the analysis"],
  [[{ kind: "survey", id: "2" }], "enkät 2", "survey 2"],
] as const)("the place %j is %s", (place, sv, en) => {
  expect([formatPlace(place, "sv"), formatPlace(place, "en")]).toEqual([sv, en]);
});

test("what a rule finds twice at one place is told apart by number, and what stands alone keeps its name", () => {
  const rule: Rule<readonly Hit[]> = {
    id: "twice",
    revision: 1,
    severity: "note",
    title: { sv: "Två gånger", en: "Twice" },
    reason: { sv: "Prov.", en: "Trial." },
    find: (hits) => hits,
  };
  const hit = (control: string, about?: string): Hit => ({
    place: [{ kind: "control", id: control }],
    message: { sv: "Något.", en: "Something." },
    ...(about === undefined ? {} : { about }),
  });
  const hits = [hit("k1"), hit("k1"), hit("k1", "day"), hit("k1", "day"), hit("k1", "day"), hit("k2")];
  expect(runRules([rule], hits, { method: {} }).map((finding) => findingKey(finding))).toEqual([
    "twice k1",
    "twice k1 2",
    "twice k1 day",
    "twice k1 day-2",
    "twice k1 day-3",
    "twice k2",
  ]);
});
