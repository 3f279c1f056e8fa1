import type { Rule } from "../../review/rule.js";
import type { CityFacts } from "../facts.js";
import { outlier } from "./outlier.js";

/** The rules that need many nämnder's registers. */
export const cityRules: readonly Rule<CityFacts>[] = [outlier];
