import type { Method } from "../method/method.js";
import type { Analysis } from "../model/analysis.js";
import type { Evidence } from "../model/evidence.js";
import type { Namnd } from "../model/namnd.js";
import type { PreviousYear } from "../model/previous-year.js";
import type { ProcessCoverage } from "../review/coverage.js";
import type { Finding } from "../review/finding.js";
import type { AssessedRisk } from "../score/assess-risks.js";
import type { Candidate } from "./candidates.js";
import type { RegisterCounts } from "./count-entries.js";

/** One kept risk in a register, with its scores, its treatment at the date, and what addresses it. */
export type RegisterEntry = AssessedRisk;

/** Which version of the library made a document, and the revision of each rule that it ran. */
export interface MadeWith {
  readonly version: string;
  readonly rules: Readonly<Record<string, number>>;
}

/** One nämnd's scored and reviewed risk register for one year. */
export interface RiskRegister {
  readonly format: 1;
  readonly kind: "register";
  readonly madeWith: MadeWith;
  readonly namnd: Namnd;
  readonly year: number;
  /** The civil date that the register refers to. */
  readonly asOf: string;
  /** The whole method that scored it. */
  readonly method: Method;
  /** The whole analysis, in defined order. */
  readonly analysis: Analysis;
  /** What reported events say of the likelihood, with all that it was calculated from. */
  readonly evidence?: readonly Evidence[];
  /** What the rules use of last year's register. */
  readonly previous?: PreviousYear;
  /** Kept risks, gravest first; what nobody has assessed stands last. */
  readonly entries: readonly RegisterEntry[];
  /** Risks that are only candidates, or were dropped with a reason; never counted as assessed. */
  readonly candidates: readonly Candidate[];
  readonly counts: RegisterCounts;
  /** How far the mandatory processes are covered. */
  readonly coverage: readonly ProcessCoverage[];
  /** What the review found, gravest first. */
  readonly findings: readonly Finding[];
  /** False while a breach stands, and for a draft. */
  readonly adoptable: boolean;
}
