import type { Method } from "../method/method.js";
import type { Action } from "../model/action.js";
import type { Analysis } from "../model/analysis.js";
import type { Assessment } from "../model/assessment.js";
import type { Control } from "../model/control.js";
import type { Process } from "../model/process.js";
import type { Risk } from "../model/risk.js";
import { addressedRisk } from "../model/addressed-risk.js";
import { currentLevels } from "./control-effect.js";
import type { Score } from "./score.js";
import { scoreAssessment } from "./score-assessment.js";
import { type TreatmentState, treatmentState } from "./treatment-state.js";

/** One kept risk with its scores, its treatment at the date, and what addresses it. */
export interface AssessedRisk {
  readonly process: Process;
  readonly risk: Risk;
  /** Without controls (bruttorisk). */
  readonly inherent?: Score;
  /** With existing controls; absent while nobody has assessed it. */
  readonly current?: Score;
  /** After planned actions (kvarstående risk). */
  readonly target?: Score;
  readonly treatment: TreatmentState;
  readonly controls: readonly Control[];
  readonly actions: readonly Action[];
}

/** A risk takes part in the analysis unless it is a candidate or was dropped. */
export const isKept = (risk: Risk): boolean => (risk.selection?.kind ?? "kept") === "kept";

/** What each risk is addressed by, found in one pass over the whole list. */
const addressees = <T extends { readonly addresses?: readonly string[] }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const riskId of new Set((item.addresses ?? []).map(addressedRisk))) {
      const list = found.get(riskId);
      if (list === undefined) found.set(riskId, [item]);
      else list.push(item);
    }
  }
  return found;
};

const scored = (assessment: Assessment | undefined, method: Method): Score | undefined =>
  assessment === undefined ? undefined : scoreAssessment(assessment, method);

/** Scores every kept risk of an analysis, in the order in which they are written. */
export const assessRisks = (analysis: Analysis, method: Method, asOf: string): readonly AssessedRisk[] => {
  const controlsOf = addressees(analysis.controls ?? []);
  const actionsOf = addressees(analysis.actions ?? []);
  const assess = (process: Process, risk: Risk): AssessedRisk => {
    const controls = controlsOf.get(risk.id) ?? [];
    const levels = currentLevels(risk, controls, method);
    const inherent = scored(risk.inherent, method);
    const current = levels === undefined ? undefined : scoreAssessment(levels, method);
    const target = scored(risk.target, method);
    return {
      process,
      risk,
      ...(inherent === undefined ? {} : { inherent }),
      ...(current === undefined ? {} : { current }),
      ...(target === undefined ? {} : { target }),
      treatment: treatmentState(risk, current, method, asOf),
      controls,
      actions: actionsOf.get(risk.id) ?? [],
    };
  };
  return analysis.processes.flatMap((process) =>
    (process.risks ?? []).filter(isKept).map((risk) => assess(process, risk)),
  );
};
