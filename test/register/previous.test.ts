import { buildRegister, exampleMethod, previousYear } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { analysisOf, aRisk } from "./analyses.js";

const method = exampleMethod;
const register = (year: number, risks: readonly object[], rest: object = {}) =>
  buildRegister(analysisOf({ year, processes: [{ id: "p", name: "P", risks }], ...rest }), {
    method,
    asOf: "2022-03-31",
  });

describe("unchanged-since-last-year", () => {
  const before = register(2021, [aRisk("r1"), aRisk("r2")]);
  test.each([
    ["fires for what has the same text and levels, in one line", [aRisk("r2"), aRisk("r1")], ["r1, r2"]],
    ["names only what is unchanged", [aRisk("r1"), aRisk("r2", { event: "Ny text" })], ["r1"]],
    ["is silent when a level moved", [aRisk("r1", { current: { likelihood: 2, consequence: 3 } })], []],
    ["is silent when target levels came", [aRisk("r1", { target: { likelihood: 2, consequence: 3 } })], []],
    ["is silent for new risks", [aRisk("r3")], []],
  ] as const)("%s", (_name, risks, expected) => {
    const now = buildRegister(analysisOf({ processes: [{ id: "p", name: "P", risks }] }), {
      method,
      asOf: "2022-03-31",
      previous: before,
    });
    const found = now.findings.filter((finding) => finding.rule === "unchanged-since-last-year");
    expect(found.map((finding) => /2021: ([^.]*)\./.exec(finding.message)?.[1])).toEqual(expected);
    expect(found.every((finding) => finding.severity === "note")).toBe(true);
  });
});

describe("deviation-carried-over", () => {
  const controls = [{ id: "k1", name: "K", addresses: ["r1"], frequency: "monthly", owner: "Chef" }];
  const before = previousYear(register(2021, [aRisk("r1")], { controls }), [{ control: "k1", note: "Saknas" }]);
  test.each([
    ["fires while nothing has remedied it", {}, 1],
    [
      "fires while the carried action is not done",
      { actions: [{ id: "a1", text: "Å", carriedFrom: 2021, status: "ongoing", addresses: ["r1"] }] },
      1,
    ],
    [
      "is silent when a carried action is done",
      { actions: [{ id: "a1", text: "Å", carriedFrom: 2021, status: "done", addresses: ["r1"] }] },
      0,
    ],
    [
      "an action for another risk remedies nothing",
      { actions: [{ id: "a1", text: "Å", carriedFrom: 2021, status: "done", addresses: ["r2"] }] },
      1,
    ],
  ] as const)("%s", (_name, changes, expected) => {
    const analysis = analysisOf({
      processes: [{ id: "p", name: "P", risks: [aRisk("r1"), aRisk("r2")] }],
      controls,
      ...changes,
    });
    const now = buildRegister(analysis, { method, asOf: "2022-03-31", previous: before });
    const found = now.findings.filter((finding) => finding.rule === "deviation-carried-over");
    expect(found).toHaveLength(expected);
    expect(found.every((finding) => finding.severity === "warning" && finding.at === "kontroll k1")).toBe(true);
  });
});

test("last year's summary never nests the year before", () => {
  const first = register(2020, [aRisk("r1")]);
  const second = buildRegister(analysisOf({ year: 2021 }), { method, asOf: "2022-03-31", previous: first });
  expect(previousYear(second)).not.toHaveProperty("previous");
});
