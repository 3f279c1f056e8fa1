import type { MadeWith, RiskRegister } from "../register/register.js";
import { type Difference, differences } from "./difference.js";
import { exportRegister } from "./register-export.js";

const asPlain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Rules whose revision is another now than when the register was made, or that did not exist then, or no longer do. */
const changedRules = (then: MadeWith, now: MadeWith): ReadonlySet<string> =>
  new Set([...Object.keys(then.rules), ...Object.keys(now.rules)].filter((id) => then.rules[id] !== now.rules[id]));

const withoutRules = (findings: unknown, rules: ReadonlySet<string>): unknown =>
  Array.isArray(findings)
    ? findings.filter((finding: unknown) => {
        const isFinding = typeof finding === "object" && finding !== null && "rule" in finding;
        return !isFinding || !rules.has(String(finding.rule));
      })
    : findings;

/**
 * Where a written register differs from the rebuilt one. What the library says of itself (`madeWith`) is no difference; findings
 * that only another revision of their rule explains are marked so, and so is what follows from them.
 */
export const compareRecord = (
  document: Readonly<Record<string, unknown>>,
  register: RiskRegister,
  madeWith: MadeWith,
): readonly Difference[] => {
  const { madeWith: now, ...computed } = exportRegister(register);
  const { madeWith: _, ...found } = document;
  const all = differences(asPlain(found), asPlain(computed));
  const revised = changedRules(madeWith, now);
  const sameOtherwise =
    revised.size > 0 &&
    differences(withoutRules(asPlain(found["findings"]), revised), withoutRules(asPlain(computed.findings), revised))
      .length === 0;
  if (!sameOtherwise) return all;
  return all.map((difference) =>
    difference.path[0] === "findings" || difference.path[0] === "adoptable"
      ? { ...difference, explainedBy: "rule-revision" as const }
      : difference,
  );
};
