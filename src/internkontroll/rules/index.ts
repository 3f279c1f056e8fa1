import type { Rule } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";
import { actionDoneNotReassessed } from "./action-done-not-reassessed.js";
import { actionOverdue } from "./action-overdue.js";
import { controlNotPerformed } from "./control-not-performed.js";
import { controlWithoutResult } from "./control-without-result.js";
import { deviationCarried } from "./deviation-carried.js";
import { deviationWithoutAction } from "./deviation-without-action.js";
import { judgementUnknown } from "./judgement-unknown.js";
import { judgementWithoutResults } from "./judgement-without-results.js";
import { personalNumberInResults } from "./personal-number-in-results.js";
import { resultAfterDate } from "./result-after-date.js";
import { resultBeforeYear } from "./result-before-year.js";
import { resultOutsidePlan } from "./result-outside-plan.js";

/** The rules about a year's results, in the order in which their findings stand within a severity. */
export const resultRules: readonly Rule<ResultFacts>[] = [
  personalNumberInResults,
  judgementWithoutResults,
  judgementUnknown,
  controlWithoutResult,
  controlNotPerformed,
  deviationWithoutAction,
  deviationCarried,
  actionOverdue,
  actionDoneNotReassessed,
  resultOutsidePlan,
  resultBeforeYear,
  resultAfterDate,
];
