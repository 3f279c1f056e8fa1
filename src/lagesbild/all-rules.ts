import { resultRules } from "../internkontroll/rules/index.js";
import { registerRules } from "../register/rules/index.js";
import type { RuleData } from "../review/describe-rules.js";
import { cityRules } from "./rules/index.js";

/**
 * Every rule of the library with its id, severity, reason and citation: on one analysis, on another year, on evidence, on results,
 * and on many registers. Callers pass no rules of their own, or a register could not be verified.
 */
export const rules: readonly RuleData[] = [...registerRules, ...resultRules, ...cityRules];
