import { expect, test } from "vitest";
import { defineAnalysis } from "../../src/method/authoring/define-analysis.js";
import { defineMethod } from "../../src/method/authoring/define-method.js";
import { exampleMethod } from "../../src/method/published/index.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";

test("a method comes back as the same object", () => {
  expect(defineMethod(exampleMethod)).toBe(exampleMethod);
});

test("an analysis comes back as the same object, and can be read", () => {
  const process = { id: "otillaten-paverkan", name: "Otillåten påverkan" } as const;
  const analysis = {
    format: 1,
    year: 2022,
    method: "exempel-5x5@2022.1",
    namnd: { id: "n", name: "Nämnden", kind: "facknamnd" },
    processes: [process],
  } as const;
  expect(defineAnalysis(exampleMethod, analysis)).toBe(analysis);
  expect(parseAnalysis(defineAnalysis(exampleMethod, analysis)).processes).toEqual([process]);
});
