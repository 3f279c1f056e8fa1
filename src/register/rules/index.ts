import type { Rule } from "../../review/rule.js";
import { analysisRules } from "../../review/rules/index.js";
import type { EvidenceFacts } from "../evidence-facts.js";
import type { YearFacts } from "../year-facts.js";
import { carriedOverLeftOut } from "./carried-over-left-out.js";
import { deviationCarriedOver } from "./deviation-carried-over.js";
import { evidenceOutsideInterval } from "./evidence-outside-interval.js";
import { methodChanged } from "./method-changed.js";
import { unchangedSinceLastYear } from "./unchanged-since-last-year.js";

/** The rules that need last year's register. */
export const yearRules: readonly Rule<YearFacts>[] = [
  methodChanged,
  deviationCarriedOver,
  carriedOverLeftOut,
  unchangedSinceLastYear,
];

/** The rules that need what `/statistics` made of reported events. */
export const evidenceRules: readonly Rule<EvidenceFacts>[] = [evidenceOutsideInterval];

/** Every rule that a register runs, in the order in which their findings stand within a severity. */
export const registerRules: readonly Omit<Rule<never>, "find">[] = [...analysisRules, ...yearRules, ...evidenceRules];
