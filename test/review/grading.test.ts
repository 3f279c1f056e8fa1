import { expect, test } from "vitest";
import type { Severity } from "../../src/review/finding.js";
import { SEVERITIES } from "../../src/review/finding.js";
import { analysisRules } from "../../src/review/rules/index.js";
import { ruleCases } from "./cases/index.js";

/** The severities that each rule may give, as agreed with those who audit; the number is the auditors' complaint that it answers. */
const grading: Readonly<Record<string, readonly [complaint: number | undefined, ...severities: Severity[]]>> = {
  // Missing or unassessed is a breach; where another nämnd runs the process a warning, for a bolagsstyrelse a note.
  "mandatory-process": [1, "breach", "warning", "note"],
  "mandatory-forms": [1, "warning", "note"],
  "mandatory-process-care": [1, "warning", "note"],
  "mandatory-conduct": [1, "note"],
  "incident-follow-up": [2, "warning", "note"],
  "mandatory-control-kinds": [3, "warning", "note"],
  "risk-without-measure": [4, "breach", "warning"],
  "process-description": [5, "warning", "note"],
  "few-incidents": [6, "note"],
  "assessment-contradicted": [7, "warning"],
  "actors-only-clients": [9, "note"],
  "police-cooperation": [10, "warning", "note"],
  "category-coverage": [11, "note"],
  "control-owner-frequency": [12, "breach", "warning"],
  "action-due": [13, "warning"],
  "goal-coverage": [16, "note"],
  "control-without-risk": [17, "note"],
  "example-method": [18, "warning"],
  "too-many-risks": [19, "note"],
  "near-duplicate": [19, "note"],
  "missing-motivation": [20, "warning"],
  "level-without-definition": [23, "note"],
  "incomplete-risk": [24, "note"],
  // No treatment, no motivation or not allowed is a breach; decider or date a warning, a note where the nämnd's decision gives them.
  "treatment-decision": [25, "breach", "warning", "note"],
  "control-covers-no-cause": [27, "warning"],
  "control-effect-differs": [27, "warning"],
  "stale-acceptance": [28, "breach"],
  "personal-number": [undefined, "breach"],
  "unassessed-risk": [undefined, "warning"],
  "action-owner": [undefined, "warning"],
  "assessors-disagree": [undefined, "warning", "note"],
  "control-system-review": [undefined, "warning"],
  "recommendation-without-measure": [undefined, "warning", "note"],
  "common-left-out": [undefined, "warning", "note"],
  "mandatory-opt-out": [undefined, "note"],
};

test("every rule is graded", () => {
  expect(Object.keys(grading).sort()).toEqual(analysisRules.map(({ id }) => id).sort());
});

test.each(analysisRules)("$id names the gravest severity that it gives", ({ id, severity }) => {
  expect(severity).toBe(grading[id]?.[1]);
});

/** Drafts soften, which is not the rule's own grading. */
const isDraft = (name: string): boolean => name.includes("draft");

test.each(ruleCases)("$rule gives the severities that it is graded with, and no other", ({ rule, fires }) => {
  const given = new Set(fires.filter(({ name }) => !isDraft(name)).flatMap(({ finds }) => finds));
  expect(SEVERITIES.filter((severity) => given.has(severity))).toEqual(grading[rule]?.slice(1));
});
