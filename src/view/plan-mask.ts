import type { MarkedItems } from "../internkontroll/internkontrollplan.js";
import type { Locale, Text } from "../model/locale.js";
import type { Secrecy } from "../model/risk.js";
import type { Audience } from "./audience.js";
import { namesId } from "./names-id.js";
import { type Mask, markingText } from "./secrecy.js";

const forMasked: Text = {
  sv: "Mot risk med sekretessmarkering, prövas vid begäran",
  en: "Against a risk marked for secrecy, tried on request",
};

/** What of a plan and its follow-up a document must not say to its audience. */
export const planMask = (marked: MarkedItems | undefined, audience: Audience): Mask => {
  const ids = new Set(marked === undefined || audience === "internal" ? [] : [...marked.risks, ...marked.measures]);
  return {
    hides: (item) => audience === "public" && item.secrecy !== undefined,
    hidesId: (id) => ids.has(id),
    hidesFinding: ({ place, message, english }) =>
      place.some((step) => ids.has(step.id)) ||
      [...ids].some((id) => namesId(message, id) || namesId(english.message, id)),
  };
};

/** What stands in the place of a control or an action that is masked; undefined for one that is shown. */
export const standIn = (
  measure: { readonly id: string; readonly secrecy?: Secrecy },
  mask: Mask,
  locale: Locale,
): string | undefined => {
  if (mask.hides(measure)) return markingText("control", measure.secrecy, locale);
  return mask.hidesId(measure.id) ? forMasked[locale] : undefined;
};
