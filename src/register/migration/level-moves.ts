import type { Method } from "../../method/method.js";
import type { Analysis } from "../../model/analysis.js";
import type { Control } from "../../model/control.js";
import type { Risk } from "../../model/risk.js";
import { currentLevels } from "../../score/control-effect.js";
import type { Score } from "../../score/score.js";
import { type ScorableAssessment, scoreAssessment } from "../../score/score-assessment.js";

/** Which of a risk's assessments. */
export type AssessmentKind = "inherent" | "current" | "target";

/** A risk whose value or band is another one under the new method. */
export interface LevelMove {
  readonly riskId: string;
  /** The id of its process. */
  readonly process: string;
  readonly assessment: AssessmentKind;
  /**
   * Under the old method; absent only for a `current` that the old method did not know and the new one calculates from controls.
   */
  readonly before?: Score;
  /** Under the new method; absent only for a `current` that the new method does not know, since it counts controls otherwise. */
  readonly after?: Score;
}

const KINDS = ["inherent", "current", "target"] as const satisfies readonly AssessmentKind[];

const score = (levels: ScorableAssessment | undefined, method: Method): Score | undefined =>
  levels === undefined ? undefined : scoreAssessment(levels, method);

/** As a register would show it: the current level may be calculated from controls. */
const scoreOf = (risk: Risk, kind: AssessmentKind, controls: readonly Control[], method: Method): Score | undefined => {
  if (kind !== "current") return score(risk[kind], method);
  return score(currentLevels(risk, controls, method), method);
};

/** Every risk and assessment whose value or band differs, in the order of the analysis. */
export const levelMoves = (
  before: { readonly analysis: Analysis; readonly method: Method },
  after: { readonly analysis: Analysis; readonly method: Method },
): readonly LevelMove[] =>
  before.analysis.processes.flatMap((process, p) =>
    (process.risks ?? []).flatMap((old, r) =>
      KINDS.flatMap((assessment): readonly LevelMove[] => {
        const now = after.analysis.processes[p]?.risks?.[r];
        if (now === undefined) return [];
        const was = scoreOf(old, assessment, before.analysis.controls ?? [], before.method);
        const is = scoreOf(now, assessment, after.analysis.controls ?? [], after.method);
        if (was?.value === is?.value && was?.band === is?.band) return [];
        const scores = { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
        return [{ riskId: old.id, process: process.id, assessment, ...scores }];
      }),
    ),
  );
