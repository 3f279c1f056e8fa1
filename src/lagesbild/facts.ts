import type { NamndSummary } from "./namnd-summary.js";

/** What rules over many registers look at. */
export interface CityFacts {
  readonly summaries: readonly NamndSummary[];
}
