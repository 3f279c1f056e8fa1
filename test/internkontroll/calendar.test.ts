import { isMainThread } from "node:worker_threads";
import { afterEach, describe, expect, test } from "vitest";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import { addDays, civilDate, weekdayOf } from "../../src/model/civil-days.js";
import { buildRegister } from "../../src/register/build-register.js";
import { analysisWith, methodWith, planOf, planWithControl } from "./given.js";

const daysOf = (control: object, method = methodWith()): readonly string[] =>
  planWithControl(control, method).calendar.occasions.map((occasion) => occasion.on.slice(5));

const inYear = (year: number, control: object): readonly string[] => {
  const analysis = analysisWith({ year, controls: [{ id: "k1", name: "K", inPlan: true, ...control }] });
  const plan = buildInternkontrollplan(
    buildRegister(analysis, { method: methodWith(), asOf: `${String(year)}-01-31` }),
  );
  return plan.calendar.occasions.map((occasion) => occasion.on);
};

const unmoved = methodWith({ calendar: { moveOffHolidays: false } });

describe("the occasions of 2022 on working days", () => {
  test.each([
    ["monthly", "01-31 02-28 03-31 04-29 05-31 06-30 07-29 08-31 09-30 10-31 11-30 12-30"],
    ["quarterly", "03-31 06-30 09-30 12-30"],
    ["tertially", "04-29 08-31 12-30"],
    ["half-yearly", "06-30 12-30"],
    ["yearly", "12-30"],
    ["continuous", ""],
    ["on-event", ""],
  ])("%s", (frequency, expected) => {
    expect(daysOf({ frequency }).join(" ")).toBe(expected);
  });

  test.each([
    ["monthly", "01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31"],
    ["tertially", "04-30 08-31 12-31"],
    ["yearly", "12-31"],
  ])("%s where the method moves nothing", (frequency, expected) => {
    expect(daysOf({ frequency }, unmoved).join(" ")).toBe(expected);
  });

  test("weekly falls on Friday, before långfredagen and midsommarafton on Thursday", () => {
    const days = daysOf({ frequency: "weekly" });
    expect(days).toHaveLength(52);
    expect(days.filter((day) => weekdayOf(`2022-${day}`) !== 5)).toEqual(["04-14", "06-23"]);
    expect([days[0], days.at(-1)]).toEqual(["01-07", "12-30"]);
  });

  test("a moved occasion says from where", () => {
    const plan = planWithControl({ frequency: "tertially" });
    expect(plan.calendar.occasions.map((o) => (o.kind === "control" ? o.movedFrom : o))).toEqual([
      "2022-04-30",
      undefined,
      "2022-12-31",
    ]);
  });
});

describe("turns of years and leap years", () => {
  test("a Friday on nyårsdagen has no working day before it in its week, so the year starts the week after", () => {
    expect(inYear(2021, { frequency: "weekly" })[0]).toBe("2021-01-08");
  });

  test("a Friday on julafton moves to the day before", () => {
    expect(inYear(2021, { frequency: "weekly" }).slice(-2)).toEqual(["2021-12-23", "2021-12-30"]);
  });

  test("February ends on 29 in a leap year, and March 2024 before Easter", () => {
    expect(inYear(2024, { frequency: "monthly" }).slice(1, 3)).toEqual(["2024-02-29", "2024-03-28"]);
  });
});

describe("controls made once or yearly", () => {
  test.each([
    ["once, on a working day", { frequency: "once", due: "2022-05-20" }, ["05-20"]],
    ["once, on a Sunday: the Friday before", { frequency: "once", due: "2022-05-22" }, ["05-20"]],
    ["once, on nyårsdagen: the year's first working day", { frequency: "once", due: "2022-01-01" }, ["01-03"]],
    ["yearly with a day of its own", { frequency: "yearly", due: "2022-10-15" }, ["10-14"]],
    ["yearly with a day in another year", { frequency: "yearly", due: "2023-10-15" }, ["12-30"]],
    ["yearly with a day in an earlier year", { frequency: "yearly", due: "2021-10-15" }, ["12-30"]],
    ["yearly, told of in T2 only", { frequency: "yearly", reports: ["T2"] }, ["08-31"]],
    ["yearly, told of in T1 and the year's report", { frequency: "yearly", reports: ["T1", "VB"] }, ["12-30"]],
  ])("%s", (_name, control, expected) => {
    expect(daysOf(control)).toEqual(expected);
  });

  test.each([
    ["continuous", { frequency: "continuous" }, "continuous"],
    ["on event", { frequency: "on-event" }, "on-event"],
    ["once without a day", { frequency: "once" }, "no-due"],
    ["once in a later year", { frequency: "once", due: "2023-01-01" }, "other-year"],
    ["once in an earlier year", { frequency: "once", due: "2021-12-31" }, "other-year"],
    ["no frequency", {}, "no-frequency"],
  ])("%s stands undated, with the reason", (_name, control, why) => {
    const { calendar } = planWithControl(control);
    expect(calendar.occasions).toEqual([]);
    expect(calendar.undated).toEqual([{ kind: "control", control: "k1", why }]);
  });
});

describe("reports", () => {
  const reportOf = (control: object, method = methodWith()): readonly (string | undefined)[] =>
    planWithControl(control, method).calendar.occasions.map((occasion) => occasion.report);

  test("an occasion belongs to the first report that covers its day", () => {
    expect(reportOf({ frequency: "quarterly" })).toEqual(["T1", "T2", "VB", "VB"]);
  });

  test("only the reports that the control names are considered", () => {
    expect(reportOf({ frequency: "quarterly", reports: ["VB", "T2"] })).toEqual(["T2", "T2", "VB", "VB"]);
  });

  test("a yearly control that names none closes the year, also where the method reports earlier", () => {
    const method = methodWith({ reporting: [{ id: "T1", label: "Tertial", asOf: "04-29", year: 0 }] });
    expect(daysOf({ frequency: "yearly" }, method)).toEqual(["12-30"]);
    expect(daysOf({ frequency: "yearly", reports: ["T1"] }, method)).toEqual(["04-29"]);
  });

  test("reports go by the day that they cover, whatever their order in the method", () => {
    const method = methodWith({
      reporting: [
        { id: "VB", label: "Året", asOf: "12-31", year: 0 },
        { id: "T2", label: "Tertial två", asOf: "08-31", year: 0 },
        { id: "T1", label: "Tertial ett", asOf: "04-30", year: 0 },
        { id: "D2", label: "Delår", asOf: "08-31", year: 0 },
      ],
    });
    const { calendar } = planWithControl({ frequency: "tertially" }, method);
    expect(calendar.reports.map(({ id }) => id)).toEqual(["T1", "D2", "T2", "VB"]);
    expect(calendar.occasions.map(({ report }) => report)).toEqual(["T1", "D2", "VB"]);
  });

  test("after the last report that it names an occasion belongs to none", () => {
    expect(reportOf({ frequency: "quarterly", reports: ["T1"] })).toEqual(["T1", undefined, undefined, undefined]);
  });

  test("a report may stand in the year after", () => {
    const method = methodWith({ reporting: [{ id: "VB", label: "Verksamhetsberättelse", asOf: "01-31", year: 1 }] });
    const { calendar } = planWithControl({ frequency: "half-yearly" }, method);
    expect(calendar.reports).toEqual([{ id: "VB", label: "Verksamhetsberättelse", on: "2023-01-31" }]);
    expect(calendar.occasions.map((occasion) => occasion.report)).toEqual(["VB", "VB"]);
  });

  test("29 February is the last day of February in every year", () => {
    const method = methodWith({ reporting: [{ id: "F", label: "Februari", asOf: "02-29", year: 0 }] });
    expect(planOf({}, method).calendar.reports[0]?.on).toBe("2022-02-28");
  });

  test("a reporting point at no day is refused with its value", () => {
    const method = methodWith({ reporting: [{ id: "T1", label: "Tertial", asOf: "04-31", year: 0 }] });
    expect(() => planOf({}, method)).toThrow('The reporting point "T1" stands at "04-31"');
  });
});

describe("actions", () => {
  test("a due day stands as it was decided, also on a Sunday; one in another year is undated", () => {
    const { calendar } = planOf({
      actions: [
        { id: "a3", text: "Tre" },
        { id: "a2", text: "Två", due: "2023-03-01" },
        { id: "a1", text: "Ett", due: "2022-05-01" },
      ],
    });
    expect(calendar.occasions).toEqual([{ kind: "action", action: "a1", on: "2022-05-01", report: "T2" }]);
    expect(calendar.undated).toEqual([
      { kind: "action", action: "a2", why: "other-year" },
      { kind: "action", action: "a3", why: "no-due" },
    ]);
  });

  test("on the same day controls stand before actions, each by id", () => {
    const { calendar } = planOf({
      controls: [
        { id: "k10", name: "Tio", inPlan: true, frequency: "once", due: "2022-06-30" },
        { id: "k2", name: "Två", inPlan: true, frequency: "once", due: "2022-06-30" },
      ],
      actions: [{ id: "a1", text: "Ett", due: "2022-06-30" }],
    });
    expect(calendar.occasions.map((o) => (o.kind === "action" ? o.action : o.control))).toEqual(["k2", "k10", "a1"]);
  });
});

// A thread has no time zone of its own to change.
describe.runIf(isMainThread)("in any time zone", () => {
  const before = process.env["TZ"];
  afterEach(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  test.each([
    ["America/Los_Angeles", 480],
    ["Pacific/Kiritimati", -840],
  ])("%s gives the same days", (zone, minutesWestInJanuary) => {
    const here = daysOf({ frequency: "weekly" });
    process.env["TZ"] = zone;
    expect(new Date(2022, 0, 1).getTimezoneOffset(), "the zone is in force").toBe(minutesWestInJanuary);
    expect(daysOf({ frequency: "weekly" })).toEqual(here);
    expect(addDays("2022-03-26", 2)).toBe("2022-03-28");
    expect(civilDate(2024, 3, 0)).toBe("2024-02-29");
    expect(weekdayOf("2022-01-02")).toBe(7);
  });
});
