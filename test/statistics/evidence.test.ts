import { describe, expect, test } from "vitest";
import {
  buildRegister,
  buildRegisters,
  exampleMethod,
  parseAnalysis,
  publishedMethods,
  toCanonicalJson,
  verifyRegister,
} from "vasentlighetsanalys";
import type { Analysis } from "vasentlighetsanalys";
import { calibrateLikelihood, type Evidence, evidenceFor, verifyEvidence } from "vasentlighetsanalys/statistics";
import { evidenceSchema } from "../../src/model/evidence.js";
import { theCase } from "./the-case.js";

const asOf = "2022-03-31";

const of = (changes: Parameters<typeof theCase>[0] = {}): readonly Evidence[] =>
  evidenceFor(parseAnalysis(theCase(changes)), exampleMethod);

describe("evidenceFor", () => {
  test("the sources' case: a mixed class of the whole process, with the share that is assumed", () => {
    const [evidence, ...more] = of();
    expect(more).toEqual([]);
    const { ratePerYear } = calibrateLikelihood(
      { events: 25, days: 355, reporting: { low: 0.3, high: 0.8 } },
      exampleMethod,
    );
    expect(evidence).toMatchObject({
      process: "otillaten-paverkan",
      system: "IA",
      label: "otillåten påverkan eller hot mot medarbetare",
      from: "2021-01-01",
      to: "2021-12-21",
      mixed: true,
      fullReportingAssumed: false,
      inputs: { events: 25, days: 355, reporting: { low: 0.3, high: 0.8 } },
      prior: { shape: 0.5, rate: 0 },
      method: "exempel-5x5@2022.1",
    });
    expect(evidence?.interval.ratePerYear.low).toBeCloseTo(ratePerYear.low, 9);
    expect(evidence?.interval.levels).toEqual({ lowest: 5, highest: 5 });
    expect(evidence?.levelProbabilities).toHaveLength(5);
  });

  test("what the survey says of 'at some time' changes nothing", () => {
    const survey = { source: "Stadsrevisionen 2021:4", process: "otillaten-paverkan", perceived: "low" };
    const asked = [
      of({ surveys: [] }),
      of({ surveys: [{ ...survey, exposed: { moreThan: 0.5, period: "ever" } }] }),
      of({ surveys: [{ ...survey, exposed: { moreThan: 1, period: "ever" } }] }),
      of({ surveys: [{ ...survey, exposed: { moreThan: 0.9, period: "year" } }] }),
    ];
    for (const evidence of asked) expect(evidence).toEqual(of());
  });

  const classOf = (changes: object): object => ({ label: "hot", events: 4, ...changes });

  test.each([
    ["one form", { process: "otillaten-paverkan", forms: ["hot"] }, { forms: ["hot"] }, false],
    ["two forms", { process: "otillaten-paverkan", forms: ["vald", "hot"] }, { forms: ["hot", "vald"] }, true],
    ["a process", { process: "otillaten-paverkan" }, {}, true],
    ["a risk", { risk: "op-1" }, { risk: "op-1" }, false],
    ["a risk, whatever its label", { label: "hot eller skrik", risk: "op-1" }, { risk: "op-1" }, false],
    [
      "one form, whatever its label",
      { label: "Hot/ofog", process: "otillaten-paverkan", forms: ["hot"] },
      { forms: ["hot"] },
      false,
    ],
    ["a process by a label of several kinds", { label: "hot eller våld", process: "otillaten-paverkan" }, {}, true],
    ["a risk and its form", { risk: "op-1", forms: ["trakasserier"] }, { risk: "op-1" }, false],
  ])("a class of %s", (_name, named, expected, mixed) => {
    const [evidence] = of({ classes: [classOf(named)] });
    expect({ process: evidence?.process, mixed: evidence?.mixed }).toEqual({ process: "otillaten-paverkan", mixed });
    expect({ forms: evidence?.forms, risk: evidence?.risk }).toEqual({
      forms: undefined,
      risk: undefined,
      ...expected,
    });
  });

  test("forms without process concern every process", () => {
    const [evidence] = of({ classes: [classOf({ forms: ["hot"] })] });
    expect(evidence).not.toHaveProperty("process");
    expect(evidence?.forms).toEqual(["hot"]);
  });

  test("a class that names nothing, and a report without classes, give none", () => {
    expect(of({ classes: [classOf({})] })).toEqual([]);
    expect(of({ classes: undefined })).toEqual([]);
    expect(evidenceFor(parseAnalysis({ ...theCase(), incidents: [] }), exampleMethod)).toEqual([]);
  });

  test("where no reporting share is given, all is taken to be reported, and the evidence says so", () => {
    const [evidence] = of({ incident: { reportingShare: undefined } });
    expect(evidence?.fullReportingAssumed).toBe(true);
    expect(evidence?.inputs.reporting).toEqual({ low: 1, high: 1 });
  });

  test("staff are counted where their number is known", () => {
    const per = (exposed: object): unknown => of({ incident: { exposed } })[0]?.interval.perHundredEmployees;
    expect(per({ count: 30, of: 120 })).toBeDefined();
    expect(per({ count: 0, of: 0 })).toBeUndefined();
  });

  test("a method whose levels say nothing per year is refused, but only where there is something to calibrate", () => {
    const [msb] = publishedMethods.filter(({ id }) => id === "msb-4x4");
    if (msb === undefined) throw new Error("msb-4x4 does not ship");
    const named = `${msb.id}@${msb.version}`;
    const analysis = (classes: unknown) => parseAnalysis({ ...theCase({ classes }), method: named, stage: "draft" });
    expect(() => evidenceFor(analysis([classOf({ risk: "op-1" })]), msb)).toThrow("säger inte vad varje nivå betyder");
    expect(evidenceFor(analysis([]), msb)).toEqual([]);
  });

  test("another method than the analysis names is a mistake", () => {
    expect(() =>
      evidenceFor(parseAnalysis({ ...theCase(), method: "exempel-5x5" }), { ...exampleMethod, id: "annan" }),
    ).toThrow('names the method "exempel-5x5", but "annan@2022.1" was given');
  });

  test("the order in which reports and classes are written changes nothing", () => {
    const classes = [
      classOf({ process: "otillaten-paverkan", forms: ["vald", "hot"] }),
      classOf({ process: "otillaten-paverkan" }),
      classOf({ risk: "op-1", events: 1 }),
      classOf({ risk: "op-10" }),
      classOf({ risk: "op-2" }),
    ];
    const written = of({ classes });
    expect(of({ classes: [...classes].reverse() })).toEqual(written);
    expect(written.map(({ risk, forms }) => risk ?? forms?.join("+"))).toEqual([
      undefined,
      "hot+vald",
      "op-1",
      "op-2",
      "op-10",
    ]);
  });
});

describe("verifyEvidence", () => {
  const [evidence] = of({ incident: { exposed: { count: 30, of: 120 } } });
  if (evidence === undefined) throw new Error("the case gives no evidence");

  test("holds for what evidenceFor made, also after JSON and the schema", () => {
    expect(verifyEvidence(evidence, exampleMethod)).toEqual({ ok: true, differences: [] });
    const read = evidenceSchema.parse(JSON.parse(JSON.stringify(evidence)));
    expect(read).toEqual(evidence);
    expect(verifyEvidence(read, exampleMethod).ok).toBe(true);
  });

  test("lets the last bits differ, since engines do", () => {
    const { ratePerYear } = evidence.interval;
    const other = {
      ...evidence,
      interval: { ...evidence.interval, ratePerYear: { ...ratePerYear, low: ratePerYear.low * (1 + 1e-12) } },
    };
    expect(verifyEvidence(other, exampleMethod).ok).toBe(true);
  });

  const { interval, inputs } = evidence;
  test.each<[string, Partial<Evidence>, readonly string[]]>([
    ["a level", { interval: { ...interval, levels: { lowest: 4, highest: 5 } } }, ["interval.levels.lowest"]],
    [
      "a rate",
      { interval: { ...interval, ratePerYear: { ...interval.ratePerYear, high: 87 } } },
      ["interval.ratePerYear.high"],
    ],
    [
      "a probability",
      { levelProbabilities: [...evidence.levelProbabilities.slice(0, 4), 0.9] },
      ["levelProbabilities.4"],
    ],
    ["a level too few", { levelProbabilities: evidence.levelProbabilities.slice(0, 4) }, ["levelProbabilities.4"]],
    ["the method", { method: "exempel-5x5@2023.1" }, ["method"]],
    [
      "the staff, so that the rate per hundred is another",
      { inputs: { ...inputs, employees: 240 } },
      ["interval.perHundredEmployees.mean", "interval.perHundredEmployees.low", "interval.perHundredEmployees.high"],
    ],
  ])("tells a changed figure: %s", (_name, change, at) => {
    const { ok, differences } = verifyEvidence({ ...evidence, ...change }, exampleMethod);
    expect(ok).toBe(false);
    expect(differences.map((difference) => difference.at)).toEqual(at);
  });

  test("shows both figures", () => {
    const { differences } = verifyEvidence({ ...evidence, method: "x@1" }, exampleMethod);
    expect(differences).toEqual([{ at: "method", written: "x@1", computed: "exempel-5x5@2022.1" }]);
  });
});

describe("a register carries the evidence", () => {
  const analysis: Analysis = parseAnalysis(theCase());
  const evidence = evidenceFor(analysis, exampleMethod);

  test("in defined order, and with the rule that looks at it", () => {
    const other: readonly Evidence[] = evidence.map((entry) => ({
      ...entry,
      process: "annan",
      forms: ["vald", "hot"],
    }));
    const register = buildRegister(analysis, { method: exampleMethod, asOf, evidence: [...evidence, ...other] });
    expect(register.evidence?.map(({ process, forms }) => [process, forms])).toEqual([
      ["annan", ["hot", "vald"]],
      ["otillaten-paverkan", undefined],
    ]);
    expect(register.madeWith.rules).toHaveProperty("evidence-outside-interval", 1);
  });

  test("so that its export alone is enough to recompute the register and the evidence", async () => {
    const register = buildRegister(analysis, { method: exampleMethod, asOf, evidence });
    const verified = await verifyRegister(toCanonicalJson(register));
    expect({ ok: verified.ok, differences: verified.differences }).toEqual({ ok: true, differences: [] });
    const exported = JSON.parse(toCanonicalJson(register)) as { readonly evidence: readonly unknown[] };
    const read = exported.evidence.map((entry) => evidenceSchema.parse(entry));
    expect(read.map((entry) => verifyEvidence(entry, exampleMethod).ok)).toEqual([true]);
  });

  test("only where it is given", () => {
    const register = buildRegister(analysis, { method: exampleMethod, asOf });
    expect(register).not.toHaveProperty("evidence");
    expect(register.findings.filter(({ rule }) => rule === "evidence-outside-interval")).toEqual([]);
  });

  test("told in another method's levels it is refused", () => {
    const strange = evidence.map((entry) => ({ ...entry, method: "annan@1" }));
    expect(() => buildRegister(analysis, { method: exampleMethod, asOf, evidence: strange })).toThrow(
      'The evidence is told in levels of "annan@1", but the register is scored by "exempel-5x5@2022.1"',
    );
  });

  test("by nämnd, where several registers are built", () => {
    const second = parseAnalysis({ ...theCase(), namnd: { id: "andra", name: "Andra nämnden", kind: "facknamnd" } });
    const options = { methods: [exampleMethod], asOf };
    const build = (byNamnd: Readonly<Record<string, readonly Evidence[]>>) =>
      buildRegisters([analysis, second], { ...options, evidence: byNamnd });
    expect(build({ skarholmen: evidence }).map((register) => register.evidence?.length)).toEqual([undefined, 1]);
    expect(() => build({ ingen: evidence })).toThrow('Evidence is given for "ingen", which has no analysis');
  });
});
