import {
  buildRegister,
  type Method,
  MethodError,
  OTILLATEN_PAVERKAN,
  parseAnalysis,
  parseMethod,
  type RiskRegister,
} from "vasentlighetsanalys";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { describe, expect, test } from "vitest";
import { aRisk } from "./analyses.js";

/** A municipality's method as a controller writes it, with one part changed by each test. */
const methodFrom = (part: string): Method =>
  parseMethod(
    fromYaml(`
format: 1
id: almvik
version: "2023.1"
title: Almviks kommun, anvisningar 2023
source: { title: Anvisningar till nämnderna, status: adopted, document: { title: Anvisningar 2023, reference: KS 2022/118 } }
appliesFrom: 2022
likelihood: { label: Sannolikhet, levels: [{ label: Sällan, definition: A }, { label: Ibland, definition: B }, { label: Ofta, definition: C }] }
consequence: { label: Konsekvens, levels: [{ label: Liten, definition: A }, { label: Måttlig, definition: B }, { label: Stor, definition: C }] }
matrix: { kind: product }
bands:
  - { id: lag, label: Låg, from: 1, to: 4 }
  - { id: hog, label: Hög, from: 6, to: 9 }
${part}`),
  );

const several = methodFrom(`
mandatoryProcesses:
  - id: otillaten-paverkan
    name: Otillåten påverkan
    from: 2022
    for: [kommunstyrelse, stadsdelsnämnd, facknämnd]
    notedFor: [bolagsstyrelse]
    forms: [hot, korruption]
    controlKinds: [rutin]
  - id: inkop
    name: Inköp
    from: 2023
    for: [facknamnd, bolagsstyrelse]
    forms: [korruption]
    controlKinds: [utbildning, riskanalys]
  - id: kris
    name: Krisberedskap
    from: 2022
    for: [kommunstyrelse]
`);

const silent = methodFrom("");

const optedOut = methodFrom(`
mandatoryProcesses: [{ id: inkop, name: Inköp, from: 2022, for: [facknamnd] }]
mandatoryOptOut: { reason: Frågan drivs i kommunens säkerhetsprogram., decidedBy: Kommunfullmäktige }
`);

interface Given {
  readonly kind?: string;
  readonly year?: number;
  readonly stage?: string;
  readonly processes?: readonly object[];
  readonly controls?: readonly object[];
  readonly actions?: readonly object[];
}

const build = (method: Method, { kind = "facknamnd", year = 2023, ...rest }: Given): RiskRegister =>
  buildRegister(
    parseAnalysis(
      {
        format: 1,
        year,
        method: `${method.id}@${method.version}`,
        stage: "proposal",
        namnd: { id: "n1", name: "Exempelnämnden", kind },
        processes: [],
        ...rest,
      },
      { method },
    ),
    { method, asOf: `${String(year)}-03-31` },
  );

const levels = { current: { likelihood: 1, consequence: 2, motivation: "Skäl" } };
const processOf = (id: string, ...risks: readonly object[]): object => ({
  id,
  name: id,
  description: "Så arbetar vi.",
  owner: "Avdelningschef",
  followUpOn: "2023-08-31",
  risks,
});
const influenced = (id: string, forms: readonly string[]): object =>
  aRisk(id, { ...levels, influence: { origin: "extern", forms, conduct: ["reaktiv", "planerad"] } });

const rulesOn = (register: RiskRegister, rule: string) =>
  register.findings.filter((finding) => finding.rule === rule).map(({ severity, at }) => `${severity}: ${at}`);

describe("which processes bind depends on kind of nämnd and year", () => {
  const missing = (...entries: readonly string[]) => entries;
  test.each([
    [
      "kommunstyrelsen, two from 2022",
      several,
      "kommunstyrelse",
      2022,
      missing("breach: process kris", "breach: process otillaten-paverkan"),
    ],
    ["a stadsdelsnämnd, one", several, "stadsdelsnamnd", 2023, missing("breach: process otillaten-paverkan")],
    ["a facknämnd before the second begins", several, "facknamnd", 2022, missing("breach: process otillaten-paverkan")],
    [
      "a facknämnd from that year on",
      several,
      "facknamnd",
      2023,
      missing("breach: process inkop", "breach: process otillaten-paverkan"),
    ],
    [
      "a company board, bound by one and pointed to the other",
      several,
      "bolagsstyrelse",
      2023,
      missing("breach: process inkop", "note: process otillaten-paverkan"),
    ],
    [
      "a company board before 2023, pointed to one",
      several,
      "bolagsstyrelse",
      2022,
      missing("note: process otillaten-paverkan"),
    ],
    ["another body, nothing", several, "annan", 2023, missing()],
    ["nobody before 2022", several, "kommunstyrelse", 2021, missing()],
    [
      "a method that says nothing keeps otillåten påverkan",
      silent,
      "facknamnd",
      2023,
      missing("breach: process otillaten-paverkan"),
    ],
    ["an opt-out drops it and leaves the others", optedOut, "facknamnd", 2023, missing("breach: process inkop")],
    ["an opt-out binds nobody who is not named", optedOut, "stadsdelsnamnd", 2023, missing()],
  ] as const)("%s", (_name, method, kind, year, expected) => {
    const register = build(method, { kind, year });
    expect([...rulesOn(register, "mandatory-process")].sort()).toEqual(expected);
    expect(register.adoptable).toBe(!expected.some((entry) => entry.startsWith("breach")));
  });

  test("a draft is told the same as a warning, and is never adoptable", () => {
    const register = build(several, { kind: "stadsdelsnamnd", stage: "draft" });
    expect(rulesOn(register, "mandatory-process")).toEqual(["warning: process otillaten-paverkan"]);
    expect(register.adoptable).toBe(false);
  });
});

describe("several mandatory processes, each with its own coverage", () => {
  const covered = {
    processes: [
      processOf("otillaten-paverkan", influenced("op-1", ["hot"]), influenced("op-2", ["korruption"])),
      processOf("inkop", influenced("ink-1", ["korruption"])),
    ],
    controls: [
      { id: "k1", name: "Rutin vid hot", kind: "rutin", existing: true, addresses: ["op-1", "op-2"] },
      { id: "k2", name: "Utbildning", kind: "utbildning", existing: true, addresses: ["ink-1"] },
      { id: "k3", name: "Riskanalys", kind: "riskanalys", existing: true, addresses: ["ink-1"] },
    ],
  };

  test("each is measured by its own forms and kinds of control", () => {
    const { coverage } = build(several, covered);
    expect(coverage.map(({ process, present, assessed }) => [process, present, assessed])).toEqual([
      ["otillaten-paverkan", true, ["op-1", "op-2"]],
      ["inkop", true, ["ink-1"]],
    ]);
    expect(coverage.map(({ forms }) => forms.map(({ form, status }) => `${form} ${status}`))).toEqual([
      ["hot met", "korruption met"],
      ["korruption met"],
    ]);
    expect(coverage.map(({ controlKinds }) => controlKinds.map(({ kind, status, by }) => [kind, status, by]))).toEqual([
      [["rutin", "met", ["k1"]]],
      [
        ["utbildning", "met", ["k2"]],
        ["riskanalys", "met", ["k3"]],
      ],
    ]);
  });

  test("covered on every count, nothing mandatory is found and the register is adoptable", () => {
    const register = build(several, covered);
    expect(register.findings.filter(({ rule }) => rule.startsWith("mandatory"))).toEqual([]);
    expect(register.adoptable).toBe(true);
  });

  test.each([
    [
      "a form of one process is not met by a risk of another",
      { processes: [covered.processes[1], processOf("otillaten-paverkan", influenced("op-1", ["hot"]))] },
      "mandatory-forms",
      ["warning: process otillaten-paverkan"],
    ],
    [
      "a kind of control of one process is not met by a control of another",
      { processes: covered.processes, controls: [{ id: "k2", name: "U", kind: "utbildning", addresses: ["op-1"] }] },
      "mandatory-control-kinds",
      ["warning: process inkop", "warning: process inkop", "warning: process otillaten-paverkan"],
    ],
    [
      "a planned action of the kind makes it a note",
      {
        processes: covered.processes,
        controls: covered.controls.slice(0, 2),
        actions: [{ id: "a1", text: "Gör riskanalys", kind: "riskanalys", addresses: ["ink-1"] }],
      },
      "mandatory-control-kinds",
      ["note: process inkop"],
    ],
    [
      "a process without an assessed risk is as good as missing",
      { processes: [covered.processes[0], processOf("inkop", { id: "ink-1", event: "Muta" })] },
      "mandatory-process",
      ["breach: process inkop"],
    ],
  ] as const)("%s", (_name, given, rule, expected) => {
    expect(rulesOn(build(several, given as Given), rule)).toEqual(expected);
  });

  test("a form that is not applicable, with its reason, counts as met", () => {
    const process = {
      ...processOf("otillaten-paverkan", influenced("op-1", ["hot"])),
      notApplicable: [{ form: "korruption", reason: "Nämnden beslutar inte i enskilda ärenden." }],
    };
    const register = build(several, { kind: "stadsdelsnamnd", processes: [process] });
    expect(rulesOn(register, "mandatory-forms")).toEqual([]);
    expect(register.coverage[0]?.forms[1]).toEqual({
      form: "korruption",
      status: "not-applicable",
      reason: "Nämnden beslutar inte i enskilda ärenden.",
    });
  });
});

describe("an opt-out", () => {
  test.each(["facknamnd", "stadsdelsnamnd", "annan"])(
    "is shown in every register with reason and decider: %s",
    (kind) => {
      const shown = build(optedOut, { kind }).findings.filter(({ rule }) => rule === "mandatory-opt-out");
      expect(shown.map(({ severity }) => severity)).toEqual(["note"]);
      expect(shown[0]?.message).toContain("Frågan drivs i kommunens säkerhetsprogram.");
      expect(shown[0]?.message).toContain("Kommunfullmäktige");
      expect(shown[0]?.at).toBe("metod almvik@2023.1");
    },
  );

  test.each([
    [
      "a list that merely leaves the process out",
      "mandatoryProcesses: [{ id: inkop, name: Inköp, from: 2022, for: [facknamnd] }]",
    ],
    ["an opt-out without decider", "mandatoryOptOut: { reason: Skäl }"],
    ["an opt-out without reason", "mandatoryOptOut: { decidedBy: Kommunfullmäktige }"],
    ["an opt-out with an empty reason", 'mandatoryOptOut: { reason: " ", decidedBy: Kommunfullmäktige }'],
  ])("is refused: %s", (_name, part) => {
    expect(() => methodFrom(part)).toThrow(MethodError);
  });

  test("beside the process itself drops nothing and is not shown", () => {
    const kept = { ...optedOut, mandatoryProcesses: [OTILLATEN_PAVERKAN] };
    const register = build(kept, { kind: "facknamnd" });
    expect(rulesOn(register, "mandatory-opt-out")).toEqual([]);
    expect(rulesOn(register, "mandatory-process")).toEqual(["breach: process otillaten-paverkan"]);
  });
});

describe("a register is never scored by another method or version than the analysis names", () => {
  const analysis = (name: string) =>
    parseAnalysis(
      { format: 1, year: 2023, method: name, namnd: { id: "n1", name: "N", kind: "annan" }, processes: [] },
      { method: several },
    );
  test.each([
    ["another version", { ...several, version: "2024.1" }, "almvik@2024.1"],
    ["another method", { ...several, id: "bjorkvik" }, "bjorkvik@2023.1"],
  ])("%s", (_name, method, given) => {
    const run = () => buildRegister(analysis("almvik@2023.1"), { method, asOf: "2023-03-31" });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(`names the method "almvik@2023.1", but "${given}" was given`);
  });
});
