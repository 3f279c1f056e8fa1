import { describe, expect, test } from "vitest";
import { followUp } from "../../src/internkontroll/build-follow-up.js";
import { resultRules } from "../../src/internkontroll/rules/index.js";
import { type Finding, severityLabels } from "../../src/review/finding.js";
import { sources } from "../../src/review/sources.js";
import { methodWith, planOf, resultsWith } from "./given.js";

interface Case {
  readonly rule: string;
  readonly name: string;
  readonly fires: boolean;
  readonly plan?: object;
  readonly method?: object;
  readonly results?: object;
  readonly asOf?: string;
  /** What last year left open. */
  readonly carried?: readonly object[];
}

const k1 = { id: "k1", name: "Kontroll ett", inPlan: true, frequency: "tertially" };
const withControl = (changes: object = {}): object => ({ controls: [{ ...k1, ...changes }] });
const told = (...results: readonly object[]): object => ({
  controls: results.map((result) => ({ control: "k1", ...result })),
});
const OK = { result: "no-deviation" };
const judged = (level: string, rest: object = {}): object => ({ judgement: { level }, ...rest });

const actionFor = (risk: object, action: object = {}): object => ({
  processes: [
    {
      id: "p",
      name: "P",
      risks: [{ id: "r1", event: "Händelse", current: { likelihood: 2, consequence: 2, ...risk } }],
    },
  ],
  actions: [{ id: "a1", text: "Åtgärd", addresses: ["r1"], ...action }],
});
const done = { actions: [{ action: "a1", status: "done", on: "2022-05-30" }] };

const cases: readonly Case[] = [
  {
    rule: "judgement-without-results",
    name: "judged with no results",
    fires: true,
    plan: withControl(),
    results: judged("tillracklig"),
    asOf: "2022-03-01",
  },
  {
    rule: "judgement-without-results",
    name: "judged though nothing was performed",
    fires: true,
    plan: withControl(),
    results: judged("tillracklig", told({ report: "T1", result: "not-performed" })),
    asOf: "2022-05-01",
  },
  {
    rule: "judgement-without-results",
    name: "judged without any control in the plan",
    fires: true,
    results: judged("tillracklig"),
  },
  {
    rule: "judgement-without-results",
    name: "judged on a result after the date",
    fires: true,
    plan: withControl(),
    results: judged("tillracklig", told({ performedOn: "2022-04-02", ...OK })),
    asOf: "2022-03-01",
  },
  {
    rule: "judgement-without-results",
    name: "judged on a result of the year before",
    fires: true,
    plan: withControl(),
    results: judged("tillracklig", told({ performedOn: "2021-11-02", ...OK })),
  },
  {
    rule: "judgement-without-results",
    name: "judged on a result",
    fires: false,
    plan: withControl(),
    results: judged("tillracklig", told({ report: "T1", ...OK })),
    asOf: "2022-05-01",
  },
  { rule: "judgement-without-results", name: "not judged", fires: false, plan: withControl(), asOf: "2022-03-01" },
  {
    rule: "judgement-unknown",
    name: "a judgement that the method lacks",
    fires: true,
    plan: withControl(),
    results: judged("betryggande", told({ report: "T1", ...OK })),
    asOf: "2022-05-01",
  },
  { rule: "judgement-unknown", name: "a judgement of the method", fires: false, results: judged("otillracklig") },
  {
    rule: "judgement-unknown",
    name: "a method without judgements",
    fires: false,
    method: { judgements: undefined },
    results: judged("vad som helst"),
  },
  {
    rule: "control-without-result",
    name: "T1 passed without a word",
    fires: true,
    plan: withControl(),
    asOf: "2022-04-30",
  },
  {
    rule: "control-without-result",
    name: "some of two reports lacking",
    fires: true,
    plan: withControl({ frequency: "monthly" }),
    results: told({ performedOn: "2022-02-03", ...OK }, { performedOn: "2022-07-03", ...OK }),
    asOf: "2022-09-30",
  },
  {
    rule: "control-without-result",
    name: "the first of two reports lacking",
    fires: true,
    plan: withControl(),
    results: told({ performedOn: "2022-07-03", ...OK }),
    asOf: "2022-09-30",
  },
  {
    rule: "control-without-result",
    name: "its day has come but not the report",
    fires: false,
    plan: withControl(),
    asOf: "2022-04-29",
  },
  {
    rule: "control-without-result",
    name: "every occasion told of",
    fires: false,
    plan: withControl(),
    results: told({ report: "T1", ...OK }),
    asOf: "2022-04-30",
  },
  {
    rule: "control-without-result",
    name: "told of as not performed",
    fires: false,
    plan: withControl(),
    results: told({ report: "T1", result: "not-performed" }),
    asOf: "2022-04-30",
  },
  {
    rule: "control-without-result",
    name: "an ongoing control",
    fires: false,
    plan: withControl({ inPlan: false }),
    asOf: "2022-12-31",
  },
  {
    rule: "control-without-result",
    name: "a method without reporting points",
    fires: false,
    plan: withControl(),
    method: { reporting: undefined },
    asOf: "2022-12-31",
  },
  {
    rule: "control-not-performed",
    name: "by report, by day and without either",
    fires: true,
    plan: withControl(),
    results: told(
      { report: "T1", result: "not-performed" },
      { performedOn: "2022-06-01", result: "not-performed" },
      { result: "not-performed" },
    ),
  },
  {
    rule: "control-not-performed",
    name: "by a report that the method does not know",
    fires: true,
    plan: withControl(),
    results: told({ report: "T9", result: "not-performed" }),
  },
  {
    rule: "control-not-performed",
    name: "performed",
    fires: false,
    plan: withControl(),
    results: told({ report: "T1", ...OK }),
  },
  {
    rule: "deviation-without-action",
    name: "a deviation that led to nothing",
    fires: true,
    plan: withControl(),
    results: told({ performedOn: "2022-04-12", result: "deviation" }),
  },
  {
    rule: "deviation-without-action",
    name: "a deviation with its action",
    fires: false,
    plan: { ...withControl(), actions: [{ id: "a1", text: "Rätta" }] },
    results: told({ result: "deviation", action: "a1" }),
  },
  {
    rule: "deviation-without-action",
    name: "an action that is cancelled",
    fires: true,
    plan: { ...withControl(), actions: [{ id: "a1", text: "Rätta" }] },
    results: {
      ...told({ performedOn: "2022-04-12", result: "deviation", action: "a1" }),
      actions: [{ action: "a1", status: "cancelled", on: "2022-06-01" }],
    },
  },
  {
    rule: "deviation-without-action",
    name: "an action that was done before the deviation was found",
    fires: true,
    plan: { ...withControl(), ...actionFor({}) },
    results: { ...told({ performedOn: "2022-06-12", result: "deviation", action: "a1" }), ...done },
  },
  {
    rule: "deviation-without-action",
    name: "an action done on the day that the deviation was found",
    fires: false,
    plan: { ...withControl(), ...actionFor({}) },
    results: { ...told({ performedOn: "2022-05-30", result: "deviation", action: "a1" }), ...done },
  },
  { rule: "deviation-without-action", name: "no deviation", fires: false, plan: withControl(), results: told(OK) },
  {
    rule: "deviation-carried",
    name: "still open after a year",
    fires: true,
    plan: withControl(),
    carried: [{ control: "k1", since: 2020, performedOn: "2020-10-03" }],
  },
  {
    rule: "deviation-carried",
    name: "made without deviation before the year",
    fires: true,
    plan: withControl(),
    results: told({ performedOn: "2021-11-02", ...OK }),
    carried: [{ control: "k1", since: 2021, performedOn: "2021-12-03" }],
  },
  {
    rule: "deviation-carried",
    name: "made since without deviation",
    fires: false,
    plan: withControl(),
    results: told(OK),
    carried: [{ control: "k1", since: 2020 }],
  },
  {
    rule: "action-overdue",
    name: "past its day",
    fires: true,
    plan: actionFor({}, { due: "2022-06-30" }),
    asOf: "2022-07-01",
  },
  {
    rule: "action-overdue",
    name: "on its day",
    fires: false,
    plan: actionFor({}, { due: "2022-06-30" }),
    asOf: "2022-06-30",
  },
  { rule: "action-overdue", name: "done", fires: false, plan: actionFor({}, { due: "2022-06-30" }), results: done },
  { rule: "action-overdue", name: "without a day", fires: false, plan: actionFor({}) },
  {
    rule: "action-done-not-reassessed",
    name: "assessed before it was done",
    fires: true,
    plan: actionFor({ assessedOn: "2021-11-15" }),
    results: done,
  },
  {
    rule: "action-done-not-reassessed",
    name: "done, nobody says when; the risk has no day either",
    fires: true,
    plan: actionFor({}, { status: "done" }),
  },
  {
    rule: "action-done-not-reassessed",
    name: "assessed on the day it was done",
    fires: false,
    plan: actionFor({ assessedOn: "2022-05-30" }),
    results: done,
  },
  {
    rule: "action-done-not-reassessed",
    name: "done before the analysis, which has a day",
    fires: false,
    plan: actionFor({ assessedOn: "2021-11-15" }, { status: "done" }),
  },
  { rule: "action-done-not-reassessed", name: "not done", fires: false, plan: actionFor({}) },
  {
    rule: "result-outside-plan",
    name: "a control that nobody knows",
    fires: true,
    plan: withControl({ id: "k2" }),
    results: told(OK, { report: "T1", ...OK }),
  },
  {
    rule: "result-outside-plan",
    name: "an ongoing control",
    fires: true,
    plan: withControl({ inPlan: false }),
    results: told(OK),
  },
  { rule: "result-outside-plan", name: "an action that nobody knows", fires: true, results: done },
  {
    rule: "result-outside-plan",
    name: "a deviation's action that nobody knows",
    fires: true,
    plan: withControl(),
    results: told({ result: "deviation", action: "a7" }),
  },
  {
    rule: "result-outside-plan",
    name: "everything in the plan",
    fires: false,
    plan: { ...withControl(), ...actionFor({}) },
    results: { ...told({ result: "deviation", action: "a1" }), ...done },
  },
  {
    rule: "result-after-date",
    name: "a control and an action after the date",
    fires: true,
    plan: { ...withControl(), ...actionFor({}) },
    results: { ...told({ performedOn: "2022-06-01", ...OK }), ...done },
    asOf: "2022-05-01",
  },
  {
    rule: "result-before-year",
    name: "the day before the year",
    fires: true,
    plan: withControl(),
    results: told({ performedOn: "2021-12-31", ...OK }),
  },
  {
    rule: "result-before-year",
    name: "the first day of the year, and without a day",
    fires: false,
    plan: withControl(),
    results: told({ performedOn: "2022-01-01", ...OK }, OK),
  },
  {
    rule: "result-before-year",
    name: "made late, after the year",
    fires: false,
    plan: withControl(),
    results: told({ performedOn: "2023-01-02", ...OK }),
    asOf: "2023-01-31",
  },
  {
    rule: "personal-number-in-results",
    name: "in a note, an action's note and the judgement",
    fires: true,
    plan: { ...withControl(), ...actionFor({}) },
    results: {
      ...told({ report: "T1", result: "deviation", note: "Gäller 19121212-1212", action: "a1" }),
      actions: [{ action: "a1", status: "ongoing", note: "Rör 121212-1212" }],
      judgement: { level: "tillracklig", motivation: "Ärendet 191212121212", by: "Nämnden" },
    },
  },
  {
    rule: "personal-number-in-results",
    name: "in the id of a control, which is then not named",
    fires: true,
    results: { controls: [{ control: "19121212-1212", result: "no-deviation" }] },
  },
  {
    rule: "personal-number-in-results",
    name: "a day and a diarienummer",
    fires: false,
    plan: withControl(),
    results: told({ report: "T1", ...OK, note: "2022-04-12, dnr 2022/1212" }),
  },
  {
    rule: "result-after-date",
    name: "on the date",
    fires: false,
    plan: withControl(),
    results: told({ performedOn: "2022-05-01", ...OK }),
    asOf: "2022-05-01",
  },
];

const findingsOf = ({
  plan = {},
  method = {},
  results = {},
  asOf = "2022-12-31",
  carried,
}: Case): readonly Finding[] => {
  const built = planOf(plan, methodWith(method));
  const empty = followUp(built, resultsWith(), { asOf });
  const previous = {
    namnd: built.namnd,
    year: 2021,
    carriesOver: { ...empty.carriesOver, openDeviations: (carried ?? []) as typeof empty.carriesOver.openDeviations },
  };
  return followUp(built, resultsWith(results), { asOf, previous }).findings;
};

const hitsOf = (given: Case): readonly Finding[] => findingsOf(given).filter(({ rule }) => rule === given.rule);

describe("rules about results", () => {
  test.each(cases)("$rule: $name, fires: $fires", (given) => {
    expect(hitsOf(given).length > 0).toBe(given.fires);
  });

  test.each(resultRules.map((rule) => [rule.id, rule] as const))(
    "%s has a case each way, and a source that exists",
    (id, rule) => {
      const own = cases.filter((given) => given.rule === id);
      expect(new Set(own.map(({ fires }) => fires))).toEqual(new Set([true, false]));
      if (rule.citation !== undefined) expect(sources).toHaveProperty(rule.citation);
    },
  );

  test("ids are unique", () => {
    expect(new Set(resultRules.map(({ id }) => id)).size).toBe(resultRules.length);
  });

  test("their texts, to be read by a person", async () => {
    const pages = resultRules.map((rule) => {
      const own = cases.filter((given) => given.rule === rule.id && given.fires);
      const texts = own.flatMap((given) => [
        `**${given.name}**`,
        "",
        ...hitsOf(given).flatMap((finding) => [
          `- ${severityLabels[finding.severity].sv} · ${finding.at}: ${finding.message}`,
          `- ${severityLabels[finding.severity].en} · ${finding.english.at}: ${finding.english.message}`,
        ]),
        "",
      ]);
      return [
        `## ${rule.id}`,
        "",
        `${rule.title.sv}. ${rule.reason.sv}`,
        "",
        `${rule.title.en}. ${rule.reason.en}`,
        "",
        ...texts,
      ].join("\n");
    });
    await expect(`# What the rules about results say\n\n${pages.join("\n").trimEnd()}\n`).toMatchFileSnapshot(
      "rule-texts.md",
    );
  });
});

test("no finding of personal-number-in-results prints the number", () => {
  const own = cases.filter((given) => given.rule === "personal-number-in-results").flatMap(hitsOf);
  expect(JSON.stringify(own)).not.toMatch(/1212-?1212/u);
});

describe("severity", () => {
  const judgedOnNothing: Case = {
    rule: "judgement-without-results",
    name: "",
    fires: true,
    results: judged("tillracklig"),
  };
  const regraded = (severity: string): object => ({
    rules: { "judgement-without-results": { severity, reason: "Beslut i nämnden" } },
  });

  test.each([
    ["as the rule has it", {}, ["breach"]],
    ["a draft has no breach", { plan: { stage: "draft" } }, ["warning"]],
    ["re-graded by the method", { method: regraded("note") }, ["note"]],
    ["turned off by the method", { method: regraded("off") }, []],
  ])("%s", (_name, changes, expected) => {
    expect(hitsOf({ ...judgedOnNothing, ...changes }).map(({ severity }) => severity)).toEqual(expected);
  });

  test("gravest first, then in the order of the rules", () => {
    const findings = findingsOf({
      rule: "",
      name: "",
      fires: true,
      plan: { ...withControl(), ...actionFor({}, { due: "2022-02-01" }) },
      results: judged("okänd", told({ performedOn: "2022-06-01", ...OK })),
      asOf: "2022-05-01",
    });
    expect(findings.map(({ rule }) => rule)).toEqual([
      "judgement-without-results",
      "judgement-unknown",
      "control-without-result",
      "action-overdue",
      "result-after-date",
    ]);
  });
});
