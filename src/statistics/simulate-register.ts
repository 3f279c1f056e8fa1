import { itemAt } from "../model/item-at.js";
import type { RiskRegister } from "../register/register.js";
import type { Score } from "../score/score.js";
import { type RandomIntegers, randomIntegers } from "./random-integers.js";
import { voteOutcomes } from "./vote-outcomes.js";

/** How a register is simulated. */
export interface SimulationOptions {
  /** A whole number from 0 to 2³² − 1; the same seed gives the same bits everywhere. */
  readonly seed: number;
  /** How many times the votes are drawn, 1 to a million. */
  readonly runs: number;
}

/** How sure one risk's place in the ranking is. */
export interface RankedRisk {
  readonly process: string;
  readonly risk: string;
  /** By place from the top: `inTop[2]` is the share of runs in which the risk stood among the first three. */
  readonly inTop: readonly number[];
  /** The place in the middle of all runs, and the limits of the central 90 %; 1 is the gravest. */
  readonly rank: { readonly low: number; readonly median: number; readonly high: number };
}

/** How sure the ranking of a register's risks is. */
export interface RegisterSimulation {
  readonly seed: number;
  readonly runs: number;
  /** Every assessed risk, in the register's order. */
  readonly risks: readonly RankedRisk[];
}

const MOST_RUNS = 1_000_000;
const HIGHEST_SEED = 2 ** 32 - 1;

const wholeWithin = (name: string, value: number, low: number, high: number): void => {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new RangeError(
    `${name} is ${String(value)}, but must be a whole number from ${String(low)} to ${String(high)}`,
  );
};

interface Drawn {
  readonly index: number;
  readonly score: Score;
  readonly lot: number;
}

const gravestFirst = (a: Drawn, b: Drawn): number =>
  b.score.rank - a.score.rank || (b.score.value ?? 0) - (a.score.value ?? 0) || a.lot - b.lot || a.index - b.index;

/** The indices of the risks as one draw of the votes ranks them; equals are ranked by lot. */
const ranking = (outcomes: readonly (readonly Score[])[], random: RandomIntegers): readonly number[] =>
  outcomes
    .map((scores, index): Drawn => {
      const score = itemAt(scores, scores.length === 1 ? 0 : random.below(scores.length));
      return { index, score, lot: random.next() };
    })
    .sort(gravestFirst)
    .map(({ index }) => index);

/** The first place by which at least so many twentieths of the runs have come. */
const placeAt = (reached: readonly number[], runs: number, twentieths: number): number =>
  reached.findIndex((count) => count * 20 >= runs * twentieths) + 1;

/**
 * Draws one of the assessors' votes for each risk, again and again, and counts how the risks rank: how sure it is that a risk
 * stands among the gravest. Risks rank as in a register, by band and value; equals are ranked by lot in each run. Only whole
 * numbers decide, so the same seed gives the same bits on every engine.
 *
 * @param register - A register; a risk without votes always stands where it is assessed.
 * @param options - `seed`: a whole number, 0 to 2³² − 1. `runs`: how many draws, 1 to a million.
 * @throws RangeError when the seed or the number of runs lies outside its range.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { simulateRegister } from "vasentlighetsanalys/statistics";
 * const risks = [
 *   { id: "r1", event: "Säker", current: { likelihood: 5, consequence: 5 } },
 *   { id: "r2", event: "Mindre", current: { likelihood: 1, consequence: 2 } },
 * ];
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [{ id: "p", name: "Process", risks }],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * simulateRegister(register, { seed: 1, runs: 1000 }).risks[0]?.inTop; //=> [1, 1]
 * ```
 */
export const simulateRegister = (register: RiskRegister, { seed, runs }: SimulationOptions): RegisterSimulation => {
  wholeWithin("seed", seed, 0, HIGHEST_SEED);
  wholeWithin("runs", runs, 1, MOST_RUNS);
  const assessed = register.entries.filter(({ current }) => current !== undefined);
  const outcomes = assessed.map((entry) => voteOutcomes(entry, register.method));
  const random = randomIntegers(seed);
  const places = assessed.map(() => new Uint32Array(assessed.length));
  for (let run = 0; run < runs; run += 1) {
    for (const [place, index] of ranking(outcomes, random).entries()) {
      const counts = itemAt(places, index);
      counts[place] = itemAt(counts, place) + 1;
    }
  }
  const risks = assessed.map(({ process, risk }, index): RankedRisk => {
    let count = 0;
    const reached = [...itemAt(places, index)].map((times) => (count += times));
    return {
      process: process.id,
      risk: risk.id,
      inTop: reached.map((times) => times / runs),
      rank: { low: placeAt(reached, runs, 1), median: placeAt(reached, runs, 10), high: placeAt(reached, runs, 19) },
    };
  });
  return { seed, runs, risks };
};
