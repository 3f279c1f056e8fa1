import type { Evidence } from "../model/evidence.js";
import type { AnalysisFacts } from "../review/facts.js";

/** What rules look at that hold assessments against reported events. */
export interface EvidenceFacts extends AnalysisFacts {
  readonly evidence: readonly Evidence[];
}
