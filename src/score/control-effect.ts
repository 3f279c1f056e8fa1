import type { Method } from "../method/method.js";
import type { Control, Effect } from "../model/control.js";
import type { Risk } from "../model/risk.js";
import { combineConsequence } from "./combine-consequence.js";
import type { ScorableAssessment } from "./score-assessment.js";

/** How the method lets controls lower a risk. */
export type ControlEffectKind = NonNullable<Method["controlEffect"]>["kind"];

/** The method's way of counting controls; where it says nothing the assessor states the current levels. */
export const controlEffectOf = (method: Method): ControlEffectKind => method.controlEffect?.kind ?? "stated";

/** Whether a control addresses the risk as a whole or one of its causes. */
export const addressesRisk = (addresses: readonly string[] | undefined, risk: Risk): boolean =>
  (addresses ?? []).some((target) => target === risk.id || target.startsWith(`${risk.id}/`));

type Axis = keyof Effect;

const steps = (controls: readonly Control[], axis: Axis): readonly number[] =>
  controls.map((control) => control.effect?.[axis] ?? 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const largest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** The least covered cause decides: a cause without control carries the risk on undiminished. */
const leastCovered = (risk: Risk, controls: readonly Control[], axis: Axis): number => {
  const causes = risk.causes ?? [];
  if (causes.length === 0) return largest(steps(controls, axis));
  const covered = causes.map((cause) =>
    controls.filter((control) =>
      control.addresses?.some((target) => target === risk.id || target === `${risk.id}/${cause.id}`),
    ),
  );
  return Math.min(...covered.map((ofCause) => largest(steps(ofCause, axis))));
};

const lowering = (
  kind: Exclude<ControlEffectKind, "stated">,
  risk: Risk,
  controls: readonly Control[],
  axis: Axis,
): number => {
  switch (kind) {
    case "steps":
      return sum(steps(controls, axis));
    case "strongest":
      return largest(steps(controls, axis));
    case "per-cause":
      return leastCovered(risk, controls, axis);
  }
};

/**
 * The levels of a risk with its existing controls, as the method counts them: written by the assessor under `stated`, otherwise
 * the inherent levels less the controls' steps, never below level 1.
 */
export const currentLevels = (
  risk: Risk,
  controls: readonly Control[],
  method: Method,
): ScorableAssessment | undefined => {
  const kind = controlEffectOf(method);
  if (kind === "stated") return risk.current;
  if (risk.inherent === undefined) return undefined;
  const existing = controls.filter((control) => control.existing === true && addressesRisk(control.addresses, risk));
  const lowered = (level: number, axis: Axis): number => Math.max(1, level - lowering(kind, risk, existing, axis));
  return {
    likelihood: lowered(risk.inherent.likelihood, "likelihood"),
    consequence: lowered(combineConsequence(risk.inherent.consequence, method), "consequence"),
  };
};
