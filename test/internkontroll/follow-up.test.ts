import { describe, expect, test } from "vitest";
import { followUp } from "../../src/internkontroll/build-follow-up.js";
import type { FollowUp } from "../../src/internkontroll/follow-up.js";
import { previousYearSchema } from "../../src/model/previous-year.js";
import { previousYear } from "../../src/register/previous.js";
import { methodWith, planOf, planWithControl, registerOf, resultsWith } from "./given.js";

const YEAR_END = "2022-12-31";

const followControl = (control: object, results: readonly object[], asOf = YEAR_END): FollowUp =>
  followUp(
    planWithControl(control),
    resultsWith({ controls: results.map((result) => ({ control: "k1", ...result })) }),
    { asOf },
  );

const OK = { result: "no-deviation" };
const BAD = { result: "deviation" };
const SKIPPED = { result: "not-performed" };

const on = (performedOn: string, result: object = OK): object => ({ performedOn, ...result });
const inReport = (report: string, result: object = OK): object => ({ report, ...result });

describe("a control through the year: how its occasions stand", () => {
  const letters = { performed: "P", "not-performed": "N", overdue: "O", awaiting: "A" };

  test.each([
    ["nothing reported, early in the year", "tertially", [], "2022-04-28", "AAA", "awaiting"],
    ["nothing reported on the day of the first", "tertially", [], "2022-04-29", "OAA", "overdue"],
    [
      "performed in each period",
      "tertially",
      [on("2022-02-01"), on("2022-06-01"), on("2022-10-03")],
      YEAR_END,
      "PPP",
      "performed",
    ],
    ["a deviation is a performance", "tertially", [on("2022-02-01", BAD)], "2022-05-01", "PAA", "performed"],
    ["a later period is no help to an earlier", "tertially", [on("2022-06-01")], "2022-08-31", "OPA", "overdue"],
    ["performed late", "tertially", [on("2022-05-04"), on("2022-08-01")], "2022-08-31", "PPA", "performed"],
    [
      "performed twice in a period, nothing lacking",
      "tertially",
      [on("2022-02-01"), on("2022-03-01")],
      "2022-05-01",
      "PAA",
      "performed",
    ],
    [
      "performed on the first day and on the last of a period",
      "tertially",
      [on("2022-05-01"), on("2022-12-31")],
      YEAR_END,
      "OPP",
      "overdue",
    ],
    ["performed after the year", "yearly", [on("2023-01-10")], "2023-01-31", "P", "performed"],
    ["performed before the year", "yearly", [on("2021-12-20")], YEAR_END, "O", "overdue"],
    ["reported as not performed", "tertially", [inReport("T1", SKIPPED)], "2022-05-01", "NAA", "not-performed"],
    [
      "not performed, then made good",
      "tertially",
      [inReport("T1", SKIPPED), on("2022-04-02")],
      "2022-05-01",
      "PAA",
      "performed",
    ],
    [
      "a word on a report covers all of its occasions",
      "monthly",
      [inReport("T1")],
      "2022-05-30",
      "PPPPAAAAAAAA",
      "performed",
    ],
    ["but not those of another report", "monthly", [inReport("T1")], "2022-05-31", "PPPPOAAAAAAA", "overdue"],
    [
      "a day in one month, a word on the rest of the report",
      "monthly",
      [on("2022-02-03", BAD), inReport("T1", SKIPPED)],
      "2022-05-01",
      "NPNNAAAAAAAA",
      "not-performed",
    ],
    [
      "a result without day or report covers the first that lacks one",
      "tertially",
      [OK],
      "2022-08-31",
      "POA",
      "overdue",
    ],
    [
      "a day in the period, told of in another report",
      "tertially",
      [{ ...on("2022-04-28"), report: "T2" }],
      "2022-05-01",
      "PAA",
      "performed",
    ],
    [
      "late, and told of in the report that it was late for",
      "tertially",
      [{ ...on("2022-05-03"), report: "T1" }],
      "2022-08-31",
      "POA",
      "overdue",
    ],
    ["early in the period, before its day", "once", [on("2022-01-10")], "2022-01-31", "P", "performed"],
    [
      "continuous: a word in each report",
      "continuous",
      [inReport("T1"), on("2022-07-01")],
      "2022-08-31",
      "PPA",
      "performed",
    ],
    ["continuous: a report without a word", "continuous", [inReport("T1")], "2022-08-31", "POA", "overdue"],
    ["on event: nothing expected", "on-event", [], YEAR_END, "", "awaiting"],
    ["on event: what is told counts", "on-event", [on("2022-03-03", BAD)], YEAR_END, "", "performed"],
    ["on event: not handled", "on-event", [on("2022-03-03", SKIPPED)], YEAR_END, "", "not-performed"],
  ])("%s", (_name, frequency, results, asOf, expected, state) => {
    const due = frequency === "once" ? { due: "2022-05-20" } : {};
    const [control] = followControl({ frequency, ...due }, results, asOf).controls;
    expect(control?.occasions.map((occasion) => letters[occasion.state]).join("")).toBe(expected);
    expect(control?.state).toBe(state);
    expect(control?.results).toHaveLength(results.length);
  });

  test.each([
    ["no frequency: a word in each report", {}, ["2022-04-30", "2022-08-31", "2022-12-31"]],
    ["no frequency, one report named", { reports: ["T2"] }, ["2022-08-31"]],
    ["once without a day: a word in the last report", { frequency: "once" }, ["2022-12-31"]],
    ["once in another year: nothing", { frequency: "once", due: "2023-03-01" }, []],
  ])("%s", (_name, control, expected) => {
    expect(followControl(control, []).controls[0]?.occasions.map((occasion) => occasion.on)).toEqual(expected);
  });

  test("a control that is to be made once, without a day, has the year until its report", () => {
    const [occasion] = followControl({ frequency: "once", reports: ["T2"] }, []).controls[0]?.occasions ?? [];
    expect(occasion).toMatchObject({ on: "2022-08-31", period: { from: "2022-01-01", to: "2022-08-31" } });
  });

  test("counts what has come and what of it was performed", () => {
    const [control] = followControl(
      { frequency: "monthly" },
      [on("2022-02-03"), on("2022-12-01")],
      "2022-04-30",
    ).controls;
    expect([control?.expected, control?.performed]).toEqual([4, 1]);
  });

  test("an occasion shows the result that decides it", () => {
    const [control] = followControl({ frequency: "yearly" }, [
      on("2022-03-01", SKIPPED),
      on("2022-02-01", BAD),
    ]).controls;
    expect(control?.occasions[0]?.result).toMatchObject({ performedOn: "2022-02-01", result: "deviation" });
  });
});

describe("an action at the date", () => {
  const followAction = (action: object, results: readonly object[], asOf = "2022-07-01"): object | undefined => {
    const plan = planOf({ actions: [{ id: "a1", text: "Åtgärd", ...action }] });
    const done = followUp(plan, resultsWith({ actions: results.map((entry) => ({ action: "a1", ...entry })) }), {
      asOf,
    });
    const [entry] = done.actions;
    return entry === undefined
      ? undefined
      : { status: entry.status, on: entry.on, note: entry.note, overdue: entry.overdue };
  };
  const due = { due: "2022-06-30" };

  test.each([
    ["nobody says", {}, [], { overdue: false }],
    ["as the analysis has it", { status: "ongoing" }, [], { status: "ongoing", overdue: false }],
    ["past its day", due, [], { overdue: true }],
    ["planned, past its day", { ...due, status: "planned" }, [], { status: "planned", overdue: true }],
    [
      "done in time",
      due,
      [{ status: "done", on: "2022-05-30", note: "Klart" }],
      { status: "done", on: "2022-05-30", note: "Klart", overdue: false },
    ],
    [
      "cancelled",
      due,
      [{ status: "cancelled", on: "2022-05-30" }],
      { status: "cancelled", on: "2022-05-30", overdue: false },
    ],
    [
      "the latest day counts, whatever the order",
      due,
      [
        { status: "done", on: "2022-06-01" },
        { status: "ongoing", on: "2022-02-01" },
      ],
      { status: "done", on: "2022-06-01", overdue: false },
    ],
    [
      "an entry with a day is later than one without",
      due,
      [{ status: "ongoing", on: "2022-02-01" }, { status: "planned" }],
      { status: "ongoing", on: "2022-02-01", overdue: true },
    ],
    ["an entry after the date does not count", due, [{ status: "done", on: "2022-07-02" }], { overdue: true }],
  ])("%s", (_name, action, results, expected) => {
    expect(followAction(action, results)).toEqual({ status: undefined, on: undefined, note: undefined, ...expected });
  });

  test("on its day an action is not yet overdue", () => {
    expect(followAction(due, [], "2022-06-30")).toMatchObject({ overdue: false });
  });
});

describe("deviations", () => {
  const plan = planOf({
    controls: [
      { id: "k1", name: "Ett", inPlan: true, frequency: "tertially" },
      { id: "k2", name: "Löpande" },
    ],
    actions: [{ id: "a1", text: "Rätta" }],
  });
  const states = (controls: readonly object[], actions: readonly object[] = []): readonly string[] =>
    followUp(plan, resultsWith({ controls, actions }), { asOf: YEAR_END }).deviations.map(
      (deviation) => `${deviation.control} ${deviation.state}`,
    );

  test.each([
    ["no action", [{ control: "k1", ...BAD }], [], ["k1 open"]],
    ["an action that nobody has done", [{ control: "k1", ...BAD, action: "a1" }], [], ["k1 open"]],
    [
      "an action that is done",
      [{ control: "k1", ...BAD, action: "a1" }],
      [{ action: "a1", status: "done" }],
      ["k1 closed"],
    ],
    [
      "an action that is cancelled",
      [{ control: "k1", ...BAD, action: "a1" }],
      [{ action: "a1", status: "cancelled" }],
      ["k1 open"],
    ],
    [
      "an action made during the year",
      [{ control: "k1", ...BAD, action: "a9" }],
      [{ action: "a9", status: "done" }],
      ["k1 closed"],
    ],
    [
      "in an ongoing and an unknown control",
      [
        { control: "k2", ...BAD },
        { control: "k9", ...BAD },
      ],
      [],
      ["k2 open", "k9 open"],
    ],
    ["none", [{ control: "k1", ...OK }], [], []],
    [
      "an action begun before the deviation was found",
      [{ control: "k1", ...BAD, action: "a1", performedOn: "2022-06-01" }],
      [
        { action: "a1", status: "ongoing", on: "2022-05-01" },
        { action: "a1", status: "done", on: "2022-07-01" },
      ],
      ["k1 closed"],
    ],
  ])("%s", (_name, controls, actions, expected) => {
    expect(states(controls, actions)).toEqual(expected);
  });

  test.each([
    ["the day before, which remedied nothing", "2022-06-01", "2022-05-31", "open"],
    ["the same day", "2022-06-01", "2022-06-01", "closed"],
    ["later", "2022-06-01", "2022-06-02", "closed"],
    ["on a day that nobody wrote", "2022-06-01", undefined, "closed"],
    ["while nobody wrote when it was found", undefined, "2022-05-31", "closed"],
  ])("an action that was done %s", (_name, performedOn, day, state) => {
    const found = performedOn === undefined ? {} : { performedOn };
    const done = day === undefined ? {} : { on: day };
    expect(
      states([{ control: "k1", ...BAD, action: "a1", ...found }], [{ action: "a1", status: "done", ...done }]),
    ).toEqual([`k1 ${state}`]);
  });

  test("a deviation keeps what was written of it", () => {
    const result = {
      control: "k1",
      performedOn: "2022-04-12",
      report: "T1",
      result: "deviation",
      sample: { size: 10, deviations: 2 },
      note: "Två saknas",
      action: "a1",
    };
    const { result: _result, ...rest } = result;
    expect(followUp(plan, resultsWith({ controls: [result] }), { asOf: YEAR_END }).deviations).toEqual([
      { ...rest, state: "open" },
    ]);
  });
});

describe("what continues into next year", () => {
  const plan = planOf({
    controls: [
      { id: "k10", name: "Tio", inPlan: true, frequency: "yearly" },
      { id: "k2", name: "Två", inPlan: true, frequency: "tertially" },
      { id: "k3", name: "Tre", inPlan: true, frequency: "on-event" },
    ],
    actions: [
      { id: "a1", text: "Ett" },
      { id: "a2", text: "Två", status: "done" },
      { id: "a3", text: "Tre", status: "planned" },
    ],
  });
  const carries = (controls: readonly object[], actions: readonly object[] = [], asOf = YEAR_END): object =>
    followUp(plan, resultsWith({ controls, actions }), { asOf }).carriesOver;

  test("controls that nobody performed, open actions and open deviations", () => {
    expect(
      carries(
        [
          { control: "k2", performedOn: "2022-10-03", result: "deviation", note: "Fel" },
          { control: "k3", result: "not-performed" },
        ],
        [
          { action: "a3", status: "cancelled" },
          { action: "a10", status: "planned" },
          { action: "a0", status: "planned" },
          { action: "a9", status: "ongoing" },
        ],
      ),
    ).toEqual({
      openDeviations: [{ control: "k2", since: 2022, performedOn: "2022-10-03", note: "Fel" }],
      controls: ["k3", "k10"],
      actions: ["a0", "a1", "a9", "a10"],
    });
  });

  test("the latest occasion that has come decides", () => {
    expect(carries([{ control: "k2", performedOn: "2022-02-01", ...OK }], [], "2022-08-31")).toMatchObject({
      controls: ["k2"],
    });
    expect(carries([{ control: "k2", performedOn: "2022-06-01", ...OK }], [], "2022-08-31")).toMatchObject({
      controls: [],
    });
  });

  const earlier = followUp(
    plan,
    resultsWith({ controls: [{ control: "k2", performedOn: "2022-10-03", ...BAD, action: "a1" }] }),
    { asOf: YEAR_END },
  );

  test("is what next year's register and its export take", () => {
    const next = previousYear(registerOf(), earlier.carriesOver.openDeviations);
    expect(previousYearSchema.parse(JSON.parse(JSON.stringify(next)))).toEqual(next);
    expect(next.openDeviations).toEqual([{ control: "k2", since: 2022, performedOn: "2022-10-03", action: "a1" }]);
  });

  const nextYear = (results: object): FollowUp =>
    followUp({ ...plan, year: 2023 }, resultsWith({ year: 2023, ...results }), {
      asOf: "2023-12-31",
      previous: earlier,
    });

  test.each([
    ["nothing done: it is carried on, from the year it was found", {}, [2022]],
    ["its action is done", { actions: [{ action: "a1", status: "done" }] }, []],
    ["its control was made without deviation", { controls: [{ control: "k2", performedOn: "2023-03-01", ...OK }] }, []],
    ["its control was not performed", { controls: [{ control: "k2", performedOn: "2023-03-01", ...SKIPPED }] }, [2022]],
    [
      "its control was made without deviation, and then not performed",
      {
        controls: [
          { control: "k2", performedOn: "2023-03-01", ...OK },
          { control: "k2", performedOn: "2023-06-01", ...SKIPPED },
        ],
      },
      [],
    ],
    ["its control shows it again", { controls: [{ control: "k2", performedOn: "2023-03-01", ...BAD }] }, [2022, 2023]],
  ])("%s", (_name, results, since) => {
    const { carried, carriesOver } = nextYear(results);
    expect(carriesOver.openDeviations.map((deviation) => deviation.since)).toEqual(since);
    expect(carried).toEqual(since[0] === 2022 ? earlier.carriesOver.openDeviations : []);
  });
});

describe("the judgement", () => {
  test("stands as it is written", () => {
    const judgement = { level: "tillracklig", motivation: "Skäl", by: "Nämnden", on: "2023-01-20" };
    expect(followUp(planOf(), resultsWith({ judgement }), { asOf: YEAR_END }).judgement).toEqual(judgement);
    expect(followUp(planOf(), resultsWith(), { asOf: YEAR_END })).not.toHaveProperty("judgement");
  });
});

describe("what it was made with", () => {
  test("the version and the revision of every rule", () => {
    const { madeWith, method, kind, format, asOf } = followUp(planOf(), resultsWith(), { asOf: YEAR_END });
    expect({ method, kind, format, asOf }).toEqual({
      method: "exempel-5x5@2022.1",
      kind: "follow-up",
      format: 1,
      asOf: YEAR_END,
    });
    expect(madeWith.rules).toMatchObject({ "control-without-result": 1, "judgement-without-results": 1 });
  });

  test("a method without reporting points expects of a continuous control nothing", () => {
    const plan = planWithControl({ frequency: "continuous" }, methodWith({ reporting: undefined }));
    expect(followUp(plan, resultsWith(), { asOf: YEAR_END }).controls[0]?.state).toBe("awaiting");
  });
});

describe("what cannot be followed up", () => {
  const previous = followUp(planOf(), resultsWith(), { asOf: YEAR_END });
  test.each([
    ["a date that is none", {}, { asOf: "2022-02-30" }, 'asOf is "2022-02-30"'],
    ["another nämnd", { namnd: "annan" }, { asOf: YEAR_END }, "The results are those of annan for 2022"],
    ["another year", { year: 2021 }, { asOf: YEAR_END }, "The results are those of exempel for 2021"],
    ["a previous follow-up of the same year", {}, { asOf: YEAR_END, previous }, "a year before 2022"],
    [
      "a previous follow-up of another nämnd",
      {},
      { asOf: YEAR_END, previous: { ...previous, year: 2021, namnd: { ...previous.namnd, id: "annan" } } },
      "The previous follow-up is that of annan for 2021",
    ],
  ])("%s", (_name, results, options, message) => {
    const act = (): unknown => followUp(planOf(), resultsWith(results), options);
    expect(act).toThrow(RangeError);
    expect(act).toThrow(message);
  });
});
