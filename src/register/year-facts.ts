import type { PreviousYear } from "../model/previous-year.js";
import type { AnalysisFacts } from "../review/facts.js";

/** What rules that compare with last year look at. */
export interface YearFacts extends AnalysisFacts {
  readonly previous: PreviousYear;
}
