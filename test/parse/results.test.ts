import { describe, expect, test } from "vitest";
import { AnalysisError } from "../../src/parse/analysis-error.js";
import { exampleMethod } from "../../src/method/published/index.js";
import { parseResults, safeParseResults } from "../../src/parse/parse-results.js";

const plan = { controls: ["kontroll-1", "kontroll-2"], actions: ["utbilda"] };

const head = { format: 1, namnd: "skarholmen", year: 2022 };

const told = (document: object, options: Parameters<typeof safeParseResults>[1]): readonly string[] => {
  const read = safeParseResults({ ...head, ...document }, options);
  return read.ok ? [] : read.issues.map(({ code, message }) => `${code}: ${message}`);
};

const control = (result: object): object => ({ controls: [{ control: "kontroll-1", result: "deviation", ...result }] });

describe("results held against the plan and the method", () => {
  test.each<readonly [name: string, document: object, issues: readonly string[]]>([
    ["a control of the plan", control({}), []],
    [
      "a misspelt control",
      control({ control: "kontrol-1" }),
      [
        'unknown-reference: Kontroll kontrol-1 › kontroll: kontroll med id:t "kontrol-1" finns inte. Menade du kontroll-1?',
      ],
    ],
    [
      "a control like nothing in the plan",
      control({ control: "x9" }),
      [
        'unknown-reference: Kontroll x9 › kontroll: kontroll med id:t "x9" finns inte. Här kan stå kontroll-1, kontroll-2.',
      ],
    ],
    ["a deviation with an action of the plan", control({ action: "utbilda" }), []],
    [
      "a deviation with an unknown action",
      control({ action: "utbildaa" }),
      ['unknown-reference: Kontroll kontroll-1 › åtgärd: åtgärd med id:t "utbildaa" finns inte. Menade du utbilda?'],
    ],
    [
      "the result of an unknown action",
      { actions: [{ action: "a9", status: "done" }] },
      ['unknown-reference: Åtgärd a9 › åtgärd: åtgärd med id:t "a9" finns inte. Här kan stå utbilda.'],
    ],
    ["a reporting point of the method", control({ report: "T1" }), []],
    [
      "an unknown reporting point",
      control({ report: "Tertialraport 1" }),
      [
        'not-in-method: Kontroll kontroll-1 › rapport: rapporttillfället "Tertialraport 1" finns inte i metoden exempel-5x5@2022.1. Menade du T1 (Tertialrapport 1)? Metodens rapporttillfällen är T1 (Tertialrapport 1), T2 (Tertialrapport 2), VB (Verksamhetsberättelse).',
      ],
    ],
    [
      "a judgement like none of the method's",
      { judgement: { level: "utmärkt" } },
      [
        'not-in-method: Samlad bedömning › bedömning: bedömningen "utmärkt" finns inte i metoden exempel-5x5@2022.1. Metodens bedömningar är tillracklig (Tillräcklig), tillracklig-med-brister (Tillräcklig med brister), otillracklig (Otillräcklig).',
      ],
    ],
    ["as many deviations as were tried", control({ sample: { size: 10, deviations: 10 } }), []],
    [
      "more deviations than were tried",
      control({ sample: { size: 10, deviations: 11 } }),
      [
        "more-than-whole: Kontroll kontroll-1 › stickprov › varav avvikelser: antalet avvikelser är 11, men antalet prövade är 10. En del kan inte vara större än det hela; rätta det ena.",
      ],
    ],
    [
      "no deviation, though the sample holds some",
      control({ result: "no-deviation", sample: { size: 10, deviations: 2 } }),
      [
        "more-than-whole: Kontroll kontroll-1 › stickprov › varav avvikelser: antalet avvikelser är 2, men det antal som resultatet ingen avvikelse medger är 0. En del kan inte vara större än det hela; rätta det ena.",
      ],
    ],
    [
      "no deviation, and none in the sample",
      control({ result: "no-deviation", sample: { size: 10, deviations: 0 } }),
      [],
    ],
    [
      "a faulty item beside one that is out of the plan",
      { controls: [{ control: "kontroll-1" }, { control: "x9", result: "deviation" }] },
      [
        'missing: Kontroll kontroll-1: resultat saknas. Lägg till nyckeln "result".',
        'unknown-reference: Kontroll x9 › kontroll: kontroll med id:t "x9" finns inte. Här kan stå kontroll-1, kontroll-2.',
      ],
    ],
  ])("%s", (_name, document, issues) => {
    expect(told(document, { plan, method: exampleMethod })).toEqual(issues);
  });

  test("without a plan and a method nothing is held against them", () => {
    const { reporting: _reporting, judgements: _judgements, ...silent } = exampleMethod;
    const anything = { ...control({ control: "x9", report: "T7", action: "a9" }), judgement: { level: "utmärkt" } };
    expect(told(anything, {})).toEqual([]);
    expect(told(anything, { method: silent })).toEqual([]);
  });

  test("parseResults gives the results, or throws with every issue", () => {
    expect(parseResults({ ...head, ...control({}) }).controls).toHaveLength(1);
    expect(() => parseResults({ ...head, year: "2022", namnd: "" })).toThrow(AnalysisError);
    expect(() => parseResults({ ...head, year: "2022", namnd: "" })).toThrow(/^Nämndens id: .*\nÅr: /u);
  });
});
