import type { Analysis } from "../model/analysis.js";
import type { Control } from "../model/control.js";
import type { Locale, Text } from "../model/locale.js";
import { markedItems } from "../internkontroll/marked-items.js";
import { compareIds } from "../model/order.js";
import type { Risk, Secrecy } from "../model/risk.js";
import type { Finding } from "../review/finding.js";
import type { Audience } from "./audience.js";
import { counted, type CountedNoun } from "./count-words.js";
import { findingHider } from "./finding-hider.js";

/** What a document must not say to its audience. Nothing is masked in an internal one. */
export interface Mask {
  readonly hides: (item: Pick<Risk | Control, "secrecy">) => boolean;
  /** Also of a measure that is there for masked risks alone. */
  readonly hidesId: (id: string) => boolean;
  readonly hidesFinding: (finding: Finding) => boolean;
}

const nothing: Mask = { hides: () => false, hidesId: () => false, hidesFinding: () => false };

const publicMask = (analysis: Analysis): Mask => {
  const marked = markedItems(analysis);
  if (marked === undefined) return nothing;
  const ids = new Set([...marked.risks, ...marked.measures]);
  return {
    hides: (item) => item.secrecy !== undefined,
    hidesId: (id) => ids.has(id),
    hidesFinding: findingHider(analysis, marked),
  };
};

/** What is masked in a document on an analysis: for the public, what bears `secrecy` and the measures that only it has. */
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
