import type { Analysis } from "../model/analysis.js";
import type { Control } from "../model/control.js";
import type { Locale, Text } from "../model/locale.js";
import { compareIds } from "../model/order.js";
import type { Risk, Secrecy } from "../model/risk.js";
import type { Finding } from "../review/finding.js";
import type { Audience } from "./audience.js";
import { counted, type CountedNoun } from "./count-words.js";

/** What a document must not say to its audience. Nothing is masked in an internal one. */
export interface Mask {
  readonly hides: (item: Pick<Risk | Control, "secrecy">) => boolean;
  readonly hidesId: (id: string) => boolean;
  readonly hidesFinding: (finding: Finding) => boolean;
}

const nothing: Mask = { hides: () => false, hidesId: () => false, hidesFinding: () => false };

const LETTER = /[\p{L}\p{N}_-]/u;

/** Whether a text names an id as a word of its own: `op-1` is named in "op-1/o1" but not in "op-10". */
export const namesId = (text: string, id: string): boolean => {
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + id.length))) return true;
  }
  return false;
};

const riskTexts = (risk: Risk): readonly (string | undefined)[] => [
  risk.event,
  ...(risk.causes ?? []).map((cause) => cause.text),
  ...(risk.consequences ?? []),
  risk.treatment?.motivation,
  risk.inherent?.motivation,
  risk.current?.motivation,
  risk.target?.motivation,
  risk.selection?.kind === "dropped" ? risk.selection.reason : undefined,
];

const controlTexts = (control: Control): readonly (string | undefined)[] => [
  control.name,
  control.purpose,
  control.scope,
  control.procedure,
];

const risksOf = (analysis: Analysis): readonly Risk[] => analysis.processes.flatMap((process) => process.risks ?? []);

/** A finding on a measure tells of the risk that the measure is there for. */
const measuresFor = (analysis: Analysis, risks: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...(analysis.controls ?? []), ...(analysis.actions ?? [])]
      .filter((measure) => measure.addresses?.some((target) => risks.has(target.split("/", 1)[0] ?? target)))
      .map((measure) => measure.id),
  );

const publicMask = (analysis: Analysis): Mask => {
  const risks = risksOf(analysis).filter((risk) => risk.secrecy !== undefined);
  const controls = (analysis.controls ?? []).filter((control) => control.secrecy !== undefined);
  const ids = new Set([...risks, ...controls].map((item) => item.id));
  if (ids.size === 0) return nothing;
  const telling = measuresFor(analysis, new Set(risks.map((risk) => risk.id)));
  const texts = [...risks.flatMap(riskTexts), ...controls.flatMap(controlTexts)].filter((text) => text !== undefined);
  const says = (text: string): boolean =>
    [...ids].some((id) => namesId(text, id)) || texts.some((secret) => text.includes(secret));
  return {
    hides: (item) => item.secrecy !== undefined,
    hidesId: (id) => ids.has(id),
    hidesFinding: (finding) =>
      finding.place.some((step) => ids.has(step.id) || telling.has(step.id)) ||
      [finding.message, finding.english.message].some(says),
  };
};

/** What is masked in a document on an analysis: for the public, every risk and control that bears `secrecy`. */
export const maskFor = (analysis: Analysis, audience: Audience): Mask =>
  audience === "public" ? publicMask(analysis) : nothing;

const marked = {
  risk: { sv: "Risk med sekretessmarkering, prövas vid begäran", en: "Risk marked for secrecy, tried on request" },
  control: {
    sv: "Kontroll med sekretessmarkering, prövas vid begäran",
    en: "Control marked for secrecy, tried on request",
  },
} as const satisfies Record<string, Text>;

/** What stands in the place of something that bears secrecy: that it exists, and its marking. */
export const markingText = (kind: keyof typeof marked, secrecy: Secrecy | undefined, locale: Locale): string =>
  secrecy === undefined ? marked[kind][locale] : `${marked[kind][locale]} (${secrecy.reason})`;

const nouns = {
  risk: {
    one: { sv: "sekretessmarkerad risk", en: "risk marked for secrecy" },
    many: { sv: "sekretessmarkerade risker", en: "risks marked for secrecy" },
  },
  control: {
    one: { sv: "sekretessmarkerad kontroll", en: "control marked for secrecy" },
    many: { sv: "sekretessmarkerade kontroller", en: "controls marked for secrecy" },
  },
} as const satisfies Record<string, CountedNoun>;

/** What stands for a control or an action that is masked and of which no more is known. */
export const markedMeasure: Text = {
  sv: "Gäller något med sekretessmarkering, prövas vid begäran",
  en: "Concerns something marked for secrecy, tried on request",
};

/** Controls and actions that are masked, counted. */
export const measureNouns: CountedNoun = {
  one: { sv: "som gäller något med sekretessmarkering", en: "that concerns something marked for secrecy" },
  many: { sv: "som gäller något med sekretessmarkering", en: "that concern something marked for secrecy" },
};

/** Ids in order, with those that are masked only counted: "op-2, op-10, 1 sekretessmarkerad risk". */
export const shownIds = (ids: readonly string[], kind: keyof typeof nouns, mask: Mask, locale: Locale): string => {
  const hidden = ids.filter((id) => mask.hidesId(id)).length;
  const open = ids.filter((id) => !mask.hidesId(id)).sort(compareIds);
  return (hidden === 0 ? open : [...open, counted(hidden, nouns[kind], locale)]).join(", ");
};
