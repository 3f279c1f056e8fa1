import type { Locale, Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { type Finding, SEVERITIES, type Severity } from "../review/finding.js";
import { citeSource, type SourceId, sources } from "../review/sources.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { ruleWords } from "./rule-words.js";
import { type Mask, maskFor } from "./secrecy.js";

/** One finding as a document shows it. A masked one tells only that it is there. */
export interface FindingView {
  readonly rule?: string;
  readonly place: string;
  readonly message: string;
  /** Why the rule matters. */
  readonly reason?: string;
  /** The document or body of experience that the rule rests on. */
  readonly source?: string;
  readonly masked?: boolean;
}

/** The findings of one severity under their heading. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly heading: string;
  readonly findings: readonly FindingView[];
}

/** What the review found, gravest first; only severities that occur. */
export interface FindingsView {
  readonly title: string;
  readonly groups: readonly FindingGroup[];
  /** What stands instead where nothing was found. */
  readonly none: string;
}

const title: Text = { sv: "Genomgång", en: "Review" };
const none: Text = { sv: "Genomgången gav inga iakttagelser.", en: "The review found nothing." };

const headings: Readonly<Record<Severity, Text>> = {
  breach: { sv: "Brister som hindrar fastställande", en: "Breaches that hinder adoption" },
  warning: { sv: "Brister", en: "Deficiencies" },
  note: { sv: "Upplysningar", en: "Notes" },
};

const hidden = {
  place: { sv: "sekretessmarkerad uppgift", en: "item marked for secrecy" },
  message: {
    sv: "Iakttagelsen gäller något med sekretessmarkering, prövas vid begäran.",
    en: "The finding concerns something marked for secrecy, tried on request.",
  },
} as const satisfies Record<string, Text>;

const isSource = (id: string): id is SourceId => Object.hasOwn(sources, id);

const toView = (finding: Finding, mask: Mask, locale: Locale): FindingView => {
  if (mask.hidesFinding(finding)) {
    return { place: hidden.place[locale], message: hidden.message[locale], masked: true };
  }
  const told = locale === "sv" ? finding : finding.english;
  const reason = ruleWords(finding.rule)?.reason[locale];
  const { citation } = finding;
  return {
    rule: finding.rule,
    place: told.at,
    message: told.message,
    ...(reason === undefined ? {} : { reason }),
    ...(citation === undefined ? {} : { source: isSource(citation) ? citeSource(citation) : citation }),
  };
};

/** Findings grouped by severity; those on something masked are counted and say nothing more. */
export const groupedFindings = (found: readonly Finding[], mask: Mask, locale: Locale): readonly FindingGroup[] =>
  SEVERITIES.flatMap((severity) => {
    const views = found
      .filter((finding) => finding.severity === severity)
      .map((finding) => toView(finding, mask, locale));
    if (views.length === 0) return [];
    // What is masked stands last, so that its place among the others does not tell which rule or risk it is.
    const findings = [...views.filter((view) => view.masked !== true), ...views.filter((view) => view.masked === true)];
    return [{ severity, heading: headings[severity][locale], findings }];
  });

/** What the review found, grouped by severity; findings on something masked are counted and say nothing more. */
export const findingsView = (register: RiskRegister, options: ViewOptions): FindingsView => {
  const { audience, locale } = checkedOptions(options);
  return {
    title: title[locale],
    none: none[locale],
    groups: groupedFindings(register.findings, maskFor(register.analysis, audience), locale),
  };
};
