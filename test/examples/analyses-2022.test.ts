import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Analysis, buildRegister, exampleMethod, parseAnalysis, type RiskRegister } from "vasentlighetsanalys";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../examples/data/2022/", import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const textOf = (name: string): string => readFileSync(`${folder}${name}.yaml`, "utf8");
const read = (name: string): Analysis => parseAnalysis(fromYaml(textOf(name)));
const build = (name: string): RiskRegister => buildRegister(read(name), { method: exampleMethod, asOf: "2022-03-31" });

test("the three bodies of the audit, and a made-up fourth", () => {
  expect(files).toEqual(["exempelnamnden.yaml", "kommunstyrelsen.yaml", "skarholmen.yaml", "sodermalm.yaml"]);
});

describe("the review sees what each shows", () => {
  test.each([
    ["skarholmen", true, []],
    ["kommunstyrelsen", true, []],
    ["sodermalm", true, []],
    [
      "exempelnamnden",
      false,
      ["mandatory-process", "risk-without-measure", "treatment-decision", "control-owner-frequency"],
    ],
  ])("%s", (name, adoptable, breaches) => {
    const register = build(name);
    expect(register.adoptable).toBe(adoptable);
    expect(register.findings.filter((finding) => finding.severity === "breach").map((finding) => finding.rule)).toEqual(
      breaches,
    );
  });

  test("the missing mandatory process stands first", () => {
    const [first] = build("exempelnamnden").findings;
    expect(first).toMatchObject({ rule: "mandatory-process", severity: "breach", at: "process otillaten-paverkan" });
  });

  test("Exempelnämnden's unassessed, candidate and dropped risks are counted apart", () => {
    expect(build("exempelnamnden").counts).toMatchObject({ assessed: 4, unassessed: 1, candidates: 1, dropped: 1 });
  });
});

describe("Skärholmen carries the sources' facts", () => {
  const analysis = read("skarholmen");
  const register = build("skarholmen");

  test("45 events in IA, 25 of them in the mixed class", () => {
    expect(analysis.incidents).toMatchObject([
      {
        system: expect.stringContaining("IA") as string,
        from: "2021-01-01",
        to: "2021-12-21",
        events: 45,
        classes: [{ process: "otillaten-paverkan", events: 25 }],
      },
    ]);
  });

  test("the survey: perceived low, more than half exposed at some time", () => {
    expect(analysis.surveys).toMatchObject([{ perceived: "low", exposed: { moreThan: 0.5, period: "ever" } }]);
    expect(register.findings.map((finding) => finding.rule)).toContain("assessment-contradicted");
  });

  test("all five forms and both types of perpetrator are met", () => {
    const [coverage] = register.coverage;
    expect(coverage?.forms.map(({ form, status }) => [form, status])).toEqual(
      ["hot", "vald", "trakasserier", "skadegorelse", "korruption"].map((form) => [form, "met"]),
    );
    expect(coverage?.conduct).toEqual(["planerad", "reaktiv"]);
  });

  test("a second process, on historic material", () => {
    const second = analysis.processes.find((process) => process.id === "ekonomiskt-bistand");
    expect(second?.description).toMatch(/2011|2012/);
  });

  test("what the audit asks of the stadsdelsnämnder is met by measures", () => {
    const kinds = new Set([...(analysis.controls ?? []), ...(analysis.actions ?? [])].map((measure) => measure.kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(["riskanalys", "incidentrapportering", "rutin", "utbildning", "samverkan"]),
    );
    const known = new Set([...(analysis.controls ?? []), ...(analysis.actions ?? [])].map((measure) => measure.id));
    for (const recommendation of analysis.recommendations ?? [])
      expect(recommendation.metBy?.every((id) => known.has(id)) ?? true).toBe(true);
  });
});

describe("what no document gives is said to be made up", () => {
  test.each(files)("%s: every owner", (file) => {
    const analysis = read(file.replace(".yaml", ""));
    const owners = [
      ...analysis.processes,
      ...analysis.processes.flatMap((process) => process.risks ?? []),
      ...(analysis.controls ?? []),
      ...(analysis.actions ?? []),
    ].flatMap(({ owner }) => owner ?? []);
    expect(owners.filter((owner) => !/påhitta/i.test(owner))).toEqual([]);
  });

  test.each(files)("%s: every assessed level carries a motivation that says so", (file) => {
    const risks = read(file.replace(".yaml", "")).processes.flatMap((process) => process.risks ?? []);
    const motivations = risks.flatMap(({ current }) => (current === undefined ? [] : [current.motivation ?? ""]));
    expect(motivations.filter((motivation) => !/påhitta/i.test(motivation))).toEqual([]);
  });

  test("the events are Skärholmen's by elimination only", () => {
    expect(textOf("skarholmen")).toContain("genom uteslutning");
  });

  test("Södermalm's file says that there are no facts beyond being examined", () => {
    expect(textOf("sodermalm").split("\n").length).toBeLessThan(textOf("skarholmen").split("\n").length / 2);
  });
});
