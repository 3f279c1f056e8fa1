import type { ControlResult } from "../model/results.js";
import type { Expectation } from "./expected-occasions.js";

/** Which of the expectations a result tells of, given those that no result tells of yet. */
type Choice = (
  result: ControlResult,
  open: readonly Expectation[],
  all: readonly Expectation[],
) => readonly Expectation[];

const first = (expectations: readonly Expectation[]): readonly Expectation[] => expectations.slice(0, 1);

const isWithin = ({ performedOn }: ControlResult, { period }: Expectation): boolean =>
  performedOn !== undefined && period.from <= performedOn && performedOn <= period.to;

const isAfter = ({ performedOn }: ControlResult, { period }: Expectation): boolean =>
  performedOn !== undefined && period.to < performedOn;

const fitsReport = ({ report }: ControlResult, expectation: Expectation): boolean =>
  report === undefined || report === expectation.report;

// In turn, each over all results that the ones before it left: a control made on time is never taken for a late one.
const choices: readonly Choice[] = [
  (result, open) => first(open.filter((e) => isWithin(result, e) && fitsReport(result, e))),
  (result, open) => first(open.filter((e) => isAfter(result, e) && fitsReport(result, e))),
  (result, _open, all) => first(all.filter((e) => isWithin(result, e))),
  // A word on a whole report tells of all that it was to tell of.
  ({ performedOn, report }, open) =>
    performedOn === undefined && report !== undefined ? open.filter((e) => e.report === report) : [],
  ({ performedOn, report }, open) => (performedOn === undefined && report === undefined ? first(open) : []),
];

/**
 * Which results tell of which expectations. A result belongs to the period it was performed in; one after its period is the
 * late one of the earliest period that nothing tells of. A result without a day covers what its report lacks, and one that
 * names no report either covers the earliest that lacks a result. What is left belongs to the control alone.
 */
export const matchResults = (
  expectations: readonly Expectation[],
  results: readonly ControlResult[],
): ReadonlyMap<Expectation, readonly ControlResult[]> => {
  const told = new Map<Expectation, ControlResult[]>(expectations.map((expectation) => [expectation, []]));
  let left = results;
  for (const choose of choices) {
    left = left.filter((result) => {
      const open = expectations.filter((expectation) => told.get(expectation)?.length === 0);
      const chosen = choose(result, open, expectations);
      for (const expectation of chosen) told.get(expectation)?.push(result);
      return chosen.length === 0;
    });
  }
  return told;
};
