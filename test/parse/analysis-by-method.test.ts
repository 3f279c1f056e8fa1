import { describe, expect, test } from "vitest";
import { exampleMethod } from "../../src/method/published/index.js";
import { safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { parseMethod } from "../../src/parse/parse-method.js";
import { aMethod } from "../method/a-method.js";
import { anAnalysis, type Place, withValue } from "./an-analysis.js";

type Changes = readonly (readonly [Place, unknown])[];
type Row = readonly [name: string, method: object, analysis: Changes, messages: readonly string[]];

const { consequence } = exampleMethod;
const { dimensions: _dimensions, ...withoutDimensions } = consequence;
const { categories: _categories, reporting: _reporting, ...withoutLists } = exampleMethod;
const common = {
  risks: [{ process: "p", id: "gemensam", event: "E", causes: [{ id: "orsak", text: "T" }] }],
  controls: [{ id: "gk", name: "K", addresses: ["gemensam"] }],
};

const risk = (...steps: Place): Place => ["processes", 0, "risks", 0, ...steps];

const rows: readonly Row[] = [
  [
    "every dimension of a weighted mean",
    { consequence: { ...consequence, combine: { kind: "weighted", round: "up" } } },
    [[risk("current", "consequence"), { verksamhet: 1, fortroende: 2, ekonomi: 3 }]],
    [],
  ],
  [
    "a weighted mean of some dimensions",
    { consequence: { ...consequence, combine: { kind: "weighted", round: "up" } } },
    [[risk("current", "consequence"), { verksamhet: 1 }]],
    [
      "Risk SOC-014 › med befintliga kontroller › konsekvens: nivå saknas för fortroende (Förtroende), ekonomi (Ekonomi), som metoden exempel-5x5@2022.1 behöver för att väga samman konsekvensen.",
    ],
  ],
  [
    "a weighted mean of unknown dimensions only",
    { consequence: { ...consequence, combine: { kind: "weighted", round: "up" } } },
    [[risk("current", "consequence"), { liv: 1 }]],
    [
      'Risk SOC-014 › med befintliga kontroller › konsekvens › liv: metoden exempel-5x5@2022.1 har ingen konsekvensdimension "liv". Dimensionerna är verksamhet (Verksamhet), fortroende (Förtroende), ekonomi (Ekonomi).',
    ],
  ],
  [
    "a dimension of a method without dimensions",
    { consequence: withoutDimensions },
    [[risk("current", "consequence"), { liv: 1 }]],
    [
      "Risk SOC-014 › med befintliga kontroller › konsekvens › liv: metoden exempel-5x5@2022.1 har inga konsekvensdimensioner. Skriv konsekvensen som ett tal.",
    ],
  ],
  [
    "a common risk, its cause and a common control",
    { common },
    [
      [["controls", 1, "addresses"], ["gemensam/orsak"]],
      [["controls", 1, "tests"], ["gk"]],
    ],
    [],
  ],
  [
    "a misspelt cause of a common risk",
    { common },
    [[["controls", 1, "addresses"], ["gemensam/orsakk"]]],
    ['Kontroll k2 › motverkar 1: risken gemensam har ingen orsak "orsakk". Menade du orsak? Riskens orsaker är orsak.'],
  ],
  [
    "a misspelt common risk",
    { common },
    [[["controls", 1, "addresses"], ["gemensamm"]]],
    ['Kontroll k2 › motverkar 1: risk med id:t "gemensamm" finns inte. Menade du gemensam?'],
  ],
  [
    "a cause that a fault holds is not called unknown",
    {},
    [
      [risk("causes", 1, "id"), "o 2"],
      [["controls", 1, "addresses"], ["SOC-014/o-2"]],
    ],
    [
      'Orsak o 2 › id: ett id får inte innehålla mellanslag eller snedstreck, men är texten "o 2". Skriv till exempel "o-2".',
    ],
  ],
  [
    "a class of incidents for a risk that is there, and for one that is not",
    {},
    [
      [["incidents", 0, "classes", 0, "risk"], "SOC-015"],
      [["incidents", 0, "classes", 1], { label: "X", events: 1, risk: "SOC-0155" }],
    ],
    ['Händelser, period 1 › klass 2 › risk: risk med id:t "SOC-0155" finns inte. Här kan stå SOC-014, SOC-015.'],
  ],
  [
    "a level above the scale of a method whose levels are named",
    {},
    [[risk("current", "likelihood"), Number.NaN]],
    [
      "Risk SOC-014 › med befintliga kontroller: sannolikheten är NaN, men en nivå är ett heltal; skalan i metoden exempel-5x5@2022.1 går från 1 (Osannolik) till 5 (Mycket sannolik).",
    ],
  ],
];

describe("an analysis held against its method", () => {
  test.each(rows)("%s", (_name, changes, places, messages) => {
    const method = parseMethod({ ...structuredClone(exampleMethod), ...changes });
    const document = places.reduce<object>((at, [place, value]) => withValue(at, place, value), anAnalysis());
    const read = safeParseAnalysis(document, { method });
    expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual(messages);
  });

  test("a method that lists neither categories nor reporting points lets any be named", () => {
    const document = withValue(anAnalysis(), risk("category"), "valfri");
    const free = parseMethod(structuredClone(withoutLists));
    expect(safeParseAnalysis(withValue(document, ["controls", 0, "reports"], ["T7"]), { method: free }).ok).toBe(true);
  });

  test.each([
    [
      "likelihood",
      21,
      "Risk SOC-014 › med befintliga kontroller: sannolikheten är 21, men en skala går som längst från 1 till 20. Menade du 20?",
    ],
    [
      "consequence",
      "hög",
      'Risk SOC-014 › med befintliga kontroller: konsekvensen är texten "hög", men en nivå är ett heltal utan citattecken; en skala går som längst från 1 till 20. Skriv nivåns nummer.',
    ],
  ])("where the method is unknown, %s is held against the longest scale there is", (scale, level, message) => {
    const document = withValue(withValue(anAnalysis(), ["method"], "okänd"), risk("current", scale), level);
    const read = safeParseAnalysis(document);
    expect(read.ok ? [] : read.issues.map((issue) => issue.message).slice(1)).toEqual([message]);
  });
});

test("two methods of one name and different content are refused, and the same one given twice is one", () => {
  const input = withValue(anAnalysis(), ["method"], "prov@1");
  const [one, other] = [aMethod(), aMethod({ title: "En annan" })];
  expect(() => safeParseAnalysis(input, { methods: [one, other] })).toThrow(
    new RangeError('Two methods with different content are called "prov@1"; give each a version of its own'),
  );
  expect(() => safeParseAnalysis(input, { method: one, methods: [one] })).not.toThrow();
});
