import { expect, test } from "vitest";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { buildRegister } from "../../src/register/build-register.js";
import { explainScore } from "../../src/score/explain-score.js";
import { explanationsView } from "../../src/view/explanations.js";

// All in the same row of the matrix, four of them in the same cell, for reasons of their own.
const assessments = [
  { likelihood: 3, consequence: 4 },
  { likelihood: 3, consequence: { verksamhet: 4 } },
  { likelihood: 3, consequence: { verksamhet: 2, fortroende: 4 } },
  { likelihood: 3, consequence: { verksamhet: 4, fortroende: 2 } },
  { likelihood: 3, consequence: 3 },
];

test("each risk is explained by its own levels, also where others share its cell", () => {
  const analysis = parseAnalysis({
    format: 1,
    year: 2022,
    method: "exempel-5x5@2022.1",
    namnd: { id: "n", name: "Nämnden", kind: "annan" },
    processes: [
      {
        id: "p",
        name: "Process",
        risks: [...assessments, ...assessments].map((current, index) => ({
          id: `r${String(index)}`,
          event: `Händelse ${String(index)}`,
          current,
        })),
      },
    ],
  });
  const register = buildRegister(analysis, { method: exempel5x5, asOf: "2022-03-31" });
  const told = explanationsView(register, { audience: "internal" });
  const texts = [...assessments, ...assessments].map((_, index) => told.get(`r${String(index)}`)?.[0]?.text);
  expect(texts).toEqual([...assessments, ...assessments].map((levels) => explainScore(levels, exempel5x5)));
  expect(new Set(texts).size).toBe(assessments.length);
});
