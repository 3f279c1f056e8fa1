import type { Locale } from "../../model/locale.js";
import type { Severity } from "../../review/finding.js";
import type { FindingsView, FindingView } from "../../view/findings-view.js";
import { heading, paragraph, type Screen, type Tone } from "./screen.js";

const tones: Readonly<Record<Severity, Tone>> = { breach: "worst", warning: "fair", note: "plain" };
const marks: Readonly<Record<Severity, string>> = { breach: "✗", warning: "!", note: "·" };

const words = {
  why: { sv: "Varför", en: "Why" },
  source: { sv: "Källa", en: "Source" },
} as const;

const drawFinding = (finding: FindingView, severity: Severity, screen: Screen, locale: Locale): string =>
  [
    paragraph(`${marks[severity]} ${finding.place}`, screen, 0, tones[severity]),
    paragraph(finding.message, screen, 2),
    ...(finding.reason === undefined ? [] : [paragraph(`${words.why[locale]}: ${finding.reason}`, screen, 2, "dim")]),
    ...(finding.source === undefined
      ? []
      : [paragraph(`${words.source[locale]}: ${finding.source}`, screen, 2, "dim")]),
  ].join("\n");

/** The findings by severity, each with its place, what to do, why it matters and the source. */
export const drawFindings = (view: FindingsView, screen: Screen, locale: Locale): string =>
  [
    heading(view.title, screen),
    ...(view.groups.length === 0 ? [paragraph(view.none, screen)] : []),
    ...view.groups.flatMap((group) => [
      paragraph(`${group.heading} (${String(group.findings.length)})`, screen, 0, "bold"),
      ...group.findings.map((finding) => drawFinding(finding, group.severity, screen, locale)),
    ]),
  ].join("\n\n");
