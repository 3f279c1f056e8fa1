import type { MatrixProblemKind, ProblemCell } from "../method/matrix-problem.js";
import type { Text } from "../model/locale.js";
import type { Found } from "./found.js";
import type { OtherFact } from "./reading-fact.js";

/** Where in a document: keys and zero-based indices from the root. */
export type Path = readonly (string | number)[];

/** The documents that the library reads. */
export type DocumentKind =
  | "analysis"
  | "method"
  | "results"
  | "register"
  | "expected"
  | "mapping"
  | "lagesbild"
  | "decision";

/** The things of an analysis that carry an id of their own. */
export type Entity = "unit" | "goal" | "process" | "risk" | "control" | "action" | "recommendation";

/** What a value had to be. */
export type ExpectedType = "text" | "number" | "whole-number" | "boolean" | "list" | "object";

/** A code that may be written, with the label that people know it by. */
export interface Choice {
  readonly code: string;
  readonly label?: string;
}

/** Another place that the message speaks of. */
export interface OtherPlace {
  readonly path: Path;
  readonly at: Text;
}

/** The end of a scale as a message shows it. */
export interface ScaleEnd {
  readonly level: number;
  readonly label?: string;
}

/** The lists of a method that an analysis or a results document takes words from. */
export type MethodList = "category" | "control-kind" | "report" | "judgement";

/** Things within one part of a document that must differ. */
export type LocalThing =
  | "cause"
  | "dimension"
  | "category"
  | "control-kind"
  | "judgement"
  | "report"
  | "form"
  | "mandatory-process"
  | "namnd"
  | "common";

/** Faults of structure: what stands in the document has the wrong form. */
export type StructureFact =
  | { readonly code: "not-a-document"; readonly document: DocumentKind; readonly found: Found }
  | {
      readonly code: "missing";
      readonly key: string;
      readonly field: Text;
      /** Of a level: the scale that it is chosen from, where the method is known. */
      readonly scale?: { readonly from: ScaleEnd; readonly to: ScaleEnd };
    }
  | {
      readonly code: "unknown-key";
      readonly key: string;
      readonly nearest?: Choice;
      readonly allowed: readonly string[];
    }
  | { readonly code: "undefined-value"; readonly key: string }
  | { readonly code: "wrong-type"; readonly expected: ExpectedType; readonly found: Found }
  | {
      readonly code: "not-in-list";
      readonly found: Found;
      readonly allowed: readonly Choice[];
      readonly nearest?: Choice;
    }
  | {
      readonly code: "level";
      readonly scale: "likelihood" | "consequence";
      readonly found: Found;
      readonly from: ScaleEnd;
      readonly to: ScaleEnd;
      readonly method?: string;
      readonly nearest?: ScaleEnd;
    }
  | {
      readonly code: "number-range";
      readonly found: number;
      readonly from?: number;
      readonly to?: number;
      readonly above?: number;
    }
  | { readonly code: "list-length"; readonly found: number; readonly from?: number; readonly to?: number }
  | { readonly code: "blank-text" }
  | { readonly code: "bad-id"; readonly found: Found; readonly nearest: string }
  | { readonly code: "bad-date"; readonly found: Found; readonly daysInMonth?: number };

/** Faults between parts: each part reads well, but they do not agree. */
export type CrossFact =
  | { readonly code: "duplicate-id"; readonly id: string; readonly entity: Entity; readonly first: OtherPlace }
  | { readonly code: "duplicate"; readonly thing: LocalThing; readonly found: string; readonly first: OtherPlace }
  | {
      readonly code: "unknown-reference";
      readonly found: string;
      readonly expected: readonly Entity[];
      readonly nearest?: string;
      /** Where none is near: the first ids that may stand there, and how many more there are. */
      readonly known?: { readonly first: readonly string[]; readonly rest: number };
    }
  | {
      readonly code: "wrong-reference";
      readonly found: string;
      readonly expected: readonly Entity[];
      readonly is: Entity;
    }
  | {
      readonly code: "unknown-cause";
      readonly found: string;
      readonly risk: string;
      readonly allowed: readonly string[];
      readonly nearest?: string;
    }
  | {
      readonly code: "unknown-method";
      readonly found: string;
      readonly allowed: readonly string[];
      readonly nearest?: string;
    }
  | { readonly code: "version-missing"; readonly nearest: string }
  | {
      readonly code: "unknown-dimension";
      readonly found: string;
      readonly method: string;
      readonly allowed: readonly Choice[];
      readonly nearest?: Choice;
    }
  | { readonly code: "missing-dimensions"; readonly method: string; readonly missing: readonly Choice[] }
  | {
      readonly code: "not-in-method";
      readonly list: MethodList;
      readonly found: string;
      readonly method: string;
      readonly allowed: readonly Choice[];
      readonly nearest?: Choice;
    }
  | {
      readonly code: "more-than-whole";
      readonly part: Text;
      readonly found: number;
      readonly whole: Text;
      readonly to: number;
    }
  | {
      readonly code: "reversed";
      readonly found: string | number;
      readonly later: Text;
      readonly from: string | number;
      readonly earlier: Text;
    }
  | { readonly code: "conduct-of-intern" };

/** Faults of a method's own: its numbers and lists do not fit together. */
export type MethodFact =
  | {
      readonly code: "matrix";
      readonly problem: MatrixProblemKind;
      readonly cells?: readonly ProblemCell[];
      readonly told: Text;
    }
  | { readonly code: "definition-count"; readonly found: number; readonly to: number }
  | { readonly code: "bad-month-day"; readonly found: string }
  | { readonly code: "bad-colour"; readonly found: string }
  | { readonly code: "document-missing"; readonly status: "published" | "adopted" }
  | { readonly code: "opt-out-missing"; readonly process: string }
  | { readonly code: "fixed-rule"; readonly rule: string }
  | {
      readonly code: "unknown-rule";
      readonly found: string;
      readonly allowed: readonly string[];
      readonly nearest?: string;
    }
  | { readonly code: "interval-order"; readonly found: number; readonly from: number }
  | { readonly code: "open-interval" };

/** The facts of an issue, by code. */
export type IssueFact = StructureFact | CrossFact | MethodFact | OtherFact;

/** What every issue tells beside its facts. */
export interface IssuePlace {
  /** Where, for a program: keys and zero-based indices. A missing key is the last step. */
  readonly path: Path;
  /** Where, for a reader: `process otillaten-paverkan › risk op-2 › sannolikhet`. */
  readonly at: string;
  /** What is wrong and what to do, in the language asked for. */
  readonly message: string;
  /** The place in both languages, so that `formatIssues` can render either. */
  readonly place: { readonly at: Text; readonly subject: Text };
  /** Line in the source text, from 1, where positions are known. */
  readonly line?: number;
  /** Column in the source text, from 1, where positions are known. */
  readonly column?: number;
  /** Sheet and cell of a workbook, `Risker!F12`, where the document was read from one. */
  readonly cell?: string;
}

/** The codes of issues; a closed list. */
export type IssueCode = IssueFact["code"];

/** One thing that makes an input unreadable, discriminated on `code`, with its facts as fields. */
export type Issue = IssueFact & IssuePlace;

/** A fault before it is told: its place, and its facts, which are only worked out for what is shown. */
export interface Fault {
  readonly path: Path;
  readonly fact: () => IssueFact;
  /** Of what is missing or unknown, which, so that a misspelt key is told of once. */
  readonly about?: "missing" | "unknown-key";
}

/** Takes one fault. */
export type Report = (path: Path, fact: IssueFact | (() => IssueFact), about?: Fault["about"]) => void;

/** Gathers faults in a list. */
export const reportInto =
  (faults: Fault[]): Report =>
  (path, fact, about) => {
    faults.push({ path, fact: typeof fact === "function" ? fact : () => fact, ...(about && { about }) });
  };
