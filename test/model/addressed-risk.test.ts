import { expect, test } from "vitest";
import { addressedRisk } from "../../src/model/addressed-risk.js";

test.each([
  ["a risk as a whole", "op-1", "op-1"],
  ["one of its causes", "op-1/o1", "op-1"],
  ["a cause with a slash in it, which no id may have", "op-1/o1/x", "op-1"],
])("%s", (_name, target, risk) => {
  expect(addressedRisk(target)).toBe(risk);
});
