import { buildRegister, exampleMethod, type Method, type PreviousYear, previousYear } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { previousYearSchema } from "../../src/model/previous-year.js";
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
    ["is silent when only the consequence moved", [aRisk("r1", { current: { likelihood: 3, consequence: 2 } })], []],
    ["is silent when inherent levels came", [aRisk("r1", { inherent: { likelihood: 3, consequence: 3 } })], []],
    ["is silent when nobody assessed it any more", [aRisk("r1", { current: undefined })], []],
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
      "is silent when a carried action is done for one of several risks",
      {
        controls: [{ ...controls[0], addresses: ["r2", "r1"] }],
        actions: [{ id: "a1", text: "Å", carriedFrom: 2021, status: "done", addresses: ["r3", "r1"] }],
      },
      0,
    ],
    [
      "fires where the control has another id and addresses the same risk",
      {
        controls: [...controls, { id: "k0", name: "K", addresses: ["r2"] }],
        actions: [{ id: "a1", text: "Å", carriedFrom: 2021, status: "done", addresses: ["r2"] }],
      },
      1,
    ],
    [
      "an action for another risk remedies nothing",
      { actions: [{ id: "a1", text: "Å", carriedFrom: 2021, status: "done", addresses: ["r2"] }] },
      1,
    ],
  ] as const)("%s", (_name, changes, expected) => {
    const analysis = analysisOf({
      processes: [{ id: "p", name: "P", risks: [aRisk("r1"), aRisk("r2"), aRisk("r3")] }],
      controls,
      ...changes,
    });
    const now = buildRegister(analysis, { method, asOf: "2022-03-31", previous: before });
    const found = now.findings.filter((finding) => finding.rule === "deviation-carried-over");
    expect(found).toHaveLength(expected);
    expect(found.every((finding) => finding.severity === "warning" && finding.at === "kontroll k1")).toBe(true);
  });
});

describe("carried-over-left-out", () => {
  const actions = [
    { id: "a1", text: "Å", addresses: ["r1/o1"] },
    { id: "a2", text: "Å" },
  ];
  const carriesOver = { openDeviations: [], controls: ["k2", "k1"], actions: ["a2", "a1"] };
  const lastYear = () => previousYear(register(2021, [aRisk("r1"), aRisk("r2")], { actions }), carriesOver);
  const k1 = { id: "k1", name: "K" };
  const k2 = { id: "k2", name: "K" };
  const [a1, a2] = actions;
  const found = (changes: object, previous: PreviousYear = lastYear()) => {
    const analysis = analysisOf({ processes: [{ id: "p", name: "P", risks: [aRisk("r1"), aRisk("r2")] }], ...changes });
    return buildRegister(analysis, { method, asOf: "2022-03-31", previous }).findings.filter(
      (finding) => finding.rule === "carried-over-left-out",
    );
  };

  test.each([
    ["fires for each that is gone", {}, ["kontroll k1", "kontroll k2", "åtgärd a1", "åtgärd a2"]],
    ["is silent when all are there", { controls: [k1, k2], actions: [a1, a2] }, []],
    [
      "an action for the same risk, said to be carried over, continues one",
      { controls: [k1, k2], actions: [{ id: "ny", text: "Å", carriedFrom: 2021, addresses: ["r1"] }, a2] },
      [],
    ],
    [
      "an action for several risks continues one",
      { controls: [k1, k2], actions: [{ id: "ny", text: "Å", carriedFrom: 2021, addresses: ["r2", "r1"] }, a2] },
      [],
    ],
    [
      "not one that is not said to be carried over, nor one for another risk",
      {
        controls: [k1, k2],
        actions: [
          { id: "ny", text: "Å", addresses: ["r1"] },
          { id: "annan", text: "Å", carriedFrom: 2021, addresses: ["r2"] },
          { id: "aldre", text: "Å", carriedFrom: 2020, addresses: ["r1"] },
        ],
      },
      ["åtgärd a1", "åtgärd a2"],
    ],
  ] as const)("%s", (_name, changes, expected) => {
    expect(found(changes).map(({ at }) => at)).toEqual(expected);
  });

  test("says so in both languages", () => {
    expect(
      found({ controls: [k2], actions: [a2] }).map(({ severity, message, english }) => [
        severity,
        message,
        english.message,
      ]),
    ).toEqual([
      [
        "warning",
        "Kontrollen k1 blev inte genomförd 2021 men saknas i årets analys. Ta med den under samma id.",
        "The control k1 was not performed in 2021 but is missing from this year's analysis. Include it under the same id.",
      ],
      [
        "warning",
        "Åtgärden a1 var inte klar 2021 men saknas i årets analys. Ta med den under samma id, eller en åtgärd för samma risk med carriedFrom: 2021.",
        "The action a1 was not done in 2021 but is missing from this year's analysis. Include it under the same id, or an action for the same risk with carriedFrom: 2021.",
      ],
    ]);
  });

  test("is silent where only open deviations were handed on, as in exports of before", () => {
    const old = previousYear(register(2021, [aRisk("r1")], { actions }), []);
    expect(old).not.toHaveProperty("notPerformed");
    expect(found({}, old)).toEqual([]);
  });

  test("a summary keeps what was left open, and reads back", () => {
    const before = lastYear();
    expect(before.notPerformed).toEqual(["k1", "k2"]);
    expect(before.openActions).toStrictEqual([{ id: "a1", addresses: ["r1/o1"] }, { id: "a2" }]);
    expect(previousYearSchema.parse(before)).toEqual(before);
  });
});

test("last year's summary has each kept risk by id, with its unit and the levels that somebody gave", () => {
  const levels = { likelihood: 2, consequence: 3 };
  const risks = [
    aRisk("r10", {
      unit: "u1",
      inherent: { likelihood: 4, consequence: 3 },
      target: { likelihood: 1, consequence: 3 },
    }),
    aRisk("r2", { current: undefined }),
    aRisk("r3", { selection: { kind: "candidate" } }),
    aRisk("r1", { current: levels }),
  ];
  expect(previousYear(register(2021, risks, { units: [{ id: "u1", name: "Enheten" }] })).risks).toStrictEqual([
    { process: "p", id: "r1", event: "Händelse r1", current: { ...levels, band: "medel" } },
    { process: "p", id: "r2", event: "Händelse r2" },
    {
      process: "p",
      id: "r10",
      event: "Händelse r10",
      unit: "u1",
      inherent: { likelihood: 4, consequence: 3, band: "hog" },
      current: { likelihood: 3, consequence: 3, band: "medel" },
      target: { likelihood: 1, consequence: 3, band: "lag" },
    },
  ]);
});

test("last year's summary never nests the year before", () => {
  const first = register(2020, [aRisk("r1")]);
  const second = buildRegister(analysisOf({ year: 2021 }), { method, asOf: "2022-03-31", previous: first });
  expect(previousYear(second)).not.toHaveProperty("previous");
});

describe("method-changed", () => {
  const before = register(2021, [aRisk("r1")]);
  const changed: Method = { ...method, bands: method.bands.map((band) => ({ ...band, label: `${band.label} risk` })) };
  const found = (now: Method, previous: PreviousYear) =>
    buildRegister(analysisOf({ method: `${now.id}@${now.version}` }, { method: now }), {
      method: now,
      asOf: "2022-03-31",
      previous,
    }).findings.filter(({ rule }) => rule === "method-changed");
  const { methodSum: _, ...withoutSum } = previousYear(before);

  test.each([
    ["fires where the method says something else under the same name", changed, previousYear(before), 1],
    ["is silent where nothing is changed", { ...method }, previousYear(before), 0],
    ["is silent where the version is another", { ...changed, version: "2022.2" }, previousYear(before), 0],
    ["is silent where nobody noted what the method said", changed, withoutSum, 0],
  ] as const)("%s", (_name, now, previous, count) => {
    expect(found(now, previous)).toHaveLength(count);
  });

  test("the text says that the method needs a version of its own, in both languages", async () => {
    const texts = found(changed, previousYear(before)).map(
      ({ severity, at, message, english }) =>
        `${severity}\n- sv · ${at}: ${message}\n- en · ${english.at}: ${english.message}`,
    );
    await expect(`## method-changed\n\n${texts.join("\n")}\n`).toMatchFileSnapshot("rule-texts.md");
  });
});
