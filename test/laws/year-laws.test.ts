import * as fc from "fast-check";
import {
  buildInternkontrollplan,
  buildRegister,
  followUp,
  parseResults,
  previousYear,
  toCanonicalJson,
} from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { actionStatuses, controlResults } from "../../src/model/closed-list.js";
import { type Given, anyAnalysis, read } from "./any-analysis.js";
import { anyDate, chosen, partial, required, word } from "./any-process.js";
import { LAW_TIMEOUT, runs } from "./runs.js";
import { anyDraws, shuffled } from "./shuffled.js";

const planOf = (given: Given, asOf: string) =>
  buildInternkontrollplan(buildRegister(read(given), { method: given.method, asOf }));

const controlId = fc.constantFrom("k1", "k2", "k3", "k99");
const actionId = fc.constantFrom("a1", "a2", "a99");

/** Results of a year, some of them for what the plan does not hold. */
const resultsFor = ({ method }: Given): fc.Arbitrary<object> =>
  partial({
    controls: fc.array(
      required(
        { control: controlId, result: fc.constantFrom(...controlResults.codes) },
        {
          performedOn: anyDate,
          ...chosen("report", method.reporting),
          sample: fc.constantFrom({ size: 5, deviations: 0 }, { size: 5, deviations: 2 }),
          note: word,
          action: actionId,
        },
        // What reading refuses: no deviation, beside a sample that holds some.
      ).filter((drawn) => !("sample" in drawn && /"no-deviation".*"deviations":2/u.test(JSON.stringify(drawn)))),
      { maxLength: 8 },
    ),
    actions: fc.array(
      required({ action: actionId, status: fc.constantFrom(...actionStatuses.codes) }, { on: anyDate, note: word }),
      { maxLength: 5 },
    ),
    judgement: required(chosen("level", method.judgements ?? [{ id: "god" }]), { motivation: word, on: anyDate }),
  });

const anyYear = anyAnalysis.chain((given) =>
  fc.record({ given: fc.constant(given), results: resultsFor(given), made: anyDate, asOf: anyDate }),
);

const parsed = (results: unknown, { namnd, year }: ReturnType<typeof planOf>) =>
  parseResults({ ...(results as object), format: 1, namnd: namnd.id, year });

describe("the plan and its follow-up", () => {
  test("a plan can be made at any date, and followed up without a single result", { timeout: LAW_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyAnalysis, anyDate, anyDate, (given, made, asOf) => {
        const plan = planOf(given, made);
        const followed = followUp(plan, parsed({}, plan), { asOf });
        expect(followed.deviations).toEqual([]);
        expect(followed.controls.filter(({ performed }) => performed > 0)).toEqual([]);
        expect(followed.findings.filter(({ severity }) => severity === "breach")).toEqual([]);
      }),
      runs(60),
    );
  });

  test("the order of the results changes no byte of the follow-up", { timeout: LAW_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyYear, anyDraws, ({ given, results, made, asOf }, draws) => {
        const plan = planOf(given, made);
        const straight = followUp(plan, parsed(results, plan), { asOf });
        expect(toCanonicalJson(followUp(plan, parsed(shuffled(results, draws), plan), { asOf }))).toBe(
          toCanonicalJson(straight),
        );
      }),
      runs(60),
    );
  });

  test("every place of a finding is in the plan or in the results", { timeout: LAW_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyYear, ({ given, results, made, asOf }) => {
        const plan = planOf(given, made);
        const told = parsed(results, plan);
        const known = new Set([
          ...[...plan.controls, ...plan.ongoing].map(({ id }) => `control ${id}`),
          ...plan.actions.map(({ id }) => `action ${id}`),
          ...(told.controls ?? []).flatMap(({ control, action }) => [`control ${control}`, `action ${action ?? ""}`]),
          ...(told.actions ?? []).map(({ action }) => `action ${action}`),
          `judgement ${told.judgement?.level ?? ""}`,
        ]);
        const places = followUp(plan, told, { asOf }).findings.flatMap(({ place }) => place);
        expect(places.filter(({ kind, id }) => !known.has(`${kind} ${id}`))).toEqual([]);
      }),
      runs(60),
    );
  });

  test("what a year leaves open can be read beside the next year's analysis, and followed on", {
    timeout: LAW_TIMEOUT,
  }, () => {
    fc.assert(
      fc.property(anyYear, anyDraws, ({ given, results, made, asOf }, draws) => {
        const last = buildRegister(read(given), { method: given.method, asOf: made });
        const plan = buildInternkontrollplan(last);
        const { carriesOver, ...followed } = followUp(plan, parsed(results, plan), { asOf });
        const next: Given = {
          ...given,
          written: { ...(shuffled(given.written, draws) as object), year: last.year + 1 },
        };
        const previous = previousYear(last, carriesOver.openDeviations);
        const register = buildRegister(read(next), { method: next.method, asOf, previous });
        expect(register.findings.filter(({ rule }) => rule === "deviation-carried-over").length).toBeLessThanOrEqual(
          carriesOver.openDeviations.length,
        );
        const nextPlan = buildInternkontrollplan(register);
        const carried = followUp(nextPlan, parsed({}, nextPlan), {
          asOf,
          previous: { ...followed, carriesOver },
        }).carried;
        const done = new Set(nextPlan.actions.filter(({ status }) => status === "done").map(({ id }) => id));
        expect(carried).toEqual(
          carriesOver.openDeviations.filter(({ action }) => action === undefined || !done.has(action)),
        );
      }),
      runs(60),
    );
  });
});
