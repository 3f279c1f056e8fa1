import type { RiskRegister } from "../register/register.js";
import { voteOutcomes } from "./vote-outcomes.js";

/** How many risks fall in one band, as a distribution. */
export interface BandCount {
  /** The band's id. */
  readonly band: string;
  /** The expected number of risks. */
  readonly expected: number;
  /** By number of risks: `probabilities[3]` is the probability of exactly three. */
  readonly probabilities: readonly number[];
}

/** The distribution of how many of several independent things happen, adding one at a time. */
const poissonBinomial = (chances: readonly number[]): readonly number[] =>
  chances.reduce<readonly number[]>(
    (before, chance) =>
      Array.from(
        { length: before.length + 1 },
        (_, count) => (before[count] ?? 0) * (1 - chance) + (before[count - 1] ?? 0) * chance,
      ),
    [1],
  );

/**
 * How many of a register's risks fall in each band, as far as the assessors' votes leave it open: the exact (Poisson-binomial)
 * distribution when each vote on a risk is as likely and the risks are independent. A risk without votes is certain; one that
 * nobody has assessed takes no part.
 *
 * @param register - A register; where the method calculates the current levels, the votes on the risk without controls count.
 * @returns One entry per band of the method, from the lowest; the probabilities of each sum to 1.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { riskCountsByBand } from "vasentlighetsanalys/statistics";
 * const votes = [{ role: "enhetschef", likelihood: 4, consequence: 3 }, { role: "controller", likelihood: 2, consequence: 3 }];
 * const risks = ["r1", "r2"].map((id) => ({ id, event: id, current: { likelihood: 3, consequence: 3, votes } }));
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [{ id: "p", name: "Process", risks }],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * riskCountsByBand(register)[2]; //=> { band: "hog", expected: 1, probabilities: [0.25, 0.5, 0.25] }
 * ```
 */
export const riskCountsByBand = ({ entries, method }: RiskRegister): readonly BandCount[] => {
  const outcomes = entries.map((entry) => voteOutcomes(entry, method)).filter((scores) => scores.length > 0);
  return method.bands.map(({ id }) => {
    const chances = outcomes.map((scores) => scores.filter(({ band }) => band === id).length / scores.length);
    return {
      band: id,
      expected: chances.reduce((sum, chance) => sum + chance, 0),
      probabilities: poissonBinomial(chances),
    };
  });
};
