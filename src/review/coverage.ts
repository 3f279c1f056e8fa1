import type { MandatoryFor } from "../method/mandatory-of.js";
import type { Analysis } from "../model/analysis.js";
import type { Conduct, Form } from "../model/closed-list.js";
import { conducts } from "../model/closed-list.js";
import type { Process } from "../model/process.js";
import type { AssessedRisk } from "../score/assess-risks.js";
import { isOpen } from "./measures.js";

/** How one form of the mandatory process is covered. */
export type FormCoverage =
  | { readonly form: Form; readonly status: "met"; readonly risks: readonly string[] }
  | { readonly form: Form; readonly status: "not-applicable"; readonly reason: string }
  | { readonly form: Form; readonly status: "missing" };

/** How one kind of control that the method asks for is covered, and by which ids. */
export interface ControlKindCoverage {
  readonly kind: string;
  /** `done`: no control of the kind, but actions that have been carried out; `planned`: actions that have not yet. */
  readonly status: "met" | "done" | "planned" | "missing";
  readonly by: readonly string[];
}

/** How far an analysis covers a mandatory process. */
export interface ProcessCoverage {
  readonly process: string;
  readonly name: string;
  readonly strength: "mandatory" | "noted";
  readonly present: boolean;
  /** The nämnd that runs the process, where it is another one. */
  readonly handledBy?: string;
  /** Ids of kept risks in the process that are assessed. */
  readonly assessed: readonly string[];
  readonly forms: readonly FormCoverage[];
  readonly controlKinds: readonly ControlKindCoverage[];
  readonly conduct: readonly Conduct[];
}

const formCoverage = (form: Form, process: Process | undefined, risks: readonly AssessedRisk[]): FormCoverage => {
  const meeting = risks.filter(({ risk }) => risk.influence?.forms.includes(form) === true).map(({ risk }) => risk.id);
  if (meeting.length > 0) return { form, status: "met", risks: meeting };
  const excused = process?.notApplicable?.find((entry) => entry.form === form);
  return excused === undefined
    ? { form, status: "missing" }
    : { form, status: "not-applicable", reason: excused.reason };
};

const kindCoverage = (kind: string, analysis: Analysis, risks: readonly AssessedRisk[]): ControlKindCoverage => {
  const controls = new Set(
    risks.flatMap((entry) => entry.controls.filter((control) => control.kind === kind).map(({ id }) => id)),
  );
  if (controls.size > 0) return { kind, status: "met", by: [...controls] };
  const here = (analysis.actions ?? []).filter(
    (action) => action.kind === kind && risks.some((entry) => entry.actions.includes(action)),
  );
  const done = here.filter(({ status }) => status === "done");
  if (done.length > 0) return { kind, status: "done", by: done.map(({ id }) => id) };
  const open = here.filter(isOpen);
  return { kind, status: open.length > 0 ? "planned" : "missing", by: open.map(({ id }) => id) };
};

/** Measures how far an analysis covers a mandatory process; its risks are those of the process with that id. */
export const coverageOf = (
  obligation: MandatoryFor,
  analysis: Analysis,
  risks: readonly AssessedRisk[],
): ProcessCoverage => {
  const { id, name, forms = [], controlKinds = [] } = obligation.process;
  const process = analysis.processes.find((candidate) => candidate.id === id);
  const own = risks.filter((entry) => entry.process.id === id);
  const seen = new Set(own.flatMap((entry) => entry.risk.influence?.conduct ?? []));
  return {
    process: id,
    name,
    strength: obligation.strength,
    present: process !== undefined,
    ...(process?.handledBy === undefined ? {} : { handledBy: process.handledBy }),
    assessed: own.filter((entry) => entry.current !== undefined).map((entry) => entry.risk.id),
    forms: forms.map((form) => formCoverage(form, process, own)),
    controlKinds: controlKinds.map((kind) => kindCoverage(kind, analysis, own)),
    conduct: conducts.codes.filter((conduct) => seen.has(conduct)),
  };
};
