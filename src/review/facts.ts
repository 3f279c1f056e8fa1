import { mandatoryFor } from "../method/mandatory-of.js";
import type { Method } from "../method/method.js";
import type { Analysis } from "../model/analysis.js";
import { type AssessedRisk, assessRisks } from "../score/assess-risks.js";
import { type ProcessCoverage, coverageOf } from "./coverage.js";

/** What rules about one nämnd's analysis look at. */
export interface AnalysisFacts {
  readonly analysis: Analysis;
  readonly method: Method;
  /** The civil date that "expired", "overdue" and the like refer to. */
  readonly asOf: string;
  /** Every kept risk, scored. */
  readonly risks: readonly AssessedRisk[];
  /** One entry per process that the method makes mandatory for this nämnd and year. */
  readonly coverage: readonly ProcessCoverage[];
}

/** Gathers what the rules look at, once for all rules. */
export const gatherFacts = (analysis: Analysis, method: Method, asOf: string): AnalysisFacts => {
  const risks = assessRisks(analysis, method, asOf);
  const coverage = mandatoryFor(method, analysis.namnd.kind, analysis.year).map((obligation) =>
    coverageOf(obligation, analysis, risks),
  );
  return { analysis, method, asOf, risks, coverage };
};
