import { describe, expect, test } from "vitest";
import { exampleMethod } from "../../src/method/published/index.js";
import { RULE_IDS } from "../../src/method/rule-ids.js";
import { safeParseMethod } from "../../src/parse/parse-method.js";

const told = (changes: object): readonly string[] => {
  const read = safeParseMethod({ ...structuredClone(exampleMethod), ...changes }, { locale: "en" });
  return read.ok ? [] : read.issues.map(({ code, message }) => `${code}: ${message}`);
};

const risk = { process: "p", id: "gr1", event: "E", causes: [{ id: "orsak", text: "T" }] };
const control = (changes: object, id = "gk1"): object => ({ id, name: "K", ...changes });

describe("what a method gives to all nämnder", () => {
  test.each<readonly [name: string, common: object, issues: readonly string[]]>([
    ["controls without risks", { controls: [control({})] }, []],
    ["a control of a risk", { risks: [risk], controls: [control({ addresses: ["gr1"] })] }, []],
    ["a control of a cause", { risks: [risk], controls: [control({ addresses: ["gr1/orsak"] })] }, []],
    [
      "a misspelt risk",
      { risks: [{ ...risk, id: "gemensam" }], controls: [control({ addresses: ["gemensamm"] })] },
      [
        'unknown-reference: Control gk1 › addresses 1: there is no risk with the id "gemensamm". Did you mean gemensam?',
      ],
    ],
    [
      "a misspelt cause",
      { risks: [risk], controls: [control({ addresses: ["gr1/orsakk"] })] },
      [
        'unknown-cause: Control gk1 › addresses 1: risk gr1 has no cause "orsakk". Did you mean orsak? Its causes are orsak.',
      ],
    ],
    [
      "a cause like none of the risk's",
      { risks: [risk], controls: [control({ addresses: ["gr1/x"] })] },
      ['unknown-cause: Control gk1 › addresses 1: risk gr1 has no cause "x". Its causes are orsak.'],
    ],
    [
      "a cause of a risk without causes",
      { risks: [{ process: "p", id: "gr1", event: "E" }], controls: [control({ addresses: ["gr1/o1"] })] },
      ['unknown-cause: Control gk1 › addresses 1: risk gr1 has no cause "o1". The risk has no causes.'],
    ],
    ["a control that tests another", { controls: [control({}), control({ tests: ["gk1"] }, "gk2")] }, []],
    [
      "a control that tests a misspelt one",
      { controls: [control({}, "genomgang"), control({ tests: ["genomgng"] }, "gk2")] },
      ['unknown-reference: Control gk2 › tests 1: there is no control with the id "genomgng". Did you mean genomgang?'],
    ],
    [
      "a control that tests one like none there",
      { controls: [control({ tests: ["x9"] })] },
      ['unknown-reference: Control gk1 › tests 1: there is no control with the id "x9". Known here: gk1.'],
    ],
    [
      "a risk id that is faulty is not called unknown where it is referred to",
      { risks: [{ ...risk, id: "gr 1" }], controls: [control({ addresses: ["gr-1"] })] },
      [
        'bad-id: Risk gr 1 › id: an id may hold neither space nor slash, but is the text "gr 1". Write for example "gr-1".',
      ],
    ],
    [
      "a cause whose id is faulty is not called unknown",
      { risks: [{ ...risk, causes: [{ id: "o 1", text: "T" }] }], controls: [control({ addresses: ["gr1/o-1"] })] },
      [
        'bad-id: Cause o 1 › id: an id may hold neither space nor slash, but is the text "o 1". Write for example "o-1".',
      ],
    ],
    [
      "a control whose id is faulty is not called unknown, and other faulty references are passed over",
      { controls: [control({}, "gk 1"), control({ tests: ["gk-1", 5], addresses: [5] }, "gk2")] },
      [
        'bad-id: Control gk 1 › id: an id may hold neither space nor slash, but is the text "gk 1". Write for example "gk-1".',
        'wrong-type: Control gk2 › tests 2: has to be a text, but is the number 5. Quote the value: "5".',
        'wrong-type: Control gk2 › addresses 1: has to be a text, but is the number 5. Quote the value: "5".',
      ],
    ],
    [
      "a risk and a control that are no groups",
      { risks: ["gr1", risk], controls: ["gk1", control({ addresses: ["gr1"] })] },
      [
        'wrong-type: Common › risk 1: has to be a group of keys, but is the text "gr1".',
        'wrong-type: Common › control 1: has to be a group of keys, but is the text "gk1".',
      ],
    ],
    [
      "the same id twice",
      { risks: [risk, risk] },
      [
        'duplicate: Risk gr1 › id: the id "gr1" already stands in common › risk no. 1. Remove one of them or rename it.',
      ],
    ],
  ])("%s", (_name, common, issues) => {
    expect(told({ common })).toEqual(issues);
  });
});

const process = { id: "otillaten-paverkan", name: "Otillåten påverkan", from: 2022, for: ["facknamnd"] };

describe("the lists of a method", () => {
  test.each<readonly [name: string, changes: object, issues: readonly string[]]>([
    [
      "a matrix by formula, which is resolved elsewhere",
      { matrix: { kind: "formula", expression: "sannolikhet * konsekvens" } },
      [],
    ],
    [
      "no overrides",
      { overrides: undefined },
      ['undefined-value: The method: the key "overrides" has the value undefined. Leave the key out instead.'],
    ],
    [
      "kinds of control of its own, one without an id and one without a label",
      {
        controlKinds: [{ label: "Rutin" }, { id: "stickprov" }, { id: "attest", label: "Attest" }],
        mandatoryProcesses: [{ ...process, controlKinds: ["attest", "stickprov", "attesst", "x"] }],
      },
      [
        'not-in-method: Mandatory process otillaten-paverkan › kind of control 3: the method exempel-5x5@2022.1 has no kind "attesst". Did you mean attest? Its kinds are stickprov, attest (Attest).',
        'not-in-method: Mandatory process otillaten-paverkan › kind of control 4: the method exempel-5x5@2022.1 has no kind "x". Its kinds are stickprov, attest (Attest).',
        'missing: Kind of control 1: "id" is missing. Add it.',
        'missing: Kind of control stickprov: "label" is missing. Add it.',
      ],
    ],
    [
      "a faulty id and version beside a kind that is unknown",
      { id: 5, version: " ", mandatoryProcesses: [{ ...process, controlKinds: ["rutinn"] }] },
      [
        'wrong-type: Id: has to be a text, but is the number 5. Quote the value: "5".',
        "blank-text: Version: the text is empty. Write a text, or remove the key where it is not required.",
        'not-in-method: Mandatory process otillaten-paverkan › kind of control 1: the method ?@? has no kind "rutinn". Did you mean rutin? Its kinds are rutin (Rutin), incidentrapportering (Incidentrapportering), utbildning (Utbildning), riskanalys (Riskanalys), samverkan (Samverkan), annan (Annan).',
      ],
    ],
    [
      "an interval that ends before it begins",
      {
        likelihood: {
          ...exampleMethod.likelihood,
          levels: [
            { label: "A", perYear: [2, 1] },
            { label: "B", perYear: [3, null] },
          ],
        },
      },
      [
        "reversed: Likelihood › level 1 › perYear 2: the end of the interval is 1, lower than its beginning 2. Swap them.",
      ],
    ],
    [
      "weights too small to be counted, and one that is just large enough",
      {
        consequence: {
          ...exampleMethod.consequence,
          dimensions: [0, 1e-9, 0.000001].map((weight, index) => ({ id: `d${index}`, label: "D", weight })),
        },
      },
      [
        "number-range: Dimension d0 › weight: the number is 0, but has to be at least 0.000001.",
        "number-range: Dimension d1 › weight: the number is 1e-9, but has to be at least 0.000001.",
      ],
    ],
    [
      "an adopted method without its document",
      { source: { ...exampleMethod.source, status: "adopted" } },
      [
        'document-missing: Source › document: the source is adopted, but its document is missing. Add the key "document" with the document\'s title.',
      ],
    ],
    [
      "a judgement and a category twice",
      {
        judgements: [
          { id: "j", label: "J" },
          { id: "j", label: "K" },
        ],
        categories: [{ id: "c", label: "C" }, { label: "D" }, { id: "c", label: "E" }],
      },
      [
        'missing: Category 2: "id" is missing. Add it.',
        'duplicate: Category c › id: the category id "c" already stands in category no. 1. Remove one of them or rename it.',
        'duplicate: Judgement j › id: the judgement id "j" already stands in judgement no. 1. Remove one of them or rename it.',
      ],
    ],
  ])("%s", (_name, changes, issues) => {
    expect(told(changes)).toEqual(issues);
  });
});

const regraded = { severity: "note", reason: "Beslut." };

describe("the rules that a method grades", () => {
  test.each<readonly [name: string, rules: object, issues: readonly string[]]>([
    ["known ones", { "action-due": regraded, outlier: { ...regraded, severity: "off" } }, []],
    ...(["off", "note", "warning", "breach"] as const).map(
      (severity) =>
        [
          `the rule about mandatory processes as ${severity}`,
          { "mandatory-process": { ...regraded, severity } },
          [
            'fixed-rule: Rules › mandatory-process: the rule mandatory-process cannot be graded by a method. Remove it here; only "mandatoryOptOut", with reason and decider, drops the mandatory process.',
          ],
        ] as const,
    ),
    [
      "a misspelt one",
      { "action-deu": regraded },
      ["unknown-rule: Rules › action-deu: there is no rule action-deu. Did you mean action-due?"],
    ],
    [
      "one like none there is",
      { xyz: regraded },
      [
        `unknown-rule: Rules › xyz: there is no rule xyz. The rules are mandatory-process, mandatory-forms, mandatory-process-care, mandatory-control-kinds, mandatory-conduct, process-description, personal-number, risk-without-measure and ${RULE_IDS.length - 8} more.`,
      ],
    ],
    [
      "a fixed one among faults of its own",
      { "mandatory-process": { severity: "off" } },
      [
        'fixed-rule: Rules › mandatory-process: the rule mandatory-process cannot be graded by a method. Remove it here; only "mandatoryOptOut", with reason and decider, drops the mandatory process.',
        'missing: Rules › mandatory-process: "reason" is missing. Add it.',
      ],
    ],
  ])("%s", (_name, rules, issues) => {
    expect(told({ rules })).toEqual(issues);
  });
});

describe("otillåten påverkan is dropped only by an opt-out", () => {
  const [process] = exampleMethod.mandatoryProcesses;

  test.each<readonly [name: string, changes: object, issues: number]>([
    ["bound as it ships", { mandatoryProcesses: [process] }, 0],
    ["bound for some kinds only", { mandatoryProcesses: [{ ...process, for: ["facknamnd"] }] }, 0],
    ["from the method's first year", { appliesFrom: 2024, mandatoryProcesses: [{ ...process, from: 2024 }] }, 0],
    ["for nobody", { mandatoryProcesses: [{ ...process, for: [] }] }, 1],
    ["from a year to come", { mandatoryProcesses: [{ ...process, from: 2200 }] }, 1],
  ])("%s", (_name, changes, issues) => {
    const found = told(changes);
    expect(found.filter((each) => each.startsWith("opt-out-missing"))).toHaveLength(issues);
    expect(found).toHaveLength(issues);
  });
});
