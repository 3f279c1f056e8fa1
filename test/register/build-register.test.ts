import { buildRegister, buildRegisters, exampleMethod, previousYear, type RiskRegister } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { analysisOf, aRisk } from "./analyses.js";

const method = exampleMethod;
const build = (changes: object): RiskRegister => buildRegister(analysisOf(changes), { method, asOf: "2022-03-31" });
const levels = (likelihood: number, consequence: number) => ({ current: { likelihood, consequence } });
const order = (register: RiskRegister) => register.entries.map((entry) => entry.risk.id);

describe("entries", () => {
  test("stand gravest first, then by value, process and id as a person counts, the unassessed last", () => {
    const register = build({
      processes: [
        { id: "p10", name: "P10", risks: [aRisk("r1", levels(3, 3)), aRisk("r12", levels(2, 3))] },
        {
          id: "p2",
          name: "P2",
          risks: [
            aRisk("r10", levels(3, 3)),
            aRisk("r9", levels(3, 3)),
            { id: "r0", event: "Obedömd" },
            aRisk("r20", levels(5, 5)),
          ],
        },
      ],
    });
    expect(order(register)).toEqual(["r20", "r9", "r10", "r1", "r12", "r0"]);
  });

  test("carry all three scores and what addresses the risk", () => {
    const register = build({
      processes: [
        {
          id: "p",
          name: "P",
          risks: [
            aRisk("r1", { inherent: { likelihood: 5, consequence: 4 }, target: { likelihood: 1, consequence: 1 } }),
          ],
        },
      ],
      controls: [
        { id: "k1", name: "K", addresses: ["r1/o1"] },
        { id: "k2", name: "K" },
      ],
      actions: [{ id: "a1", text: "Å", addresses: ["r1"] }],
    });
    const [entry] = register.entries;
    expect([entry?.inherent?.value, entry?.current?.value, entry?.target?.value]).toEqual([20, 9, 1]);
    expect(entry?.controls.map((control) => control.id)).toEqual(["k1"]);
    expect(entry?.actions.map((action) => action.id)).toEqual(["a1"]);
  });
});

describe("candidates and dropped risks stand apart and are never counted as assessed", () => {
  const register = () =>
    build({
      processes: [
        {
          id: "p",
          name: "P",
          risks: [
            aRisk("r1"),
            aRisk("r2", { selection: { kind: "candidate" } }),
            aRisk("r5", { selection: { kind: "candidate" } }),
            aRisk("r3", { selection: { kind: "dropped", reason: "Hör till annan nämnd" } }),
            aRisk("r4", { selection: { kind: "kept" } }),
          ],
        },
      ],
    });

  test("they are listed with their reason", () => {
    expect(register().candidates.map((candidate) => [candidate.kind, candidate.risk.id])).toEqual([
      ["candidate", "r2"],
      ["dropped", "r3"],
      ["candidate", "r5"],
    ]);
    expect(register().candidates[1]).toMatchObject({ reason: "Hör till annan nämnd" });
  });

  test("the counts tell them apart", () => {
    expect(order(register())).toEqual(["r1", "r4"]);
    expect(register().counts).toMatchObject({ assessed: 2, unassessed: 0, candidates: 2, dropped: 1 });
  });
});

describe("counts", () => {
  const register = build({
    processes: [
      {
        id: "p",
        name: "P",
        risks: [
          aRisk("r1", levels(4, 4)),
          aRisk("r2", levels(4, 4)),
          aRisk("r3", levels(1, 2)),
          { id: "r4", event: "Obedömd" },
          aRisk("r5", { ...levels(3, 3), treatment: { kind: "reduce" } }),
          aRisk("r6", { ...levels(2, 2), treatment: { kind: "accept", motivation: "Skäl", validTo: "2022-03-30" } }),
        ],
      },
    ],
  });

  test("cells, bands and treatments each add up to the assessed risks", () => {
    const { cells, bands, treatments, assessed, unassessed } = register.counts;
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect([assessed, unassessed]).toEqual([5, 1]);
    expect([sum(cells.flat()), sum(Object.values(bands)), sum(Object.values(treatments))]).toEqual([5, 5, 5]);
  });

  test("each risk is counted where it falls", () => {
    expect(register.counts.cells[3]).toEqual([0, 0, 0, 2, 0]);
    expect(register.counts.cells[0]).toEqual([0, 1, 0, 0, 0]);
    expect(register.counts.bands).toEqual({ lag: 2, medel: 1, hog: 2, kritisk: 0 });
    expect(register.counts.treatments).toEqual({ accept: 3, reduce: 1, transfer: 0, avoid: 0, none: 1 });
  });
});

describe("an acceptance acts only while it holds", () => {
  const state = (treatment: object | undefined, asOf: string) =>
    buildRegister(analysisOf({ processes: [{ id: "p", name: "P", risks: [aRisk("r1", { treatment })] }] }), {
      method,
      asOf,
    }).entries[0]?.treatment;

  test.each([
    ["no treatment is none", undefined, "2022-03-31", { kind: "none" }],
    ["without an end it stands", { kind: "accept" }, "2030-01-01", { kind: "standing" }],
    ["on its last day it stands", { kind: "accept", validTo: "2022-03-31" }, "2022-03-31", { kind: "standing" }],
    [
      "the day after it has expired",
      { kind: "accept", validTo: "2022-03-31" },
      "2022-04-01",
      { kind: "lapsed", why: "expired" },
    ],
    [
      "given for today's levels it stands",
      { kind: "accept", given: { likelihood: 3, consequence: 3 } },
      "2022-03-31",
      { kind: "standing" },
    ],
    [
      "given for dimensions that come to today's levels it stands",
      { kind: "accept", given: { likelihood: 3, consequence: { ekonomi: 3 } } },
      "2022-03-31",
      { kind: "standing" },
    ],
    [
      "given for other levels it counts as none",
      { kind: "accept", given: { likelihood: 2, consequence: 3 } },
      "2022-03-31",
      { kind: "lapsed", why: "other-levels" },
    ],
    ["only acceptances lapse", { kind: "reduce", validTo: "2020-01-01" }, "2022-03-31", { kind: "standing" }],
  ] as const)("%s", (_name, treatment, asOf, expected) => {
    expect(state(treatment, asOf)).toMatchObject(expected);
  });
});

describe("adoptable", () => {
  test.each([
    ["nothing hinders", {}, true],
    ["a breach hinders", { namnd: { id: "n", name: "N", kind: "facknamnd" } }, false],
    ["an analysis that says no stage is no draft", { stage: undefined }, true],
    [
      "a draft is never adopted, though its breaches are only warnings",
      { stage: "draft", namnd: { id: "n", name: "N", kind: "facknamnd" } },
      false,
    ],
  ] as const)("%s", (_name, changes, adoptable) => {
    expect(build(changes).adoptable).toBe(adoptable);
  });

  test("the breaches of a draft are warnings", () => {
    const { findings } = build({ stage: "draft", namnd: { id: "n", name: "N", kind: "facknamnd" } });
    expect(findings.map((finding) => finding.severity)).not.toContain("breach");
    expect(findings[0]).toMatchObject({ rule: "mandatory-process", severity: "warning" });
  });
});

describe("a programmer's mistake is thrown with the value", () => {
  test.each([
    [
      "another method",
      () => buildRegister(analysisOf(), { method: { ...method, id: "annan" }, asOf: "2022-03-31" }),
      /names the method "exempel-5x5@2022.1", but "annan@2022.1" was given/,
    ],
    [
      "another version",
      () => buildRegister(analysisOf(), { method: { ...method, version: "2023.1" }, asOf: "2022-03-31" }),
      /but "exempel-5x5@2023.1" was given/,
    ],
    [
      "a date that does not exist",
      () => buildRegister(analysisOf(), { method, asOf: "2022-02-30" }),
      /asOf is "2022-02-30"/,
    ],
    [
      "last year's register of another nämnd",
      () =>
        buildRegister(analysisOf(), {
          method,
          asOf: "2022-03-31",
          previous: build({ year: 2021, namnd: { id: "annan", name: "Annan", kind: "annan" } }),
        }),
      "The previous register is that of annan for 2021; it must be of exempel for a year before 2022",
    ],
    [
      "last year's register of the same year",
      () => buildRegister(analysisOf(), { method, asOf: "2022-03-31", previous: build({}) }),
      "The previous register is that of exempel for 2022; it must be of exempel for a year before 2022",
    ],
    [
      "what previousYear made of a later one",
      () =>
        buildRegister(analysisOf(), {
          method,
          asOf: "2022-03-31",
          previous: previousYear(build({ year: 2023 })),
        }),
      "The previous register is that of exempel for 2023; it must be of exempel for a year before 2022",
    ],
    [
      "a nämnd twice",
      () => buildRegisters([analysisOf(), analysisOf()], { methods: [method], asOf: "2022-03-31" }),
      /"exempel" stands twice for 2022/,
    ],
    [
      "evidence of a nämnd without an analysis",
      () =>
        buildRegisters([analysisOf()], { methods: [method], asOf: "2022-03-31", evidence: { exempel: [], annan: [] } }),
      'Evidence is given for "annan", which has no analysis',
    ],
    [
      "two methods of one name",
      () => buildRegisters([analysisOf()], { methods: [method, { ...method, title: "Annan" }], asOf: "2022-03-31" }),
      'Two methods with different content are called "exempel-5x5@2022.1"; give each a version of its own',
    ],
    [
      "a method that is not given, told with those that are",
      () =>
        buildRegisters([analysisOf()], {
          methods: [
            { ...method, version: "1" },
            { ...method, version: "2" },
          ],
          asOf: "2022-03-31",
        }),
      'The analysis of exempel names the method "exempel-5x5@2022.1", which is not among those given: exempel-5x5@1, exempel-5x5@2',
    ],
    [
      "a method that is not given",
      () => buildRegisters([analysisOf()], { methods: [], asOf: "2022-03-31" }),
      /not among those given/,
    ],
  ])("%s", (_name, act, message) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(message);
  });
});

test("several registers stand in the order of the nämnder, each with last year's beside it", () => {
  const named = (id: string, year: number) =>
    analysisOf({
      year,
      namnd: { id, name: id, kind: "annan" },
      processes: [{ id: "p", name: "P", risks: [aRisk("r1")] }],
    });
  const options = { methods: [method], asOf: "2022-03-31" };
  const before = buildRegisters([named("b", 2021), named("a", 2021)], options);
  const now = buildRegisters([named("n10", 2022), named("b", 2022), named("n9", 2022), named("a", 2022)], {
    ...options,
    previous: before,
  });
  expect(now.map((register) => register.namnd.id)).toEqual(["a", "b", "n9", "n10"]);
  expect(now.map((register) => register.previous?.year)).toEqual([2021, 2021, undefined, undefined]);
});

test("the same method given twice, and a nämnd's two years, are no mistake; only the year before stands beside", () => {
  const years = [2022, 2020, 2021].map((year) => analysisOf({ year }));
  const options = { methods: [method, { ...method }], asOf: "2022-03-31" };
  const before = buildRegisters(years.slice(1), options);
  const now = buildRegisters(years, { ...options, previous: before.map((register) => previousYear(register)) });
  expect(now.map(({ year, previous }) => [year, previous?.year])).toEqual([
    [2020, undefined],
    [2021, 2020],
    [2022, 2021],
  ]);
});
