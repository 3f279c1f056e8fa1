import { expect, test } from "vitest";
import { rules } from "../../src/index.js";
import { isRegradable, RULE_IDS } from "../../src/method/rule-ids.js";

// Ids of rules are a promise to methods and registers that name them: a changed list is a changed public API.
test("the closed list of rule ids is that of the library's rules, in their order", () => {
  expect(RULE_IDS).toEqual(rules.map(({ id }) => id));
});

test("only the rule about mandatory processes cannot be graded by a method", () => {
  expect(RULE_IDS.filter((id) => !isRegradable(id))).toEqual(["mandatory-process"]);
});
