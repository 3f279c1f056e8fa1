import type { Method } from "../method/method.js";
import { isRegradable } from "../method/rule-ids.js";
import type { Stage } from "../model/closed-list.js";
import { compareIds } from "../model/order.js";
import { type Finding, formatPlace, SEVERITIES, type Severity } from "./finding.js";
import { findingKey } from "./finding-key.js";
import type { Hit, Rule } from "./rule.js";

type RuleData = Omit<Rule<never>, "find">;

/** What decides how grave a hit is: the method's own grading, and whether the analysis is still a draft. */
export interface Grading {
  readonly method: Pick<Method, "rules">;
  readonly stage?: Stage;
}

/** The severity that the method itself gives a rule. A method that was never read may name one that none may grade; that is no decision. */
const regradedBy = ({ rules }: Grading["method"], rule: RuleData): Severity | "off" | undefined =>
  isRegradable(rule.id) ? rules?.[rule.id]?.severity : undefined;

const severityOf = (rule: RuleData, hit: Hit, regraded: Severity | undefined, { stage }: Grading): Severity => {
  const severity = regraded ?? hit.severity ?? rule.severity;
  return severity === "breach" && stage === "draft" ? "warning" : severity;
};

const toFinding = (rule: RuleData, hit: Hit, severity: Severity): Finding => {
  const riskId = hit.place.find((step) => step.kind === "risk")?.id;
  return {
    rule: rule.id,
    severity,
    at: formatPlace(hit.place, "sv"),
    message: hit.message.sv,
    english: { at: formatPlace(hit.place, "en"), message: hit.message.en },
    place: hit.place,
    ...(hit.about === undefined ? {} : { about: hit.about }),
    ...(riskId === undefined ? {} : { riskId }),
    ...(rule.citation === undefined ? {} : { citation: rule.citation }),
  };
};

/** Gravest first, then in the order of the rules, then by place. */
export const orderFindings = (
  findings: readonly Finding[],
  rules: readonly { readonly id: string }[],
): readonly Finding[] => {
  const position = new Map(rules.map((rule, index) => [rule.id, index]));
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (position.get(a.rule) ?? 0) - (position.get(b.rule) ?? 0) ||
      compareIds(a.at, b.at) ||
      compareIds(a.message, b.message),
  );
};

/** What a rule finds twice at one place about the same thing is told apart by number, in the order in which it is found. */
const withOwnKeys = (findings: readonly Finding[]): readonly Finding[] => {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1
      ? finding
      : { ...finding, about: [finding.about, String(time)].filter((part) => part !== undefined).join("-") };
  });
};

/** Runs rules over their facts and grades what they hit. */
export const runRules = <Facts>(rules: readonly Rule<Facts>[], facts: Facts, grading: Grading): readonly Finding[] => {
  const findings = rules.flatMap((rule) => {
    const regraded = regradedBy(grading.method, rule);
    // What is switched off is not searched for either.
    return regraded === "off"
      ? []
      : withOwnKeys(rule.find(facts).map((hit) => toFinding(rule, hit, severityOf(rule, hit, regraded, grading))));
  });
  return orderFindings(findings, rules);
};
