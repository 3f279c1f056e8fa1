import type { Method } from "../method/method.js";
import type { Locale, Text } from "../model/locale.js";
import type { LapseReason, TreatmentState } from "../score/treatment-state.js";
import { capitalised, labelOf } from "./labels.js";

const undecided: Text = { sv: "Inte beslutad", en: "Not decided" };
const until: Text = { sv: "gäller till och med", en: "valid to" };
const lapsed: Text = { sv: "gäller inte", en: "does not stand" };

const why: Readonly<Record<LapseReason, Text>> = {
  expired: { sv: "har upphört", en: "it has expired" },
  "other-levels": { sv: "gavs för andra nivåer än dagens", en: "it was given for other levels than today's" },
};

/** How a risk is treated at the register's date, in words: the decision, who took it and when, and whether it stands. */
export const treatmentText = (state: TreatmentState, method: Pick<Method, "labels">, locale: Locale): string => {
  if (state.kind === "none") return undecided[locale];
  const { kind, decidedBy, decidedOn, validTo } = state.treatment;
  const name = capitalised(labelOf("treatment", kind, method, locale));
  switch (state.kind) {
    case "standing": {
      const decision = [decidedBy, decidedOn].filter((part) => part !== undefined).join(" ");
      const facts = [decision, validTo === undefined ? "" : `${until[locale]} ${validTo}`].filter(
        (fact) => fact !== "",
      );
      return facts.length === 0 ? name : `${name} (${facts.join("; ")})`;
    }
    case "lapsed": {
      const date = state.why === "expired" && validTo !== undefined ? ` ${validTo}` : "";
      return `${name}, ${lapsed[locale]}: ${why[state.why][locale]}${date}`;
    }
  }
};
