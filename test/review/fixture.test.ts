import { expect, test } from "vitest";
import { safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { complete, method, review } from "./fixture.js";

test("the complete analysis can be read", () => {
  expect(safeParseAnalysis(complete(), { method })).toMatchObject({ ok: true });
});

test("no rule finds anything in the complete analysis", () => {
  expect(review()).toEqual([]);
});
