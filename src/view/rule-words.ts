import { resultRules } from "../internkontroll/rules/index.js";
import type { Text } from "../model/locale.js";
import { registerRules } from "../register/rules/index.js";

/** What a rule is called and why it matters; undefined for a rule that this version does not know. */
export const ruleWords = (id: string): { readonly title: Text; readonly reason: Text } | undefined =>
  registerRules.find((rule) => rule.id === id) ?? resultRules.find((rule) => rule.id === id);
