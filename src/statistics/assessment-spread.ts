import type { Method } from "../method/method.js";
import { type Agreement, agreeVotes } from "../score/agree-votes.js";
import type { Score } from "../score/score.js";
import { type ScorableAssessment, scoreAssessment } from "../score/score-assessment.js";

/** A cell of the matrix that at least one assessor chose. */
export interface CellVotes {
  readonly score: Score;
  readonly votes: number;
  /** Of all votes, 0 to 1. */
  readonly share: number;
}

/** How many assessors' votes fall in a band. */
export interface BandVotes {
  /** The band's id. */
  readonly band: string;
  readonly votes: number;
  /** Of all votes, 0 to 1. */
  readonly share: number;
}

/** How several assessors' votes on one risk spread over the matrix. */
export interface AssessmentSpread {
  readonly votes: number;
  /** The cells that were chosen, the most severe first. */
  readonly cells: readonly CellVotes[];
  /** Every band of the method, from the lowest. */
  readonly bands: readonly BandVotes[];
  /** What the votes come to by the method's rule, and how far apart they stand. */
  readonly agreed: Agreement & { readonly score: Score };
}

/**
 * The exact distribution of several assessors' votes over the cells and bands of a method: each vote counts the same, and the
 * likelihood and the consequence of one vote belong together.
 *
 * @param votes - At least one vote: likelihood and consequence in levels of the method.
 * @param method - The method that scores the votes; its `agreedValue` says how they are made one.
 * @throws RangeError when there are no votes, or a level lies outside the scale.
 * @example
 * ```ts
 * import { exampleMethod } from "vasentlighetsanalys";
 * import { assessmentSpread } from "vasentlighetsanalys/statistics";
 * const votes = [{ likelihood: 4, consequence: 3 }, { likelihood: 2, consequence: 3 }, { likelihood: 4, consequence: 3 }, { likelihood: 3, consequence: 3 }];
 * const spread = assessmentSpread(votes, exampleMethod);
 * spread.bands.map(({ band, share }) => [band, share]); //=> [["lag", 0], ["medel", 0.5], ["hog", 0.5], ["kritisk", 0]]
 * spread.agreed.disagreement; //=> 2
 * spread.agreed.score.value; //=> 12
 * ```
 */
export const assessmentSpread = (votes: readonly ScorableAssessment[], method: Method): AssessmentSpread => {
  const agreed = agreeVotes(votes, method);
  const counts = new Map<Score, number>();
  // One frozen score stands for one cell, so it can be counted by identity.
  for (const vote of votes) {
    const score = scoreAssessment(vote, method);
    counts.set(score, (counts.get(score) ?? 0) + 1);
  }
  const total = votes.length;
  const cells = [...counts]
    .map(([score, count]): CellVotes => ({ score, votes: count, share: count / total }))
    .sort(
      (a, b) =>
        b.score.rank - a.score.rank ||
        (b.score.value ?? 0) - (a.score.value ?? 0) ||
        b.score.likelihood - a.score.likelihood ||
        b.score.consequence - a.score.consequence,
    );
  const bands = method.bands.map(({ id }): BandVotes => {
    const count = cells.filter(({ score }) => score.band === id).reduce((sum, cell) => sum + cell.votes, 0);
    return { band: id, votes: count, share: count / total };
  });
  return { votes: total, cells, bands, agreed: { ...agreed, score: scoreAssessment(agreed, method) } };
};
