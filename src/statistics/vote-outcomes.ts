import type { Method } from "../method/method.js";
import type { Vote } from "../model/assessment.js";
import type { RegisterEntry } from "../register/register.js";
import { controlEffectOf, currentLevels } from "../score/control-effect.js";
import type { Score } from "../score/score.js";
import { type ScorableAssessment, scoreAssessment } from "../score/score-assessment.js";

/** The levels that a vote leads to now: its own, or those that the method calculates when it is cast on the risk without controls. */
const levelsAfter = (vote: Vote, { risk, controls }: RegisterEntry, method: Method): ScorableAssessment => {
  const { likelihood, consequence } = vote;
  if (controlEffectOf(method) === "stated") return vote;
  return currentLevels({ ...risk, inherent: { likelihood, consequence } }, controls, method) ?? vote;
};

/**
 * Where a risk may stand, one score per vote and each as likely; a risk without votes stands where it is assessed. Nothing for a
 * risk that nobody has assessed.
 */
export const voteOutcomes = (entry: RegisterEntry, method: Method): readonly Score[] => {
  const { current, risk } = entry;
  if (current === undefined) return [];
  const votes = (controlEffectOf(method) === "stated" ? risk.current : risk.inherent)?.votes ?? [];
  return votes.length === 0
    ? [current]
    : votes.map((vote) => scoreAssessment(levelsAfter(vote, entry, method), method));
};
