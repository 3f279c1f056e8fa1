import type { Method } from "../method/method.js";
import type { Evidence } from "../model/evidence.js";
import { methodName } from "../method/method-name.js";
import { type StatisticsOptions, calibrateLikelihood } from "./calibrate-likelihood.js";
import { type CalculatedEvidence, toEvidence } from "./to-evidence.js";

/** One calculated value that is not what its inputs give; a value that is not there is undefined. */
export interface EvidenceDifference {
  /** Where in the evidence, such as `interval.ratePerYear.low` or `levelProbabilities.2`. */
  readonly at: string;
  readonly written: string | number | undefined;
  readonly computed: string | number | undefined;
}

/** Whether evidence is what its inputs give, and where it is not. */
export interface EvidenceVerification {
  readonly ok: boolean;
  readonly differences: readonly EvidenceDifference[];
}

/** Wider than engines differ, narrower than anything that a reader would see. */
const TOLERANCE = 1e-9;

type Leaves = ReadonlyMap<string, string | number>;

const leavesOf = (value: unknown, at: string): readonly (readonly [string, string | number])[] => {
  if (typeof value === "number" || typeof value === "string") return [[at, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, at === "" ? key : `${at}.${key}`));
};

const calculatedIn = ({ method, interval, levelProbabilities }: CalculatedEvidence): Leaves =>
  new Map(leavesOf({ method, interval, levelProbabilities }, ""));

const agree = (written: string | number | undefined, computed: string | number | undefined): boolean =>
  typeof written === "number" && typeof computed === "number"
    ? Math.abs(written - computed) <= TOLERANCE * Math.max(1, Math.abs(computed))
    : written === computed;

/**
 * Calculates evidence again from its own inputs and prior, and says where what is written differs.
 *
 * @param evidence - Evidence, as `evidenceFor` makes it or as a register's export holds it.
 * @param method - The method whose levels it is told in.
 * @param options - `locale`: the language of a refusal.
 * @returns `ok`, and every calculated value that differs by more than one part in a thousand million.
 * @throws StatisticsError when the inputs lie outside their ranges, or the levels do not cover every yearly rate once.
 * @example
 * ```ts
 * import { exampleMethod } from "vasentlighetsanalys";
 * import { calibrateLikelihood, verifyEvidence } from "vasentlighetsanalys/statistics";
 * const { inputs, prior, method, ratePerYear, interval, levels } = calibrateLikelihood(
 *   { events: 4, days: 365, reporting: { low: 0.5, high: 1 } },
 *   exampleMethod,
 * );
 * const evidence = {
 *   mixed: false,
 *   fullReportingAssumed: false,
 *   inputs,
 *   prior,
 *   method,
 *   interval: { ratePerYear: { ...ratePerYear, low: 1 }, levels: interval },
 *   levelProbabilities: levels.map(({ probability }) => probability),
 * };
 * verifyEvidence(evidence, exampleMethod).differences.map(({ at }) => at); //=> ["interval.ratePerYear.low"]
 * ```
 */
export const verifyEvidence = (
  evidence: Evidence,
  method: Method,
  options: StatisticsOptions = {},
): EvidenceVerification => {
  if (evidence.method !== methodName(method)) {
    return { ok: false, differences: [{ at: "method", written: evidence.method, computed: methodName(method) }] };
  }
  const { inputs, prior } = evidence;
  const written = calculatedIn(evidence);
  const computed = calculatedIn(toEvidence(calibrateLikelihood({ ...inputs, prior }, method, options)));
  const places = [...new Set([...written.keys(), ...computed.keys()])];
  const differences = places.flatMap((at): readonly EvidenceDifference[] => {
    const pair = { written: written.get(at), computed: computed.get(at) };
    return agree(pair.written, pair.computed) ? [] : [{ at, ...pair }];
  });
  return { ok: differences.length === 0, differences };
};
