import type { Band } from "./band.js";
import type { Override } from "./matrix-rule.js";
import type { ConsequenceScale, LikelihoodScale } from "./scale.js";

/** One cell of a matrix; a grid of bands has no `value`. */
export interface Cell {
  readonly value?: number;
  /** The band's id. */
  readonly band: string;
}

/** A method's matrix, every cell decided: `cells[likelihood - 1][consequence - 1]`. */
export interface RiskMatrix {
  /** `id@version` of the method. */
  readonly method: string;
  readonly likelihood: LikelihoodScale;
  readonly consequence: ConsequenceScale;
  /** From the lowest to the highest; rank 1 is the first. */
  readonly bands: readonly Band[];
  readonly cells: readonly (readonly Cell[])[];
  readonly overrides: readonly Override[];
}

/** A cell by its levels, each from 1. */
export interface CellPlace {
  readonly likelihood: number;
  readonly consequence: number;
}
