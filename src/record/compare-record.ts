import type { MadeWith, RiskRegister } from "../register/register.js";
import { type Difference, differences } from "./difference.js";
import { asPlain } from "./plain.js";
import { exportRegister } from "./register-export.js";

/** Rules that have been revised, or have come, since the register was made; a revision that is still to come explains nothing. */
const revisedSince = (then: MadeWith, now: MadeWith): ReadonlySet<string> =>
  new Set(Object.entries(now.rules).flatMap(([id, revision]) => ((then.rules[id] ?? 0) < revision ? [id] : [])));

const withoutRules = (findings: unknown, rules: ReadonlySet<string>): unknown =>
  Array.isArray(findings)
    ? findings.filter((finding: unknown) => {
        const isFinding = typeof finding === "object" && finding !== null && "rule" in finding;
        return !isFinding || !rules.has(String(finding.rule));
      })
    : findings;

/**
 * Where a written register differs from the rebuilt one. That another version of the library made it is no difference, but one
 * version has one set of rules; findings that only a newer revision of their rule explains are marked so, and so is what follows.
 */
export const compareRecord = (
  document: Readonly<Record<string, unknown>>,
  register: RiskRegister,
  madeWith: MadeWith,
): readonly Difference[] => {
  const { madeWith: now, ...computed } = exportRegister(register);
  const { madeWith: _, ...found } = document;
  const all = [
    ...differences(asPlain(found), asPlain(computed)),
    ...(madeWith.version === now.version ? differences(madeWith, now, ["madeWith"]) : []),
  ];
  const revised = revisedSince(madeWith, now);
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
