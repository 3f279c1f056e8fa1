import { expect, test } from "vitest";
import { analysisRules } from "../../src/review/rules/index.js";
import { citeSource, sources } from "../../src/review/sources.js";

test("ids are unique", () => {
  const ids = analysisRules.map(({ id }) => id);
  expect([...new Set(ids)]).toEqual(ids);
});

test.each(analysisRules)("$id says what, why and by which source, in both languages", (rule) => {
  expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  expect(rule.revision).toBeGreaterThanOrEqual(1);
  for (const text of [rule.title, rule.reason]) {
    expect(text.sv).not.toBe("");
    expect(text.en).not.toBe("");
    expect(text.sv).not.toBe(text.en);
  }
  expect(rule.reason.sv).toMatch(/\.$/u);
  expect(Object.keys(sources)).toContain(rule.citation);
  expect(rule).toSatisfy(Object.isFrozen);
});

test("a source is cited with what is known of it", () => {
  expect(citeSource("ks-2021-1304")).toBe(
    "Kommunstyrelsen, Stockholms stad, PM Rotel I och Rotel VIII, yttrande över projektrapport nr 4/2021, 2022, Dnr KS 2021/1304",
  );
  expect(citeSource("kungsor")).toBe("KPMG, Granskning av intern kontroll i Kungsör");
});
