import { describe, expect, test } from "vitest";
import type { MandatoryProcess } from "../../src/method/mandatory-process.js";
import { mandatoryFor, mandatoryProcessesOf } from "../../src/method/mandatory-of.js";
import type { Method } from "../../src/method/method.js";
import { OTILLATEN_PAVERKAN } from "../../src/method/otillaten-paverkan.js";
import { publishedMethods } from "../../src/method/published/index.js";
import { type NamndKind, namndKinds } from "../../src/model/closed-list.js";

type Given = Pick<Method, "mandatoryProcesses" | "mandatoryOptOut">;

const ekonomisktBistand: MandatoryProcess = {
  id: "ekonomiskt-bistand",
  name: "Ekonomiskt bistånd",
  from: 2023,
  for: ["stadsdelsnamnd"],
  controlKinds: ["riskanalys"],
};
const inkop: MandatoryProcess = {
  id: "inkop",
  name: "Inköp",
  from: 2022,
  for: ["kommunstyrelse", "facknamnd", "bolagsstyrelse"],
  notedFor: ["bolagsstyrelse", "annan"],
  forms: ["korruption"],
};
const optOut = { reason: "Staden har inga sådana uppgifter", decidedBy: "Kommunfullmäktige" };

const silent: Given = {};
const several: Given = { mandatoryProcesses: [OTILLATEN_PAVERKAN, ekonomisktBistand, inkop] };
const forgetful: Given = { mandatoryProcesses: [inkop] };
const dropped: Given = { mandatoryOptOut: optOut };
const droppedForOthers: Given = { mandatoryProcesses: [inkop], mandatoryOptOut: optOut };
const kept: Given = { mandatoryProcesses: [OTILLATEN_PAVERKAN], mandatoryOptOut: optOut };

const ids = (given: Given, kind: NamndKind, year: number) =>
  mandatoryFor(given, kind, year).map(({ process, strength }) => `${process.id}: ${strength}`);

type Row = readonly [name: string, given: Given, kind: NamndKind, year: number, expected: readonly string[]];

describe("which processes bind whom, and from when", () => {
  const table: readonly Row[] = [
    ["the default binds kommunstyrelsen", silent, "kommunstyrelse", 2022, ["otillaten-paverkan: mandatory"]],
    ["the default binds a stadsdelsnämnd", silent, "stadsdelsnamnd", 2022, ["otillaten-paverkan: mandatory"]],
    ["the default binds a facknämnd", silent, "facknamnd", 2026, ["otillaten-paverkan: mandatory"]],
    ["the default is only noted for a company board", silent, "bolagsstyrelse", 2022, ["otillaten-paverkan: noted"]],
    ["the default says nothing of other bodies", silent, "annan", 2022, []],
    ["the default binds nobody before 2022", silent, "stadsdelsnamnd", 2021, []],
    ["nothing is noted before 2022 either", silent, "bolagsstyrelse", 2021, []],
    [
      "several processes, one of them from a later year",
      several,
      "stadsdelsnamnd",
      2022,
      ["otillaten-paverkan: mandatory"],
    ],
    [
      "the later one from its year on, in the method's order",
      several,
      "stadsdelsnamnd",
      2023,
      ["otillaten-paverkan: mandatory", "ekonomiskt-bistand: mandatory"],
    ],
    [
      "a process for other kinds of nämnd",
      several,
      "kommunstyrelse",
      2023,
      ["otillaten-paverkan: mandatory", "inkop: mandatory"],
    ],
    ["mandatory wins over noted", several, "bolagsstyrelse", 2023, ["otillaten-paverkan: noted", "inkop: mandatory"]],
    ["noted alone", several, "annan", 2023, ["inkop: noted"]],
    [
      "a list that forgets otillåten påverkan does not drop it",
      forgetful,
      "facknamnd",
      2022,
      ["otillaten-paverkan: mandatory", "inkop: mandatory"],
    ],
    ["an opt-out drops it", dropped, "stadsdelsnamnd", 2022, []],
    ["an opt-out leaves the method's own", droppedForOthers, "facknamnd", 2022, ["inkop: mandatory"]],
    ["what the list keeps stays in spite of an opt-out", kept, "facknamnd", 2022, ["otillaten-paverkan: mandatory"]],
  ];

  test.each(table)("%s", (_, given, kind, year, expected) => {
    expect(ids(given, kind, year)).toEqual(expected);
  });
});

test("each process carries its own coverage", () => {
  const coverage = mandatoryProcessesOf(several).map(({ id, forms, controlKinds }) => ({ id, forms, controlKinds }));
  expect(coverage).toEqual([
    {
      id: "otillaten-paverkan",
      forms: ["hot", "vald", "trakasserier", "skadegorelse", "korruption"],
      controlKinds: ["rutin", "incidentrapportering", "utbildning"],
    },
    { id: "ekonomiskt-bistand", forms: undefined, controlKinds: ["riskanalys"] },
    { id: "inkop", forms: ["korruption"], controlKinds: undefined },
  ]);
});

test("the default names its document", () => {
  expect(OTILLATEN_PAVERKAN.source).toEqual({
    title: "PM Rotel I, Rotel VIII",
    body: "Stockholms stad, kommunstyrelsen",
    year: 2022,
    reference: "Dnr KS 2021/1304",
  });
});

test.each(publishedMethods)("$id makes otillåten påverkan mandatory, and only noted for company boards", (method) => {
  expect(method.mandatoryOptOut).toBeUndefined();
  expect(Object.fromEntries(namndKinds.codes.map((kind) => [kind, ids(method, kind, 2022)]))).toEqual({
    kommunstyrelse: ["otillaten-paverkan: mandatory"],
    stadsdelsnamnd: ["otillaten-paverkan: mandatory"],
    facknamnd: ["otillaten-paverkan: mandatory"],
    bolagsstyrelse: ["otillaten-paverkan: noted"],
    annan: [],
  });
});
