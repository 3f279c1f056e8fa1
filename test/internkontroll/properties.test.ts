import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { followUp } from "../../src/internkontroll/build-follow-up.js";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import type { Internkontrollplan } from "../../src/internkontroll/internkontrollplan.js";
import { swedishHolidays } from "../../src/internkontroll/swedish-holidays.js";
import { actionStatuses, controlResults, frequencies, treatmentKinds } from "../../src/model/closed-list.js";
import { weekdayOf } from "../../src/model/civil-days.js";
import { buildRegister } from "../../src/register/build-register.js";
import { analysisWith, methodWith, resultsWith } from "./given.js";

const YEARS = { min: 2022, max: 2060 };
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const day = (year: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 364 }).map((days) => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10));

const present = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const riskIds = ["r1", "r2", "r10", "r11"];
const level = fc.integer({ min: 1, max: 5 });

const risk = (id: string): fc.Arbitrary<object> =>
  fc
    .record({
      current: some(fc.record({ likelihood: level, consequence: level })),
      treatment: some(fc.constantFrom(...treatmentKinds.codes).map((kind) => ({ kind }))),
    })
    .map((rest) => present({ id, event: `Händelse ${id}`, ...rest }));

const control = (id: string, year: number): fc.Arbitrary<object> =>
  fc
    .record({
      frequency: some(fc.constantFrom(...frequencies.codes)),
      due: some(day(year)),
      inPlan: some(fc.boolean()),
      reports: some(fc.subarray(["T1", "T2", "VB"])),
      addresses: some(fc.subarray(riskIds)),
    })
    .map((rest) => present({ id, name: `Kontroll ${id}`, ...rest }));

const action = (id: string, year: number): fc.Arbitrary<object> =>
  fc
    .record({
      due: some(day(year)),
      status: some(fc.constantFrom(...actionStatuses.codes)),
      addresses: some(fc.subarray(riskIds)),
    })
    .map((rest) => present({ id, text: `Åtgärd ${id}`, ...rest }));

interface Written {
  readonly year: number;
  readonly risks: readonly object[];
  readonly controls: readonly object[];
  readonly actions: readonly object[];
}

const written: fc.Arbitrary<Written> = fc.integer(YEARS).chain((year) =>
  fc.record({
    year: fc.constant(year),
    risks: fc.tuple(...riskIds.map(risk)),
    controls: fc.tuple(...["k1", "k2", "k10"].map((id) => control(id, year))),
    actions: fc.tuple(...["a1", "a2"].map((id) => action(id, year))),
  }),
);

const reported = (
  year: number,
): fc.Arbitrary<{ readonly controls: readonly object[]; readonly actions: readonly object[] }> =>
  fc.record({
    controls: fc.array(
      fc
        .record({
          control: fc.constantFrom("k1", "k2", "k10", "k99"),
          result: fc.constantFrom(...controlResults.codes),
          performedOn: some(day(year)),
          report: some(fc.constantFrom("T1", "T2", "VB", "T9")),
          action: some(fc.constantFrom("a1", "a99")),
          note: some(fc.constantFrom("x", "y")),
          sample: some(
            fc.constantFrom({ size: 5, deviations: 0 }, { size: 5, deviations: 1 }, { size: 9, deviations: 1 }),
          ),
        })
        .map(present),
      { maxLength: 12 },
    ),
    actions: fc.array(
      fc
        .record({
          action: fc.constantFrom("a1", "a2", "a99"),
          status: fc.constantFrom(...actionStatuses.codes),
          on: some(day(year)),
        })
        .map(present),
      { maxLength: 6 },
    ),
  });

const planFor = ({ year, risks, controls, actions }: Written): Internkontrollplan => {
  const analysis = analysisWith({ year, controls, actions, processes: [{ id: "p", name: "P", risks }] });
  return buildInternkontrollplan(buildRegister(analysis, { method: methodWith(), asOf: `${String(year)}-01-31` }));
};

const year = written.chain((given) =>
  fc.record({ given: fc.constant(given), results: reported(given.year), asOf: day(given.year) }),
);

describe("laws of the plan and its follow-up", () => {
  test("every occasion of a control lies in the year, on a working day, no later than the report it belongs to", () => {
    fc.assert(
      fc.property(written, (given) => {
        const { calendar } = planFor(given);
        const free = new Set(swedishHolidays(given.year).map(({ date }) => date));
        for (const occasion of calendar.occasions) {
          expect(occasion.on.slice(0, 4)).toBe(String(given.year));
          const report = calendar.reports.find(({ id }) => id === occasion.report);
          expect(report === undefined || occasion.on <= report.on).toBe(true);
          if (occasion.kind === "action") continue;
          expect(weekdayOf(occasion.on)).toBeLessThanOrEqual(5);
          expect(free.has(occasion.on)).toBe(false);
        }
      }),
    );
  });

  test("every control in the plan and every action is in the calendar, dated or with a reason", () => {
    fc.assert(
      fc.property(written, (given) => {
        const plan = planFor(given);
        const told = new Set(
          [...plan.calendar.occasions, ...plan.calendar.undated].map((e) =>
            e.kind === "action" ? e.action : e.control,
          ),
        );
        expect([...told].sort()).toEqual([...plan.controls, ...plan.actions].map(({ id }) => id).sort());
      }),
    );
  });

  test("every control in the plan stands on a line", () => {
    fc.assert(
      fc.property(written, (given) => {
        const plan = planFor(given);
        const onLines = new Set(plan.lines.flatMap((line) => line.controls.map(({ id }) => id)));
        expect([...onLines].sort()).toEqual(plan.controls.map(({ id }) => id).sort());
      }),
    );
  });

  test("the order in which risks, controls, actions and results are written changes nothing", () => {
    fc.assert(
      fc.property(year, fc.array(fc.nat(), { minLength: 20 }), ({ given, results, asOf }, keys) => {
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((item, index) => ({ item, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other = {
          year: given.year,
          risks: shuffled(given.risks),
          controls: shuffled(given.controls),
          actions: shuffled(given.actions),
        };
        const plan = planFor(given);
        expect(planFor(other)).toEqual(plan);
        const mixed = { controls: shuffled(results.controls), actions: shuffled(results.actions) };
        expect(followUp(plan, resultsWith({ year: given.year, ...mixed }), { asOf })).toEqual(
          followUp(plan, resultsWith({ year: given.year, ...results }), { asOf }),
        );
      }),
    );
  });

  test("no result is lost: each is counted at its control or action, or told of by a finding", () => {
    fc.assert(
      fc.property(year, ({ given, results, asOf }) => {
        const plan = planFor(given);
        const document = resultsWith({ year: given.year, ...results });
        const { controls, actions, outsidePlan, afterDate, findings } = followUp(plan, document, { asOf });
        const counted = [...controls.flatMap((entry) => entry.results), ...actions.flatMap((entry) => entry.results)];
        const uncounted = [outsidePlan, afterDate].flatMap((part) => [...part.controls, ...part.actions]);
        const all = [...(document.controls ?? []), ...(document.actions ?? [])];
        expect(new Set([...counted, ...uncounted])).toEqual(new Set(all));
        expect(counted.length + uncounted.length).toBe(all.length);
        for (const result of uncounted) {
          const id = "control" in result ? result.control : result.action;
          const about = findings.filter(({ place }) => place.some((step) => step.id === id)).map(({ rule }) => rule);
          expect(about.some((rule) => rule === "result-outside-plan" || rule === "result-after-date")).toBe(true);
        }
      }),
    );
  });

  test("a further performance of a control never leaves more of it undone", () => {
    fc.assert(
      fc.property(year, ({ given, results, asOf }) => {
        const plan = planFor(given);
        const undone = (controls: readonly object[]): number =>
          followUp(plan, resultsWith({ year: given.year, controls }), { asOf }).controls.reduce(
            (sum, entry) => sum + entry.expected - entry.performed,
            0,
          );
        const more = { control: "k1", result: "no-deviation", performedOn: asOf };
        expect(undone([...results.controls, more])).toBeLessThanOrEqual(undone(results.controls));
      }),
    );
  });
});
