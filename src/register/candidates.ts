import type { Analysis } from "../model/analysis.js";
import type { Process } from "../model/process.js";
import type { Risk } from "../model/risk.js";

/** A risk that takes no part in the analysis: still a candidate (bruttolista), or dropped with a reason. */
export type Candidate =
  | { readonly kind: "candidate"; readonly process: Process; readonly risk: Risk }
  | { readonly kind: "dropped"; readonly process: Process; readonly risk: Risk; readonly reason: string };

const toCandidate = (process: Process, risk: Risk): readonly Candidate[] => {
  const selection = risk.selection;
  if (selection === undefined || selection.kind === "kept") return [];
  return selection.kind === "dropped"
    ? [{ kind: "dropped", process, risk, reason: selection.reason }]
    : [{ kind: "candidate", process, risk }];
};

/** The candidates and the dropped risks of an analysis, by process and id as the analysis is ordered. */
export const candidatesOf = (analysis: Analysis): readonly Candidate[] =>
  analysis.processes.flatMap((process) => (process.risks ?? []).flatMap((risk) => toCandidate(process, risk)));
