import { canonicalText } from "../model/canonical-text.js";
import { forms } from "../model/closed-list.js";
import type { Evidence } from "../model/evidence.js";
import { compareIds } from "../model/order.js";

const withFormsInOrder = (evidence: Evidence): Evidence =>
  evidence.forms === undefined
    ? evidence
    : {
        ...evidence,
        forms: [...evidence.forms].sort((a, b) => forms.codes.indexOf(a) - forms.codes.indexOf(b)),
      };

const words = ({ process, risk, forms: named, label, system, from, to, inputs }: Evidence): string =>
  [process, risk, named?.join(" "), label, system, from, to, canonicalText(inputs)].join("\u0000");

/** Evidence in a defined order: by process, risk and form, then by what it says. */
export const orderEvidence = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence
    .map(withFormsInOrder)
    .sort((a, b) => compareIds(words(a), words(b)) || compareIds(canonicalText(a), canonicalText(b)));
