import type { OpenDeviation } from "../model/previous-year.js";
import type { Score } from "../score/score.js";
import type { TreatmentState } from "../score/treatment-state.js";

/** Which risk of which nämnd a change is about. */
export interface ChangedRisk {
  readonly namnd: string;
  readonly process: string;
  readonly id: string;
  readonly event: string;
}

/** A risk that is perhaps the same under another id, and how alike the texts are, 0 to 1. */
export interface LikelySame {
  readonly risk: ChangedRisk;
  readonly likeness: number;
}

/**
 * Why a risk stands otherwise than before: `text` is all that is written about it (event, causes, consequences, owner, unit),
 * `acceptance` that it came, went, lapsed or was decided anew, `method` that the method makes another band or value of the cell.
 */
export type ChangeCause = "text" | "assessment" | "control" | "method" | "acceptance" | "treatment";

/** How a risk stood in one register. */
export interface RiskState {
  readonly inherent?: Score;
  readonly current?: Score;
  readonly target?: Score;
  readonly treatment: TreatmentState["kind"];
}

/** What happened to a risk between two registers, or a deviation that was left open. */
export type RegisterChange =
  | { readonly kind: "new"; readonly risk: ChangedRisk; readonly likely?: LikelySame }
  | { readonly kind: "removed"; readonly risk: ChangedRisk; readonly likely?: LikelySame }
  | { readonly kind: "unchanged"; readonly risk: ChangedRisk }
  | {
      readonly kind: "changed";
      readonly risk: ChangedRisk;
      readonly causes: readonly [ChangeCause, ...ChangeCause[]];
      readonly before: RiskState;
      readonly after: RiskState;
      /** The current score fell in another cell. */
      readonly moved: boolean;
    }
  | { readonly kind: "deviation-carried-over"; readonly namnd: string; readonly deviation: OpenDeviation };
