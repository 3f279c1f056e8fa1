import { expect, test } from "vitest";
import { ruleCases } from "./cases/index.js";
import { review, type Written } from "./fixture.js";

const SECRET = "hemlighet";

const FREE_TEXT: ReadonlySet<string> = new Set([
  ...["event", "text", "consequences", "owner", "motivation", "decidedBy", "role", "name", "purpose", "scope"],
  ...["procedure", "reportsTo", "reason"],
]);

/** The same with a word after every free text, however deep. */
const betrayed = (value: unknown, key = ""): unknown => {
  if (typeof value === "string") return FREE_TEXT.has(key) ? `${value} ${SECRET}` : value;
  if (Array.isArray(value)) return value.map((item) => betrayed(item, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, betrayed(part, name)]));
};

/** Marks every risk and control as secret, and writes the word into every free text of them. */
const marked = <T extends object>(things: readonly T[] | undefined): T[] =>
  (things ?? []).map((thing) => ({ ...(betrayed(thing) as T), secrecy: { reason: "OSL 18 kap. 8 §" } }));

const withSecrets = (analysis: Written): void => {
  for (const process of analysis.processes) process.risks = marked(process.risks);
  analysis.controls = marked(analysis.controls);
};

test.each(ruleCases)("what $rule finds prints no text of a secret risk or control", ({ rule, fires }) => {
  for (const { change, finds, ...given } of fires) {
    const findings = review({
      ...given,
      change: (analysis) => {
        change?.(analysis);
        withSecrets(analysis);
      },
    }).filter((finding) => finding.rule === rule);
    expect(findings).toHaveLength(finds.length);
    expect(JSON.stringify(findings)).not.toContain(SECRET);
  }
});

test("a personal number is never printed back", () => {
  const cases = ruleCases.find(({ rule }) => rule === "personal-number")?.fires ?? [];
  for (const { change, ...given } of cases) {
    const findings = review({ ...given, ...(change === undefined ? {} : { change }) });
    const own = findings.filter(({ rule }) => rule === "personal-number");
    expect(own).toHaveLength(1);
    expect(JSON.stringify(own)).not.toMatch(/\d{4}/u);
  }
});
