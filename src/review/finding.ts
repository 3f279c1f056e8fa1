import type { Locale, Text } from "../model/locale.js";

/** How grave a finding is: a breach hinders adoption, a warning is a deficiency, a note is for information. */
export type Severity = "breach" | "warning" | "note";

/** Gravest first. */
export const SEVERITIES = ["breach", "warning", "note"] as const satisfies readonly Severity[];

/** What auditors and nämnder call the severities. */
export const severityLabels: Readonly<Record<Severity, Text>> = {
  breach: { sv: "brist som hindrar fastställande", en: "breach that hinders adoption" },
  warning: { sv: "brist", en: "deficiency" },
  note: { sv: "upplysning", en: "note" },
};

const stepWords = {
  analysis: { sv: "analysen", en: "the analysis" },
  method: { sv: "metod", en: "method" },
  namnd: { sv: "nämnd", en: "nämnd" },
  process: { sv: "process", en: "process" },
  risk: { sv: "risk", en: "risk" },
  control: { sv: "kontroll", en: "control" },
  action: { sv: "åtgärd", en: "action" },
  recommendation: { sv: "rekommendation", en: "recommendation" },
  incident: { sv: "händelser", en: "incidents" },
  survey: { sv: "enkät", en: "survey" },
  goal: { sv: "mål", en: "goal" },
  unit: { sv: "enhet", en: "unit" },
  level: { sv: "nivå", en: "level" },
  judgement: { sv: "samlad bedömning", en: "overall judgement" },
} as const satisfies Record<string, Text>;

/** One step on the way to a place: what kind of thing, and its id. */
export interface PlaceStep {
  readonly kind: keyof typeof stepWords;
  /** The id, or for what has none (incidents, surveys, levels) its number from 1. */
  readonly id: string;
}

/** Where in an analysis something is; the empty place is the analysis as a whole. */
export type Place = readonly PlaceStep[];

/** A place as a person reads it: `process otillaten-paverkan › risk op-2`. */
export const formatPlace = (place: Place, locale: Locale): string =>
  place.length === 0
    ? stepWords.analysis[locale]
    : place.map((step) => `${stepWords[step.kind][locale]} ${step.id}`).join(" › ");

/** One thing that the review found. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  /** The place, in Swedish. */
  readonly at: string;
  /** What is found and what to do, in Swedish. */
  readonly message: string;
  /** The same in English. */
  readonly english: { readonly at: string; readonly message: string };
  /** The place as ids, for programs. */
  readonly place: Place;
  /** What tells the finding from others of its rule at the same place, where a rule can find several: a code or an id. */
  readonly about?: string;
  readonly riskId?: string;
  /** The id of the source that the rule rests on, in the registry of sources. */
  readonly citation?: string;
}
