import { describe, expect, test } from "vitest";
import { buildLagesbild, exampleMethod, type Method, publishedMethods } from "vasentlighetsanalys";
import { gatherLagesbild } from "../../src/lagesbild/gather.js";
import { methodTerms } from "../../src/lagesbild/method-terms.js";
import { aRisk } from "../register/analyses.js";
import { expectedOf, influenced, otillaten, registerOf } from "./a-city.js";

const expected = expectedOf("a", "b");

describe("gathering a picture one by one", () => {
  test("registers and parts give the picture that all registers give at once", () => {
    const [a, b] = [registerOf("a"), registerOf("b")];
    const part = buildLagesbild([b], { expected: expectedOf("b") });
    const gathering = gatherLagesbild();
    gathering.add(a);
    gathering.add(part);
    gathering.add(a);
    expect(gathering.picture({ expected })).toEqual(buildLagesbild([a, b], { expected }));
  });

  test.each([
    ["another year", registerOf("b", { year: 2023 }), "A lägesbild shows one year, but b is of 2023"],
    ["the same nämnd with other content", registerOf("a", { processes: [] }), 'The nämnd "a" stands twice'],
    [
      "a part of another year",
      buildLagesbild([registerOf("b", { year: 2023 })], { expected }),
      "A lägesbild shows one year, but b is of 2023",
    ],
    [
      "the same method with other content",
      registerOf("b", { method: { ...exampleMethod, title: "En annan titel" } }),
      'The method "exempel-5x5@2022.1" stands twice',
    ],
  ])("%s is refused, and what was gathered stands", (_name, given, message) => {
    const gathering = gatherLagesbild();
    gathering.add(registerOf("a"));
    expect(() => {
      gathering.add(given);
    }).toThrow(message);
    expect(gathering.picture({ expected })).toEqual(buildLagesbild([registerOf("a")], { expected }));
  });
});

describe("what a picture keeps of a method", () => {
  const { categories: _categories, ...silent } = exampleMethod;
  const bare: Method = {
    ...silent,
    likelihood: { ...exampleMethod.likelihood, basis: "per nämnd och år" },
    bands: exampleMethod.bands.map(({ id, label, from, to }) => ({ id, label, from, to })),
    limits: { smallCount: 5 },
  };

  test.each<readonly [string, Method, object]>([
    [
      "what it counts by, and its smallest count",
      bare,
      {
        likelihood: { label: "Sannolikhet", basis: "per nämnd och år" },
        categories: [],
        smallCount: 5,
        bands: [{ id: "lag" }, { id: "medel" }, { id: "hog" }, { id: "kritisk" }],
      },
    ],
    [
      "its categories, colours and symbols",
      exampleMethod,
      { bands: [{ colour: exampleMethod.bands[0].colour }, {}, {}, {}] },
    ],
  ])("%s", (_name, method, terms) => {
    expect(methodTerms(method)).toMatchObject(terms);
    for (const band of methodTerms(bare).bands) expect(Object.keys(band)).toEqual(["id", "label"]);
  });
});

describe("what a picture tells of one nämnd", () => {
  test("under a grid of bands a form has a band but no value", () => {
    const nist = publishedMethods.find(({ id }) => id === "nist-800-30");
    const register = registerOf("a", { ...(nist && { method: nist }) });
    const [summary] = buildLagesbild([register], { expected }).summaries;
    const highest = summary?.processes.flatMap(({ forms }) => forms.flatMap((form) => form.highest ?? [])) ?? [];
    expect(highest.length).toBeGreaterThan(0);
    for (const each of highest) expect(each).not.toHaveProperty("value");
  });

  test.each([
    ["in the plan by a control that addresses its risk", ["a-1"], true],
    ["not in the plan by a control of another process", ["p-1"], false],
  ])("the process is %s", (_name, addresses, inPlan) => {
    const register = registerOf("a", {
      processes: [
        otillaten(aRisk("a-1", { ...influenced(["hot"]), current: { likelihood: 1, consequence: 1 } })),
        { id: "p", name: "P", risks: [aRisk("p-1", { current: { likelihood: 1, consequence: 1 } })] },
      ],
      rest: { controls: [{ id: "k1", name: "K", owner: "HR-chef", inPlan: true, addresses }] },
    });
    const [summary] = buildLagesbild([register], { expected }).summaries;
    expect(summary?.processes[0]?.inPlan).toBe(inPlan);
  });

  test("incidents without classes tell no form's events", () => {
    const incidents = [{ system: "IA", from: "2021-01-01", to: "2021-12-31", events: 7 }];
    const [summary] = buildLagesbild([registerOf("a", { rest: { incidents } })], { expected }).summaries;
    expect(summary?.events.total).toBe(7);
    for (const each of summary?.events.forms ?? []) expect(Object.keys(each)).toEqual(["form"]);
  });
});

test("texts in common stand by how many share them, then in order; the first way of writing stands for all", () => {
  const withCauses = (...texts: readonly string[]) => ({
    processes: [otillaten(aRisk("r", { causes: texts.map((text, index) => ({ id: `o${String(index)}`, text })) }))],
  });
  const registers = [
    registerOf("a", withCauses("ensamarbete", "Brist på tid", "Avslag")),
    registerOf("b", withCauses("Ensamarbete", "brist på tid.", "Avslag")),
    registerOf("c", withCauses("Avslag")),
  ];
  expect(buildLagesbild(registers, { expected }).commonCauses).toEqual([
    { text: "Avslag", namnder: ["a", "b", "c"] },
    { text: "Brist på tid", namnder: ["a", "b"] },
    { text: "Ensamarbete", namnder: ["a", "b"] },
  ]);
});
