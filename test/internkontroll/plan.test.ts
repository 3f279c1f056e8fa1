import { describe, expect, test } from "vitest";
import type { RiskLine } from "../../src/internkontroll/internkontrollplan.js";
import { methodWith, planOf, registerOf } from "./given.js";

const LOW = { likelihood: 2, consequence: 2 };
const HIGH = { likelihood: 4, consequence: 4 };

const withRisk = (risk: object, rest: object = {}): object => ({
  processes: [{ id: "p", name: "Process", risks: [{ id: "r1", event: "Händelse", ...risk }] }],
  ...rest,
});

const riskLines = (analysis: object, method = methodWith()): readonly RiskLine[] =>
  planOf(analysis, method).lines.filter((line) => line.kind === "risk");

describe("which risks stand in the plan, and why", () => {
  test.each([
    ["a high band", { current: HIGH }, ["band"]],
    ["a high band that is reduced", { current: HIGH, treatment: { kind: "reduce" } }, ["band", "treatment"]],
    ["a high band that is accepted", { current: HIGH, treatment: { kind: "accept", given: HIGH } }, ["band"]],
    ["a low band", { current: LOW }, undefined],
    ["a low band that is reduced", { current: LOW, treatment: { kind: "reduce" } }, ["treatment"]],
    ["a low band that is accepted", { current: LOW, treatment: { kind: "accept" } }, undefined],
    ["a low band that is transferred", { current: LOW, treatment: { kind: "transfer" } }, undefined],
    ["a low band that is avoided", { current: LOW, treatment: { kind: "avoid" } }, undefined],
    ["a lapsed acceptance", { current: LOW, treatment: { kind: "accept", validTo: "2021-12-31" } }, undefined],
    ["an unassessed risk that is reduced", { treatment: { kind: "reduce" } }, ["treatment"]],
    ["an unassessed risk", {}, undefined],
    ["a candidate", { current: HIGH, selection: { kind: "candidate" } }, undefined],
    ["a dropped risk", { current: HIGH, selection: { kind: "dropped", reason: "Utgår" } }, undefined],
  ])("%s", (_name, risk, expected) => {
    expect(riskLines(withRisk(risk))[0]?.why.map((reason) => reason.kind)).toEqual(expected);
  });

  test("every reason is written in both languages", () => {
    const { lines } = planOf(
      withRisk(
        { current: HIGH, treatment: { kind: "reduce" } },
        {
          controls: [
            { id: "k1", name: "Utan risk", inPlan: true },
            { id: "k2", name: "För låga risker", inPlan: true, addresses: ["r2", "r3"] },
          ],
          processes: [
            {
              id: "p",
              name: "Process",
              risks: [
                { id: "r1", event: "Hög", current: HIGH, treatment: { kind: "reduce" } },
                { id: "r2", event: "Låg", current: LOW },
                { id: "r3", event: "Låg också", current: LOW },
              ],
            },
          ],
        },
      ),
    );
    const reasons = lines.flatMap((line) => line.why);
    expect(reasons.map(({ kind }) => kind)).toEqual(["band", "treatment", "control-in-plan", "control-in-plan"]);
    expect(reasons.map(({ text }) => text)).toEqual([
      {
        sv: "Risken ligger på nivån Hög, som enligt metoden ska in i planen.",
        en: "The risk lies in the band Hög, which by the method belongs in the plan.",
      },
      {
        sv: "Beslutet är att reducera risken, och det följs upp i planen.",
        en: "The decision is to reduce the risk, and that is followed up in the plan.",
      },
      {
        sv: "Kontrollen är satt i planen (inPlan) men motverkar ingen risk i analysen.",
        en: "The control is set in the plan (inPlan) but addresses no risk of the analysis.",
      },
      {
        sv: "Kontrollen är satt i planen (inPlan); varken risknivå eller hantering kräver det för r2, r3.",
        en: "The control is set in the plan (inPlan); neither band nor treatment asks for it for r2, r3.",
      },
    ]);
  });
});

describe("what a line holds", () => {
  const analysis = withRisk(
    {
      current: { ...HIGH, assessedOn: "2021-11-15" },
      owner: "Chef",
      causes: [{ id: "o1", text: "Orsak" }],
      secrecy: { reason: "OSL 18 kap. 8 §" },
    },
    {
      controls: [
        { id: "k3", name: "Löpande", existing: true, addresses: ["r1"] },
        { id: "k2", name: "I planen", inPlan: true, existing: true, addresses: ["r1/o1"] },
        { id: "k1", name: "Annan", addresses: [] },
      ],
      actions: [
        { id: "a2", text: "Utan risk" },
        { id: "a1", text: "Utbilda", owner: "HR-chef", due: "2022-06-30", addresses: ["r1"] },
      ],
    },
  );

  test("the risk's own facts, its controls and its actions", () => {
    const [line] = riskLines(analysis);
    expect(line?.process).toEqual({ id: "p", name: "Process" });
    expect(line?.risk).toEqual({
      id: "r1",
      event: "Händelse",
      owner: "Chef",
      secrecy: { reason: "OSL 18 kap. 8 §" },
    });
    expect(line?.current).toMatchObject({ value: 16, band: "hog" });
    expect(line?.controls.map(({ id }) => id)).toEqual(["k2"]);
    expect(line?.ongoing.map(({ id }) => id)).toEqual(["k3"]);
    expect(line?.actions).toEqual([
      {
        id: "a1",
        text: "Utbilda",
        owner: "HR-chef",
        due: "2022-06-30",
        addresses: ["r1"],
        risks: [{ process: "p", id: "r1", assessedOn: "2021-11-15" }],
      },
    ]);
  });

  test("the plan holds every control and action once, ongoing controls apart", () => {
    const plan = planOf(analysis);
    expect(plan.controls.map(({ id }) => id)).toEqual(["k2"]);
    expect(plan.ongoing.map(({ id }) => id)).toEqual(["k1", "k3"]);
    expect(plan.actions.map(({ id }) => id)).toEqual(["a1", "a2"]);
  });

  test("the plan says what it follows from, and takes along what the follow-up needs of the method", () => {
    const { format, kind, year, asOf, method, stage, terms } = planOf({ stage: "proposal" });
    expect({ format, kind, year, asOf, method, stage }).toEqual({
      format: 1,
      kind: "plan",
      year: 2022,
      asOf: "2022-01-31",
      method: "exempel-5x5@2022.1",
      stage: "proposal",
    });
    expect(Object.keys(terms)).toEqual(["title", "bands", "reporting", "judgements", "calendar"]);
    const words = { labels: { namnd: "Styrelse" } };
    expect(planOf({}, methodWith(words)).terms).toMatchObject(words);
  });
});

describe("what the public must not be told the names of", () => {
  const secret = { secrecy: { reason: "OSL 18 kap. 8 §" } };
  const analysis = {
    processes: [
      { id: "q", name: "Tom process" },
      {
        id: "p",
        name: "Process",
        risks: [
          { id: "r1", event: "Hemlig", causes: [{ id: "o1", text: "Orsak" }], ...secret },
          { id: "r2", event: "Öppen" },
        ],
      },
    ],
    controls: [
      { id: "k1", name: "Själv märkt", addresses: ["r2"], ...secret },
      { id: "k2", name: "Bara för den hemliga", addresses: ["r1/o1"] },
      { id: "k3", name: "För båda", addresses: ["r1", "r2"] },
      { id: "k4", name: "För ingen" },
    ],
    actions: [
      { id: "a1", text: "Bara för den hemliga", addresses: ["r1"] },
      { id: "a2", text: "För ingen", addresses: [] },
    ],
  };

  test("marked risks, and measures that are marked or for marked risks alone", () => {
    expect(planOf(analysis).marked).toEqual({ risks: ["r1"], measures: ["k1", "k2", "a1"] });
  });

  test("nothing, where nothing is marked", () => {
    expect(planOf({ controls: [{ id: "k1", name: "Öppen" }] })).not.toHaveProperty("marked");
  });
});

describe("when a risk was last assessed", () => {
  const assessed = (kind: string, inherent: object, current: object): unknown =>
    planOf(
      withRisk(
        { inherent: { ...HIGH, ...inherent }, current: { ...HIGH, ...current } },
        {
          actions: [{ id: "a1", text: "Åtgärd", addresses: ["r1"] }],
        },
      ),
      methodWith({ controlEffect: { kind } }),
    ).actions[0]?.risks[0]?.assessedOn;

  const early = { assessedOn: "2021-03-01" };
  const late = { assessedOn: "2021-11-15" };
  test.each([
    ["stated levels count alone", "stated", late, early, "2021-03-01"],
    ["stated levels without a day", "stated", late, {}, undefined],
    ["calculated levels rest on the inherent ones", "steps", late, {}, "2021-11-15"],
    ["of both the later counts", "steps", late, early, "2021-11-15"],
    ["also when it is the written current one", "steps", early, late, "2021-11-15"],
    ["a current day alone", "steps", {}, early, "2021-03-01"],
    ["no day at all", "steps", {}, {}, undefined],
  ])("%s", (_name, kind, inherent, current, expected) => {
    expect(assessed(kind, inherent, current)).toBe(expected);
  });
});

describe("a line that lacks a measure", () => {
  test.each([
    ["nothing", {}, true],
    ["an ongoing control", { controls: [{ id: "k1", name: "K", addresses: ["r1"] }] }, false],
    ["a planned action", { actions: [{ id: "a1", text: "Å", addresses: ["r1"] }] }, false],
    ["only a cancelled action", { actions: [{ id: "a1", text: "Å", status: "cancelled", addresses: ["r1"] }] }, true],
    ["a control for another risk", { controls: [{ id: "k1", name: "K", addresses: ["r2"] }] }, true],
  ])("%s", (_name, rest, lacking) => {
    const analysis = withRisk({ current: HIGH }, rest);
    expect(riskLines(analysis).map((line) => line.lacking)).toEqual([lacking]);
    const breaches = registerOf(analysis).findings.filter(
      ({ rule, severity }) => rule === "risk-without-measure" && severity === "breach",
    );
    expect(breaches, "the review's breach agrees").toHaveLength(lacking ? 1 : 0);
  });
});

describe("order", () => {
  test("gravest first, then controls that no listed risk asks for, ids as a person counts", () => {
    const { lines } = planOf({
      processes: [
        {
          id: "p",
          name: "Process",
          risks: [
            { id: "r10", event: "Tio", current: { likelihood: 4, consequence: 3 } },
            { id: "r2", event: "Två", current: { likelihood: 3, consequence: 4 } },
            { id: "r1", event: "Låg men reducerad", current: LOW, treatment: { kind: "reduce" } },
            { id: "r3", event: "Kritisk", current: { likelihood: 5, consequence: 5 } },
          ],
        },
      ],
      controls: [
        { id: "k10", name: "Tio", inPlan: true },
        { id: "k2", name: "Två", inPlan: true },
        { id: "k1", name: "Ett", inPlan: true, addresses: ["r3"] },
      ],
    });
    const named = lines.map((line) => `${line.kind} ${line.kind === "risk" ? line.risk.id : line.controls[0].id}`);
    expect(named).toEqual(["risk r3", "risk r2", "risk r10", "risk r1", "control k2", "control k10"]);
  });
});
