import { decisionCases } from "./decisions.js";
import { evidenceCases } from "./evidence.js";
import { mandatoryCases } from "./mandatory.js";
import { measureCases } from "./measures.js";
import { wholeCases } from "./whole.js";
import type { RuleCases } from "./rule-cases.js";

/** For every rule, where it fires and where it stays silent. */
export const ruleCases: readonly RuleCases[] = [
  ...mandatoryCases,
  ...decisionCases,
  ...measureCases,
  ...evidenceCases,
  ...wholeCases,
];
