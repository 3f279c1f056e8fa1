import { isObject, memberOf } from "../model/plain-object.js";
import type { Candidate } from "../register/candidates.js";
import type { RegisterEntry, RiskRegister } from "../register/register.js";
import type { Score } from "../score/score.js";
import type { LapseReason } from "../score/treatment-state.js";

/** A register entry as it is written: what it refers to stands by id, since the analysis is in the same document. */
export interface EntryExport {
  readonly process: string;
  readonly risk: string;
  readonly inherent?: Score;
  readonly current?: Score;
  readonly target?: Score;
  readonly treatment: { readonly kind: "none" | "standing" | "lapsed"; readonly why?: LapseReason };
  readonly controls: readonly string[];
  readonly actions: readonly string[];
}

/** A candidate or dropped risk as it is written. */
export interface CandidateExport {
  readonly kind: Candidate["kind"];
  readonly process: string;
  readonly risk: string;
  readonly reason?: string;
}

/** A register as it is written to JSON. */
export interface RegisterExport extends Omit<RiskRegister, "entries" | "candidates"> {
  readonly entries: readonly EntryExport[];
  readonly candidates: readonly CandidateExport[];
}

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map((thing) => thing.id);

const exportEntry = ({ process, risk, treatment, controls, actions, ...scores }: RegisterEntry): EntryExport => ({
  ...scores,
  process: process.id,
  risk: risk.id,
  treatment: treatment.kind === "lapsed" ? { kind: treatment.kind, why: treatment.why } : { kind: treatment.kind },
  controls: ids(controls),
  actions: ids(actions),
});

/** The written form of a register: entries and candidates refer by id. */
export const exportRegister = (register: RiskRegister): RegisterExport => ({
  ...register,
  entries: register.entries.map(exportEntry),
  candidates: register.candidates.map((candidate) => ({
    ...candidate,
    process: candidate.process.id,
    risk: candidate.risk.id,
  })),
});

const bearsId = (value: unknown): boolean => typeof memberOf(value, "id") === "string";

const isRow = (row: unknown): boolean => bearsId(memberOf(row, "process")) && bearsId(memberOf(row, "risk"));

const isListOfThings = (list: unknown): boolean => Array.isArray(list) && list.every(bearsId);

// A document that somebody else wrote may hold whatever it likes under these keys.
const isEntry = (row: unknown): boolean =>
  isRow(row) &&
  isObject(memberOf(row, "treatment")) &&
  isListOfThings(memberOf(row, "controls")) &&
  isListOfThings(memberOf(row, "actions"));

/** Tells a register in memory from anything else, its own written form included. */
export const isRegister = (value: object): value is RiskRegister => {
  if (memberOf(value, "kind") !== "register") return false;
  const [entries, candidates] = [memberOf(value, "entries"), memberOf(value, "candidates")];
  return Array.isArray(entries) && Array.isArray(candidates) && entries.every(isEntry) && candidates.every(isRow);
};
