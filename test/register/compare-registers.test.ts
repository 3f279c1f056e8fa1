import {
  buildRegister,
  compareRegisters,
  exampleMethod,
  type Method,
  previousYear,
  type RegisterChange,
  type RiskRegister,
} from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { analysisOf, aRisk } from "./analyses.js";

interface Differing {
  readonly risks?: readonly object[];
  readonly controls?: readonly object[];
  readonly method?: Method;
  readonly asOf?: string;
  readonly namnd?: string;
}

const register = (
  year: number,
  { risks = [], controls = [], method = exampleMethod, asOf = "2022-03-31", namnd = "exempel" }: Differing,
): RiskRegister =>
  buildRegister(
    analysisOf(
      {
        year,
        namnd: { id: namnd, name: namnd, kind: "annan" },
        method: `${method.id}@${method.version}`,
        processes: [{ id: "p", name: "P", risks }],
        controls,
      },
      { method },
    ),
    { method, asOf },
  );

const told = (changes: readonly RegisterChange[]) =>
  changes.map((change) => {
    switch (change.kind) {
      case "changed":
        return [change.kind, change.risk.id, change.causes.join("+"), change.moved];
      case "deviation-carried-over":
        return [change.kind, change.deviation.control];
      case "unchanged":
        return [change.kind, change.risk.id];
      default:
        return [change.kind, change.risk.id, change.likely?.risk.id];
    }
  });

const levels = (likelihood: number, consequence = 3) => ({ current: { likelihood, consequence } });
const control = { id: "k1", name: "K", addresses: ["r1"], existing: true };
const accepted = { treatment: { kind: "accept", motivation: "Skäl", validTo: "2021-12-31" } };
const valid = { treatment: { kind: "accept", motivation: "Skäl", validTo: "2022-12-31" } };
const prolonged = (changes: object): object => ({ treatment: { ...valid.treatment, ...changes } });
const stricter: Method = {
  ...exampleMethod,
  bands: exampleMethod.bands.map((band) => ({
    ...band,
    ...(band.id === "medel" ? { to: 8 } : band.id === "hog" ? { from: 9 } : {}),
  })),
  overrides: [],
};

const doubled: Method["matrix"] = {
  kind: "grid",
  values: exampleMethod.likelihood.levels.map((_, l) =>
    exampleMethod.consequence.levels.map((__, c) => (l === 2 && c === 2 ? 8 : (l + 1) * (c + 1))),
  ),
};

describe("each risk and why it stands otherwise", () => {
  test.each<readonly [string, Differing, Differing, readonly unknown[]]>([
    ["the same", { risks: [aRisk("r1")] }, { risks: [aRisk("r1")] }, [["unchanged", "r1"]]],
    ["a new one", { risks: [] }, { risks: [aRisk("r1")] }, [["new", "r1", undefined]]],
    ["one gone", { risks: [aRisk("r1")] }, { risks: [] }, [["removed", "r1", undefined]]],
    [
      "reassessed",
      { risks: [aRisk("r1", levels(2))] },
      { risks: [aRisk("r1", levels(4))] },
      [["changed", "r1", "assessment", true]],
    ],
    [
      "reassessed in consequence alone",
      { risks: [aRisk("r1", levels(3, 2))] },
      { risks: [aRisk("r1", levels(3, 3))] },
      [["changed", "r1", "assessment", true]],
    ],
    [
      "another dimension, the same cell",
      { risks: [aRisk("r1", { current: { likelihood: 3, consequence: { ekonomi: 3 } } })] },
      { risks: [aRisk("r1", { current: { likelihood: 3, consequence: { fortroende: 3 } } })] },
      [["changed", "r1", "assessment", false]],
    ],
    [
      "another text",
      { risks: [aRisk("r1")] },
      { risks: [aRisk("r1", { event: "Annat" })] },
      [["changed", "r1", "text", false]],
    ],
    [
      "a control came",
      { risks: [aRisk("r1")] },
      { risks: [aRisk("r1")], controls: [control] },
      [["changed", "r1", "control", false]],
    ],
    [
      "a control that lowers more than before",
      { risks: [aRisk("r1")], controls: [control] },
      { risks: [aRisk("r1")], controls: [{ ...control, effect: { likelihood: 1 } }] },
      [["changed", "r1", "control", false]],
    ],
    [
      "a control in the place of another",
      { risks: [aRisk("r1")], controls: [control] },
      { risks: [aRisk("r1")], controls: [{ ...control, id: "k2" }] },
      [["changed", "r1", "control", false]],
    ],
    [
      "a control that covers a cause and not the whole",
      { risks: [aRisk("r1")], controls: [control] },
      { risks: [aRisk("r1")], controls: [{ ...control, addresses: ["r1/o1"] }] },
      [["changed", "r1", "control", false]],
    ],
    [
      "a control by another name is the same control",
      { risks: [aRisk("r1")], controls: [control] },
      { risks: [aRisk("r1")], controls: [{ ...control, name: "Kontroll" }] },
      [["unchanged", "r1"]],
    ],
    [
      "a planned control is no cause",
      { risks: [aRisk("r1")] },
      { risks: [aRisk("r1")], controls: [{ ...control, existing: false }] },
      [["unchanged", "r1"]],
    ],
    [
      "the method weighs the cell otherwise",
      { risks: [aRisk("r1")] },
      { risks: [aRisk("r1")], method: { ...stricter, version: "2023.1" } },
      [["changed", "r1", "method", false]],
    ],
    [
      "the method gives the cell another value in the same band",
      { risks: [aRisk("r1")] },
      { risks: [aRisk("r1")], method: { ...exampleMethod, version: "2023.1", matrix: doubled } },
      [["changed", "r1", "method", false]],
    ],
    [
      "another version that weighs it the same",
      { risks: [aRisk("r1")] },
      { risks: [aRisk("r1")], method: { ...exampleMethod, version: "2023.1" } },
      [["unchanged", "r1"]],
    ],
    [
      "an acceptance expired",
      { risks: [aRisk("r1", accepted)], asOf: "2021-12-01" },
      { risks: [aRisk("r1", accepted)] },
      [["changed", "r1", "acceptance", false]],
    ],
    [
      "another treatment",
      { risks: [aRisk("r1")] },
      { risks: [aRisk("r1", { treatment: { kind: "reduce" } })] },
      [["changed", "r1", "acceptance+treatment", false]],
    ],
    ...(
      [
        ["reduced, now accepted", { treatment: { kind: "reduce" } }, valid, "acceptance+treatment"],
        ["untreated, now reduced", { treatment: undefined }, { treatment: { kind: "reduce" } }, "treatment"],
        ["accepted, now reduced", valid, { treatment: { kind: "reduce" } }, "acceptance+treatment"],
        ["an acceptance that holds for longer", valid, prolonged({ validTo: "2023-12-31" }), "acceptance"],
        ["an acceptance decided anew", valid, prolonged({ decidedOn: "2022-01-10" }), "acceptance"],
        ["an acceptance motivated otherwise", valid, prolonged({ motivation: "Andra skäl" }), "acceptance"],
        [
          "an acceptance given for stated levels",
          valid,
          prolonged({ given: { likelihood: 3, consequence: 3 } }),
          "acceptance",
        ],
        [
          "a reduction motivated otherwise",
          { treatment: { kind: "reduce" } },
          { treatment: { kind: "reduce", motivation: "Skäl" } },
          undefined,
        ],
        ["another cause", {}, { causes: [{ id: "o1", text: "Annan orsak" }] }, "text"],
        ["a further consequence", {}, { consequences: ["Följd", "Ännu en"] }, "text"],
        ["another owner", {}, { owner: "Enhetschef" }, "text"],
        ["no causes and an empty list of them", { causes: undefined }, { causes: [] }, undefined],
      ] as const
    ).map(
      ([name, before, after, cause]) =>
        [
          name,
          { risks: [aRisk("r1", before)] },
          { risks: [aRisk("r1", after)] },
          [cause === undefined ? ["unchanged", "r1"] : ["changed", "r1", cause, false]],
        ] as const,
    ),
    [
      "the same name of a method with other content",
      { risks: [aRisk("r1")] },
      { risks: [aRisk("r1")], method: stricter },
      [["changed", "r1", "method", false]],
    ],
    [
      "assessed at last",
      { risks: [aRisk("r1", { current: undefined })] },
      { risks: [aRisk("r1")] },
      [["changed", "r1", "assessment", true]],
    ],
  ])("%s", (_name, before, after, expected) => {
    expect(told(compareRegisters(register(2021, before), register(2022, after)))).toEqual(expected);
  });
});

test("a changed risk shows both states, with the levels that somebody gave", () => {
  const before = { ...levels(2), inherent: { likelihood: 5, consequence: 3 } };
  const after = { current: undefined, target: { likelihood: 1, consequence: 3 } };
  const [change] = compareRegisters(
    register(2021, { risks: [aRisk("r1", before)] }),
    register(2022, { risks: [aRisk("r1", after)] }),
  );
  const cell = (likelihood: number, value: number, band: string, rank: number) => ({
    likelihood,
    consequence: 3,
    value,
    band,
    rank,
  });
  expect(change).toHaveProperty("before");
  expect(change && "before" in change ? [change.before, change.after] : []).toStrictEqual([
    { inherent: cell(5, 15, "hog", 3), current: cell(2, 6, "medel", 2), treatment: "standing" },
    { target: cell(1, 3, "lag", 1), treatment: "standing" },
  ]);
});

describe("where ids changed, a person is shown what is alike", () => {
  const before = register(2021, {
    risks: [
      aRisk("gammal", { event: "Handläggare hotas av anhörig efter avslag" }),
      aRisk("borta", { event: "Systemet ligger nere" }),
    ],
  });
  const after = register(2022, {
    risks: [
      aRisk("ny", { event: "En handläggare hotas av en anhörig efter ett avslag" }),
      aRisk("helt-ny", { event: "Leverantör går i konkurs" }),
    ],
  });
  const changes = compareRegisters(before, after);

  test("both ways, with the likeness", () => {
    expect(told(changes)).toEqual([
      ["new", "helt-ny", undefined],
      ["new", "ny", "gammal"],
      ["removed", "borta", undefined],
      ["removed", "gammal", "ny"],
    ]);
    const found = changes.find((change) => change.kind === "new" && change.risk.id === "ny");
    expect(found).toMatchObject({ likely: { likeness: 1 } });
  });
});

test.each([
  ["half of the words is enough", "Hot våld", "Hot", "likely"],
  ["less is not", "Hot våld muta", "Hot", undefined],
  ["words in common beside others", "Beslut dröjer sommar", "Beslut dröjer vinter", "likely"],
  ["only words that carry nothing", "och att det", "som för med", undefined],
])("how alike two texts must be: %s", (_name, then, now, expected) => {
  const before = register(2021, { risks: [aRisk("gammal", { event: then })] });
  const after = register(2022, { risks: [aRisk("ny", { event: now })] });
  expect(told(compareRegisters(before, after))).toEqual([
    ["new", "ny", expected && "gammal"],
    ["removed", "gammal", expected && "ny"],
  ]);
});

test("of several the most alike is shown, and of two as alike the first", () => {
  const before = register(2021, {
    risks: [
      aRisk("a", { event: "Hot muta" }),
      aRisk("b", { event: "Hot våld skada" }),
      aRisk("c", { event: "Hot våld" }),
      aRisk("d", { event: "Våld hot" }),
    ],
  });
  const [change] = compareRegisters(before, register(2022, { risks: [aRisk("ny", { event: "Hot våld" })] }));
  expect(change).toMatchObject({ kind: "new", likely: { risk: { id: "c", process: "p" }, likeness: 1 } });
});

describe("nämnder that were merged", () => {
  const a = register(2021, { namnd: "a", risks: [aRisk("a1"), aRisk("r1", { event: "Ur a" })] });
  const b = register(2021, { namnd: "b", risks: [aRisk("b1"), aRisk("r1", { event: "Ur b" })] });
  const merged = register(2022, {
    namnd: "ab",
    risks: [aRisk("a1"), aRisk("b1"), aRisk("r1", { event: "Något annat" })],
  });

  test("risks follow by id, and an id that both had is not guessed at", () => {
    expect(told(compareRegisters([a, b], merged))).toEqual([
      ["new", "r1", undefined],
      ["removed", "r1", undefined],
      ["removed", "r1", undefined],
      ["unchanged", "a1"],
      ["unchanged", "b1"],
    ]);
  });
});

describe("merged nämnder that gave their risks the same ids", () => {
  const event = "Handläggare hotas";
  const a = register(2021, {
    namnd: "a",
    risks: [aRisk("op-1", { event, ...levels(2) }), aRisk("op-2", { event: "Ur a" })],
  });
  const b = register(2021, {
    namnd: "b",
    risks: [aRisk("op-1", { event, ...levels(3) }), aRisk("op-2", { event: "Ur b" })],
  });
  const merged = (likelihood: number): RiskRegister =>
    register(2022, { namnd: "ab", risks: [aRisk("op-1", { event, ...levels(likelihood) })] });
  const removed = [
    ["removed", "op-2", undefined],
    ["removed", "op-2", undefined],
  ];

  test.each([
    ["stands as in the first", 2, [...removed, ["unchanged", "op-1"]]],
    ["stands as in the second", 3, [...removed, ["unchanged", "op-1"]]],
    ["stands as in neither", 4, [["changed", "op-1", "assessment", true], ...removed]],
  ])("the same text: one risk that %s", (_name, likelihood, expected) => {
    expect(told(compareRegisters([a, b], merged(likelihood)))).toEqual(expected);
    expect(compareRegisters([b, a], merged(likelihood))).toEqual(compareRegisters([a, b], merged(likelihood)));
  });

  test("where one of several still stands, or two could be it, nothing is guessed at", () => {
    const c = register(2022, { namnd: "c", risks: [aRisk("op-1", { event })] });
    const d = register(2022, { namnd: "d", risks: [aRisk("op-1", { event })] });
    const kept = register(2022, { namnd: "a", risks: [aRisk("op-1", { event, ...levels(2) })] });
    const kinds = (after: readonly RiskRegister[]) =>
      compareRegisters([a, b], after).flatMap((change) =>
        change.kind === "deviation-carried-over" || change.risk.id !== "op-1"
          ? []
          : [`${change.kind} ${change.risk.namnd}`],
      );
    expect(kinds([c, d])).toEqual(["new c", "new d", "removed a", "removed b"]);
    expect(kinds([kept, c])).toEqual(["new c", "removed b", "unchanged a"]);
  });
});

test("several nämnder are compared each with itself", () => {
  const of = (year: number, namnd: string, likelihood: number) =>
    register(year, { namnd, risks: [aRisk("r1", levels(likelihood))] });
  expect(told(compareRegisters([of(2021, "a", 1), of(2021, "b", 2)], [of(2022, "b", 2), of(2022, "a", 2)]))).toEqual([
    ["changed", "r1", "assessment", true],
    ["unchanged", "r1"],
  ]);
});

test("open deviations are carried over", () => {
  const before = register(2021, { risks: [aRisk("r1")] });
  const previous = previousYear(before, [{ control: "k10" }, { control: "k2" }]);
  const after = buildRegister(analysisOf({ processes: [{ id: "p", name: "P", risks: [aRisk("r1")] }] }), {
    method: exampleMethod,
    asOf: "2022-03-31",
    previous,
  });
  expect(told(compareRegisters(before, after))).toEqual([
    ["deviation-carried-over", "k2"],
    ["deviation-carried-over", "k10"],
    ["unchanged", "r1"],
  ]);
});
