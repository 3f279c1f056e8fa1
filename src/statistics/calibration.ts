import type { EvidenceInputs, Prior } from "../model/evidence.js";
import type { Text } from "../model/locale.js";

/** A rate of events: what is expected, and the limits of the central 90 %. */
export interface CalibratedRate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How sure it is that the true rate lies in a level of likelihood. */
export interface LevelProbability {
  /** From 1, the least likely level. */
  readonly level: number;
  readonly probability: number;
}

/** What a count of reported events says of the likelihood. */
export interface Calibration {
  /** `id@version` of the method whose levels are meant. */
  readonly method: string;
  readonly inputs: EvidenceInputs;
  readonly prior: Prior;
  /** True events per year. */
  readonly ratePerYear: CalibratedRate;
  /** The same per hundred employees, where their number is given. */
  readonly perHundredEmployees?: CalibratedRate;
  /** One per level of the method; the probabilities sum to 1. */
  readonly levels: readonly LevelProbability[];
  /** The levels in which the limits of the central 90 % lie. */
  readonly interval: { readonly lowest: number; readonly highest: number };
  /** What the calculation takes for granted, one sentence each. */
  readonly assumptions: readonly Text[];
  /** The result with its assumptions, as running text. */
  readonly explanation: Text;
}
