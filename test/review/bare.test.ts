import { expect, test } from "vitest";
import type { Method } from "../../src/method/method.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { gatherFacts } from "../../src/review/facts.js";
import { runRules } from "../../src/review/review.js";
import { analysisRules } from "../../src/review/rules/index.js";
import { AS_OF, method, review } from "./fixture.js";

/** A method with nothing but what it must have. */
const bare: Method = {
  format: 1,
  id: "egen",
  version: "1",
  title: "Egen",
  source: { title: "Egen", status: "adopted" },
  appliesFrom: 2022,
  likelihood: method.likelihood,
  consequence: { label: "Konsekvens", levels: method.consequence.levels },
  matrix: { kind: "product" },
  bands: [{ id: "alla", label: "Alla", from: 1, to: 25 }],
};

const rulesIn = (rest: object): readonly string[] => {
  const analysis = parseAnalysis(
    { format: 1, year: 2022, method: "egen@1", namnd: { id: "n", name: "N", kind: "annan" }, processes: [], ...rest },
    { method: bare },
  );
  return runRules(analysisRules, gatherFacts(analysis, bare, AS_OF), { method: bare }).map(({ rule }) => rule);
};

const risk = { id: "r1", event: "Avtal följs inte upp" };
const treated = {
  treatment: { kind: "accept", motivation: "Små följder." },
  current: { likelihood: 5, consequence: 5 },
};

test.each([
  ["nothing at all", {}, ["control-system-review"]],
  [
    "a risk without anything",
    { processes: [{ id: "p", name: "P", risks: [risk] }] },
    ["unassessed-risk", "control-system-review", "incomplete-risk"],
  ],
  [
    "an acceptance under bands that require nothing",
    { processes: [{ id: "p", name: "P", risks: [{ ...risk, ...treated }] }] },
    ["treatment-decision", "control-system-review", "incomplete-risk"],
  ],
  [
    "two risks that are nothing but the same event",
    { processes: [{ id: "p", name: "P", risks: [risk, { ...risk, id: "r2" }] }] },
    [
      "unassessed-risk",
      "unassessed-risk",
      "control-system-review",
      "incomplete-risk",
      "incomplete-risk",
      "near-duplicate",
    ],
  ],
  [
    "an own mandatory process without risks",
    { namnd: { id: "n", name: "N", kind: "facknamnd" }, processes: [{ id: "otillaten-paverkan", name: "OP" }] },
    [
      ...["mandatory-process", "mandatory-forms", "mandatory-process-care"],
      ...["mandatory-control-kinds", "mandatory-control-kinds", "mandatory-control-kinds"],
      ...["process-description", "control-system-review", "incident-follow-up", "police-cooperation"],
    ],
  ],
  [
    "events of a process whose risks are unassessed",
    {
      processes: [{ id: "p", name: "P", risks: [risk] }],
      incidents: [
        {
          system: "IA",
          from: "2021-01-01",
          to: "2021-12-31",
          events: 3,
          classes: [{ label: "k", process: "p", events: 3 }],
        },
      ],
    },
    ["unassessed-risk", "control-system-review", "incident-follow-up", "incomplete-risk"],
  ],
])("%s", (_, rest, expected) => {
  expect(rulesIn(rest)).toEqual(expected);
});

/** Takes out what would otherwise refer to the risks. */
const nothing = { controls: [], actions: [], incidents: [], surveys: [], recommendations: [] };

const number = "Se 121212-1212.";

test.each([
  ["mål m1", { goals: [{ id: "m1", name: number }] }],
  ["åtgärd a1", { actions: [{ id: "a1", text: number }] }],
  ["kontroll k1", { controls: [{ id: "k1", name: number }] }],
  ["rekommendation r1", { recommendations: [{ id: "r1", source: "S", text: number }] }],
  ["händelser 1", { incidents: [{ system: number, from: "2021-01-01", to: "2021-12-31", events: 0 }] }],
  ["enkät 1", { surveys: [{ source: number }] }],
  ["process p", { processes: [{ id: "p", name: "P", description: number }] }],
  ["analysen", { perspectives: [{ kind: "barn", text: number }] }],
])("a personal number is found in: %s", (at, rest) => {
  const found = review({ change: (analysis) => Object.assign(analysis, nothing, rest) });
  expect(found.filter(({ rule }) => rule === "personal-number").map((finding) => finding.at)).toEqual([at]);
});
