import type { Method } from "../method/method.js";
import { itemAt } from "../model/item-at.js";
import type { ConsequenceLevels } from "./combine-consequence.js";
import { scoreAssessment } from "./score-assessment.js";

/** How several assessors' votes on one level are made one. */
export type AgreementRule = "median" | "mode" | "most-severe";

/** What several assessors agree on, and how far apart they stood. */
export interface Agreement {
  readonly likelihood: number;
  readonly consequence: number;
  /** Levels between the lowest and the highest vote, on the axis where the assessors differ most. */
  readonly disagreement: number;
  readonly rule: AgreementRule;
}

interface CastVote {
  readonly likelihood: number;
  readonly consequence: ConsequenceLevels;
}

/** Levels are ordinal and have no halves: between two middle votes the more severe one counts. */
const median = (sorted: readonly number[]): number => itemAt(sorted, Math.floor(sorted.length / 2));

/** The level that most assessors gave; at a tie the most severe of them. */
const mode = (sorted: readonly number[]): number => {
  const votes = new Map<number, number>();
  for (const level of sorted) votes.set(level, (votes.get(level) ?? 0) + 1);
  const most = Math.max(...votes.values());
  return Math.max(...[...votes].filter(([, count]) => count === most).map(([level]) => level));
};

/** The level that the votes come to under a rule; no votes have no level. */
export const agreedLevel = (levels: readonly number[], rule: AgreementRule): number => {
  if (levels.length === 0) throw new RangeError("There are no votes to agree on");
  const sorted = [...levels].sort((a, b) => a - b);
  switch (rule) {
    case "median":
      return median(sorted);
    case "mode":
      return mode(sorted);
    case "most-severe":
      return Math.max(...sorted);
  }
};

const span = (levels: readonly number[]): number => Math.max(...levels) - Math.min(...levels);

/**
 * What several assessors' votes come to by the method's rule, exactly, and how much they disagree.
 *
 * @param votes - At least one vote: likelihood and consequence in levels of the method.
 * @param method - Its `agreedValue` is the rule: `median` (default), `mode` or `most-severe`.
 * @throws RangeError when there are no votes, a level lies outside the scale, or a dimension is unknown to the method.
 * @example
 * ```ts
 * import { agreeVotes, exampleMethod } from "vasentlighetsanalys";
 * const votes = [{ likelihood: 4, consequence: 3 }, { likelihood: 2, consequence: 3 }, { likelihood: 3, consequence: 4 }];
 * agreeVotes(votes, exampleMethod); //=> { likelihood: 3, consequence: 3, disagreement: 2, rule: "median" }
 * ```
 */
export const agreeVotes = (votes: readonly CastVote[], method: Method): Agreement => {
  const rule = method.agreedValue ?? "median";
  const scores = votes.map((vote) => scoreAssessment(vote, method));
  const likelihoods = scores.map((score) => score.likelihood);
  const consequences = scores.map((score) => score.consequence);
  return {
    likelihood: agreedLevel(likelihoods, rule),
    consequence: agreedLevel(consequences, rule),
    disagreement: Math.max(span(likelihoods), span(consequences)),
    rule,
  };
};
