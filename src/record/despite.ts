import type { Decision } from "../model/decision.js";
import type { RiskRegister } from "../register/register.js";
import type { Finding } from "../review/finding.js";
import { findingKey } from "../review/finding-key.js";

/** How a decision's `despite` fits the breaches that stand. */
export interface Despite {
  /** Keys of the standing breaches. */
  readonly standing: readonly string[];
  /** Breaches that the decision does not name. */
  readonly unnamed: readonly Finding[];
  /** Names in the decision that fit no standing breach. */
  readonly strangers: readonly string[];
}

/** Holds what a decision is made in spite of against the breaches of the register. */
export const despiteOf = (register: RiskRegister, decision: Decision): Despite => {
  const breaches = register.findings.filter((finding) => finding.severity === "breach");
  const standing = new Set(breaches.map(findingKey));
  const named = new Set((decision.despite ?? []).map((entry) => entry.finding));
  return {
    standing: [...standing],
    unnamed: breaches.filter((finding) => !named.has(findingKey(finding))),
    strangers: [...named].filter((name) => !standing.has(name)),
  };
};
