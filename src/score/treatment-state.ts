import type { Method } from "../method/method.js";
import type { Risk } from "../model/risk.js";
import type { Treatment } from "../model/treatment.js";
import { type Score } from "./score.js";
import { scoreAssessment } from "./score-assessment.js";

/** Why an acceptance counts as none at a date. */
export type LapseReason = "expired" | "other-levels";

/** The treatment of a risk as it stands at a date. */
export type TreatmentState =
  | { readonly kind: "none" }
  | { readonly kind: "standing"; readonly treatment: Treatment }
  | { readonly kind: "lapsed"; readonly treatment: Treatment; readonly why: LapseReason };

const lapse = (
  treatment: Treatment,
  current: Score | undefined,
  method: Method,
  asOf: string,
): LapseReason | undefined => {
  if (treatment.kind !== "accept") return undefined;
  if (treatment.validTo !== undefined && treatment.validTo < asOf) return "expired";
  if (treatment.given !== undefined && scoreAssessment(treatment.given, method) !== current) return "other-levels";
  return undefined;
};

/**
 * How a risk is treated at a date: an acceptance that has expired, or was given for other levels than today's, counts as none.
 */
export const treatmentState = (
  risk: Risk,
  current: Score | undefined,
  method: Method,
  asOf: string,
): TreatmentState => {
  if (risk.treatment === undefined) return { kind: "none" };
  const why = lapse(risk.treatment, current, method, asOf);
  return why === undefined
    ? { kind: "standing", treatment: risk.treatment }
    : { kind: "lapsed", treatment: risk.treatment, why };
};
