import { buildInternkontrollplan, followUp, previousYear } from "vasentlighetsanalys";
import { expect } from "vitest";
import { law, registerOf, resultsOf } from "./case.js";
import { shuffled } from "./shuffled.js";

export const yearLaws = [
  law("a plan can be made at any date, and followed up without a single result", ({ plan, later }) => {
    const followed = followUp(plan(), resultsOf({}, plan()), { asOf: later });
    expect(followed.deviations).toEqual([]);
    expect(followed.controls.filter(({ performed }) => performed > 0)).toEqual([]);
    expect(followed.findings.filter(({ severity }) => severity === "breach")).toEqual([]);
  }),

  law("no result is lost: each is counted, outside the plan, or after the date", ({ told, followed }) => {
    const { controls, actions, outsidePlan, afterDate } = followed();
    const counted = [...controls, ...actions].flatMap(({ results }): readonly object[] => results);
    const uncounted = [outsidePlan, afterDate].flatMap((part): readonly object[] => [
      ...part.controls,
      ...part.actions,
    ]);
    const all: readonly object[] = [...(told().controls ?? []), ...(told().actions ?? [])];
    expect(counted.length + uncounted.length).toBe(all.length);
    expect(new Set([...counted, ...uncounted])).toEqual(new Set(all));
  }),

  law(
    "what a year leaves open can be read beside the next year's analysis, and followed on",
    ({ given, draws, later, register, followed }) => {
      const last = register();
      const { carriesOver, ...rest } = followed();
      const written = { ...(shuffled(given.written, draws) as object), year: last.year + 1 };
      const next = registerOf({ ...given, written }, later, previousYear(last, carriesOver.openDeviations));
      expect(next.findings.filter(({ rule }) => rule === "deviation-carried-over").length).toBeLessThanOrEqual(
        carriesOver.openDeviations.length,
      );
      const plan = buildInternkontrollplan(next);
      const { carried } = followUp(plan, resultsOf({}, plan), { asOf: later, previous: { ...rest, carriesOver } });
      const done = new Set(plan.actions.filter(({ status }) => status === "done").map(({ id }) => id));
      expect(carried).toEqual(
        carriesOver.openDeviations.filter(({ action }) => action === undefined || !done.has(action)),
      );
    },
  ),
];
