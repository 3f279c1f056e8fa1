import { expect, test } from "vitest";
import { exampleMethod } from "vasentlighetsanalys";
import type { Method } from "vasentlighetsanalys";
import { summarize } from "vasentlighetsanalys/statistics";
import { registerOf } from "./registers.js";

const small = registerOf([{ id: "a", at: [1, 1] }, { id: "b" }]);
const large = registerOf([
  { id: "a", at: [2, 2] },
  { id: "b", at: [3, 3] },
  { id: "c", at: [5, 5] },
]);

test("registers add up, and shares are of what was counted", () => {
  const found = summarize([small, large]);
  expect(found).toMatchObject({
    method: "exempel-5x5@2022.1",
    registers: 2,
    assessed: 4,
    unassessed: 1,
    candidates: 0,
    dropped: 0,
    bands: {
      lag: { count: 2, share: 0.5 },
      medel: { count: 1, share: 0.25 },
      hog: { count: 0, share: 0 },
      kritisk: { count: 1, share: 0.25 },
    },
    treatments: { none: { count: 4, share: 1 }, accept: { count: 0, share: 0 } },
    risksPerRegister: { lowest: 2, lowerQuartile: 2, median: 2, upperQuartile: 3, highest: 3 },
    values: { lowest: 1, lowerQuartile: 1, median: 4, upperQuartile: 9, highest: 25 },
  });
  const findings = [small, large].flatMap((register) => register.findings.map(({ severity }) => severity));
  for (const severity of ["breach", "warning", "note"] as const) {
    expect(found.findings[severity].count).toBe(findings.filter((each) => each === severity).length);
  }
});

test("one register stands for itself", () => {
  expect(summarize(small)).toEqual(summarize([small]));
});

test("nothing assessed has no values and no shares", () => {
  const found = summarize(registerOf([]));
  expect(found).not.toHaveProperty("values");
  expect(found.bands["lag"]).toEqual({ count: 0, share: 0 });
  expect(found.risksPerRegister.median).toBe(0);
});

test("no register, and registers under different methods, do not add up", () => {
  const other: Method = { ...exampleMethod, version: "2023.1" };
  expect(() => summarize([])).toThrow("There is no register");
  expect(() => summarize([small, registerOf([], other)])).toThrow("exempel-5x5@2022.1 and exempel-5x5@2023.1");
});
