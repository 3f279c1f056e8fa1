import { type Decision, decisionSchema } from "../model/decision.js";
import type { Issue } from "../parse/issue.js";
import { readDocument } from "../parse/read-document.js";
import { isObject } from "../parse/schema-node.js";
import { notADocument, tellIssues } from "../parse/tell-issues.js";
import type { RiskRegister } from "../register/register.js";
import { despiteOf } from "./despite.js";
import { type Difference, differences } from "./difference.js";

/** What is wrong with the decision of a written record. */
export interface DecisionCheck {
  readonly issues: readonly Issue[];
  readonly differences: readonly Difference[];
}

const readable = (given: unknown): { readonly decision?: Decision; readonly issues: readonly Issue[] } => {
  const told = { schema: decisionSchema, kind: "decision", document: given, locale: "sv" } as const;
  if (!isObject(given)) return { issues: tellIssues([notADocument("decision", given)], told) };
  const { value, faults } = readDocument(decisionSchema, given, undefined);
  const issues = tellIssues(faults, told).map((issue) => ({ ...issue, path: ["decision", ...issue.path] }));
  return value === undefined ? { issues } : { decision: value, issues };
};

/**
 * Holds a written decision against the register that it adopted: it must be readable, no draft can have been adopted, and it must
 * name each standing breach and nothing else.
 */
export const checkDecision = (given: unknown, register: RiskRegister): DecisionCheck => {
  const { decision, issues } = readable(given);
  if (decision === undefined) return { issues, differences: [] };
  const { standing, unnamed, strangers } = despiteOf(register, decision);
  const named = (decision.despite ?? []).map((entry) => entry.finding);
  const isWhole = unnamed.length === 0 && strangers.length === 0;
  return {
    issues,
    differences: [
      ...(isWhole ? [] : differences({ despite: named }, { despite: standing }, ["decision"])),
      ...(register.analysis.stage === "draft"
        ? differences({ stage: "draft" }, { stage: "proposal" }, ["register", "analysis"])
        : []),
    ],
  };
};
