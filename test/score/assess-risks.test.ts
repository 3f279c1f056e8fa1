import { exampleMethod, parseAnalysis } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { assessRisks } from "../../src/score/assess-risks.js";

const assessed = (processes: readonly object[]) =>
  assessRisks(
    parseAnalysis({
      format: 1,
      year: 2022,
      method: "exempel-5x5@2022.1",
      namnd: { id: "n", name: "Nämnden", kind: "annan" },
      processes,
    }),
    exampleMethod,
    "2022-03-31",
  );
const levels = { likelihood: 2, consequence: 2 };
const riskWith = (facts: object) => [{ id: "p", name: "P", risks: [{ id: "r", event: "Något händer", ...facts }] }];

describe("the risks of an analysis", () => {
  test("a process without risks adds none", () => {
    expect(assessed([{ id: "q", name: "Q" }, ...riskWith({})]).map(({ risk }) => risk.id)).toEqual(["r"]);
  });

  test.each([
    ["no levels", {}, []],
    ["inherent", { inherent: levels }, ["inherent"]],
    ["current", { current: levels }, ["current"]],
    ["target", { target: levels }, ["target"]],
  ])("a score that nobody gave is absent, not undefined: %s", (_name, facts, expected) => {
    const [entry = {}] = assessed(riskWith(facts));
    expect(Object.keys(entry).filter((key) => ["inherent", "current", "target"].includes(key))).toEqual(expected);
  });
});

describe("how a treatment stands", () => {
  const kindOf = (treatment: object): unknown => assessed(riskWith({ current: levels, treatment }))[0]?.treatment.kind;

  test.each([
    ["an acceptance until today", { kind: "accept", validTo: "2022-03-31" }, "standing"],
    ["an acceptance until yesterday", { kind: "accept", validTo: "2022-03-30" }, "lapsed"],
    ["an acceptance of today's levels", { kind: "accept", given: levels }, "standing"],
    ["an acceptance of other levels", { kind: "accept", given: { likelihood: 2, consequence: 1 } }, "lapsed"],
    [
      "a decision to reduce never lapses",
      { kind: "reduce", validTo: "2022-03-30", given: { likelihood: 1, consequence: 1 } },
      "standing",
    ],
  ])("%s", (_name, treatment, expected) => {
    expect(kindOf(treatment)).toBe(expected);
  });
});
