import type { Locale } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { SEVERITIES, type Severity } from "../review/finding.js";
import { counted, type CountedNoun, inSeries } from "./count-words.js";

const risk: CountedNoun = {
  one: { sv: "bedömd risk", en: "assessed risk" },
  many: { sv: "bedömda risker", en: "assessed risks" },
};

const outside = {
  unassessed: {
    one: { sv: "inte bedömd", en: "not assessed" },
    many: { sv: "inte bedömda", en: "not assessed" },
  },
  candidates: {
    one: { sv: "kandidat på bruttolistan", en: "candidate on the list" },
    many: { sv: "kandidater på bruttolistan", en: "candidates on the list" },
  },
  dropped: {
    one: { sv: "struken med skäl", en: "dropped with a reason" },
    many: { sv: "strukna med skäl", en: "dropped with a reason" },
  },
} as const satisfies Record<string, CountedNoun>;

const severityNouns: Readonly<Record<Severity, CountedNoun>> = {
  breach: {
    one: { sv: "brist som hindrar fastställande", en: "breach that hinders adoption" },
    many: { sv: "brister som hindrar fastställande", en: "breaches that hinder adoption" },
  },
  warning: { one: { sv: "brist", en: "deficiency" }, many: { sv: "brister", en: "deficiencies" } },
  note: { one: { sv: "upplysning", en: "note" }, many: { sv: "upplysningar", en: "notes" } },
};

const countOf = (register: RiskRegister, severity: Severity): number =>
  register.findings.filter((finding) => finding.severity === severity).length;

const bandsText = ({ method, counts }: RiskRegister, locale: Locale): string => {
  const filled = [...method.bands]
    .reverse()
    .map((band) => ({ label: band.label, count: counts.bands[band.id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${String(count)} ${locale === "sv" ? "på nivån" : "in the band"} ${label}`);
  return filled.length === 0 ? "" : `: ${inSeries(filled, locale)}`;
};

const restText = ({ counts }: RiskRegister, locale: Locale): string => {
  const rest = (["unassessed", "candidates", "dropped"] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => counted(counts[key], outside[key], locale));
  if (rest.length === 0) return "";
  return locale === "sv" ? ` Därutöver: ${inSeries(rest, locale)}.` : ` Besides: ${inSeries(rest, locale)}.`;
};

/** How many risks the register holds, where they fall, and what the review found. */
export const summarySentence = (register: RiskRegister, locale: Locale): string => {
  const risks = `${counted(register.counts.assessed, risk, locale)}${bandsText(register, locale)}.`;
  const found = SEVERITIES.filter((severity) => countOf(register, severity) > 0).map((severity) =>
    counted(countOf(register, severity), severityNouns[severity], locale),
  );
  const opening = locale === "sv" ? `Registret omfattar ${risks}` : `The register holds ${risks}`;
  const nothing = locale === "sv" ? "inga iakttagelser" : "nothing";
  const review = found.length === 0 ? nothing : inSeries(found, locale);
  const closing = locale === "sv" ? `Genomgången gav ${review}.` : `The review gave ${review}.`;
  return `${opening}${restText(register, locale)} ${closing}`;
};

/** Whether the register can be adopted and, if not, what stands in the way. */
export const adoptionSentence = (register: RiskRegister, locale: Locale): string => {
  const breaches = countOf(register, "breach");
  const sv = locale === "sv";
  if (register.adoptable) {
    return sv
      ? "Inget hindrar att nämnden fastställer registret."
      : "Nothing hinders the nämnd from adopting the register.";
  }
  if (register.analysis.stage === "draft") {
    return sv
      ? "Analysen är ett utkast och kan inte fastställas förrän den är ett förslag."
      : "The analysis is a draft and cannot be adopted until it is a proposal.";
  }
  const count = counted(breaches, severityNouns.breach, locale);
  return sv
    ? `Registret kan inte fastställas så länge ${count} står kvar utan att beslutet anger skäl.`
    : `The register cannot be adopted while ${count} ${breaches === 1 ? "stands" : "stand"} that the decision gives no reason for.`;
};
