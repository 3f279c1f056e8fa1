import type { Rule } from "../../review/rule.js";
import type { YearFacts } from "../year-facts.js";
import { deviationCarriedOver } from "./deviation-carried-over.js";
import { unchangedSinceLastYear } from "./unchanged-since-last-year.js";

/** The rules that need last year's register. */
export const yearRules: readonly Rule<YearFacts>[] = [deviationCarriedOver, unchangedSinceLastYear];
