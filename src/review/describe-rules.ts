import { severityLabels } from "./finding.js";
import type { Rule } from "./rule.js";
import { citeSource } from "./sources.js";

/** What a rule says about itself, without the function that finds. */
export type RuleData = Omit<Rule<never>, "find">;

const describe = ({ id, title, severity, revision, reason, citation }: RuleData): string =>
  [
    `## ${title.sv}`,
    "",
    `- **Id:** \`${id}\`, revision ${revision}`,
    `- **Allvarligast:** ${severityLabels[severity].sv}`,
    `- **Varför:** ${reason.sv}`,
    ...(citation === undefined ? [] : [`- **Källa:** ${citeSource(citation)}`]),
  ].join("\n");

/**
 * The rules as a page in Swedish: title, id, revision, gravest severity, why it matters, and the source.
 *
 * @param rules - The rules to describe, in the order in which they are to stand.
 */
export const describeRules = (rules: readonly RuleData[]): string =>
  `${[
    "# Regler i genomgången",
    "Sidan är gjord ur reglerna själva och ändras inte för hand. En metod kan stänga av en regel eller gradera om den, med skäl\n(`rules` i metoden), men inte den om obligatoriska processer. I ett utkast är en brist som hindrar fastställande bara en brist.",
    ...rules.map(describe),
  ].join("\n\n")}\n`;
