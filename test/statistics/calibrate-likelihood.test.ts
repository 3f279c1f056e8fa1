import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleMethod, publishedMethods } from "vasentlighetsanalys";
import type { Method } from "vasentlighetsanalys";
import { type CalibrationInput, calibrateLikelihood, StatisticsError } from "vasentlighetsanalys/statistics";

const asked: CalibrationInput = { events: 25, days: 355, reporting: { low: 0.3, high: 0.8 } };

describe("the sources' case: 25 events of a mixed class from 1 January to 21 December 2021", () => {
  const found = calibrateLikelihood(asked, exampleMethod);

  test("the rate is the reported one over the reporting share, which is assumed", () => {
    const reported = 25.5 / (355 / 365.25);
    expect(found.ratePerYear.mean).toBeCloseTo((reported * Math.log(8 / 3)) / 0.5, 10);
    expect(found.ratePerYear.low).toBeCloseTo(28.501196, 6);
    expect(found.ratePerYear.high).toBeCloseTo(86.744162, 6);
  });

  test("the level is the highest one, whatever the share is between the two", () => {
    expect(found.interval).toEqual({ lowest: 5, highest: 5 });
    expect(found.levels[4]?.probability).toBeGreaterThan(0.999999);
  });

  test("it explains itself, with its assumptions, in Swedish and English", async () => {
    const english = `${found.explanation.en}\n\n${found.assumptions.map(({ en }) => `- ${en}`).join("\n")}`;
    const swedish = `${found.explanation.sv}\n\n${found.assumptions.map(({ sv }) => `- ${sv}`).join("\n")}`;
    const others = [
      calibrateLikelihood({ events: 0, days: 730, reporting: { low: 1, high: 1 }, employees: 120 }, exampleMethod),
      calibrateLikelihood(
        { events: 3, days: 90, reporting: { low: 0.5, high: 0.5 }, prior: { shape: 2, rate: 1.5 } },
        exampleMethod,
      ),
    ].flatMap(({ explanation }) => [explanation.sv, explanation.en]);
    await expect(`${[swedish, english, ...others].join("\n\n")}\n`).toMatchFileSnapshot("explanations.md");
  });
});

const without = (key: string): object => Object.fromEntries(Object.entries(asked).filter(([name]) => name !== key));

describe("what is refused", () => {
  test.each([
    ["a negative count", { ...asked, events: -1 }, "events är -1"],
    ["half an event", { ...asked, events: 0.5 }, "events är 0.5"],
    ["more than a million events", { ...asked, events: 1_000_001 }, "events är 1000001"],
    ["no days", { ...asked, days: 0 }, "days är 0"],
    ["endless days", { ...asked, days: Number.POSITIVE_INFINITY }, "days är Infinity"],
    ["a count without period", without("days"), "utan period finns ingen takt per år"],
    ["nothing reported", { ...asked, reporting: { low: 0, high: 0.5 } }, '{"low":0,"high":0.5}'],
    ["shares in the wrong order", { ...asked, reporting: { low: 0.8, high: 0.3 } }, "0 < low ≤ high ≤ 1"],
    ["more than all reported", { ...asked, reporting: { low: 0.8, high: 1.1 } }, "0 < low ≤ high ≤ 1"],
    ["a pair of shares", { ...asked, reporting: [0.3, 0.8] }, "reporting är [0.3,0.8]"],
    ["no reporting share", without("reporting"), "reporting är undefined"],
    ["nobody employed", { ...asked, employees: 0 }, "employees är 0"],
    ["a prior without shape", { ...asked, prior: { shape: 0, rate: 0 } }, "prior är"],
    ["an endless prior", { ...asked, prior: { shape: Number.POSITIVE_INFINITY, rate: 0 } }, "prior är"],
    ["a prior with negative rate", { ...asked, prior: { shape: 1, rate: -1 } }, "prior är"],
    [
      "more than half exposed at some time, which has no period",
      { ...asked, exposed: { moreThan: 0.5, period: "ever" } },
      "exposed ingår inte i beräkningen",
    ],
    [
      "the same in place of a count",
      { exposed: { moreThan: 0.5, period: "ever" } },
      'En uppgift utan antal och period, som "fler än hälften någon gång", säger inget om hur ofta per år.',
    ],
  ])("%s", (_name, input: object, message) => {
    const run = (): unknown => calibrateLikelihood(input as CalibrationInput, exampleMethod);
    expect(run).toThrow(StatisticsError);
    expect(run).toThrow(message);
    expect(run).toThrow(expect.objectContaining({ code: "input" }) as Error);
  });

  test("in English on request", () => {
    expect(() => calibrateLikelihood({ ...asked, days: 0 }, exampleMethod, { locale: "en" })).toThrow(
      "days is 0, but must be a number of days above 0; without a period there is no rate per year.",
    );
  });
});

const scaleOf = (...perYear: readonly (readonly [number, number | null] | undefined)[]): Method => ({
  ...exampleMethod,
  likelihood: {
    label: "Sannolikhet",
    levels: perYear.map((interval, index) => ({
      label: `Nivå ${index + 1}`,
      ...(interval === undefined ? {} : { perYear: interval }),
    })),
  },
});

describe("levels that do not cover every yearly rate once are refused, and named", () => {
  test.each([
    ["a level without perYear", scaleOf([0, 1], undefined, [2, null]), "2 (Nivå 2): –"],
    ["a gap", scaleOf([0, 1], [2, null]), "2 (Nivå 2): [2,null]"],
    ["an overlap", scaleOf([0, 1], [0.5, null]), "2 (Nivå 2): [0.5,null]"],
    ["a scale that does not begin at 0", scaleOf([0.1, 1], [1, null]), "1 (Nivå 1): [0.1,1]"],
    ["an end above which no level lies", scaleOf([0, 1], [1, 9]), "2 (Nivå 2): [1,9]"],
    ["an open level in the middle", scaleOf([0, null], [1, null]), "1 (Nivå 1): [0,null]"],
    ["an empty level", scaleOf([0, 0], [0, null]), "1 (Nivå 1): [0,0]"],
  ])("%s", (_name, method, message) => {
    const run = (): unknown => calibrateLikelihood(asked, method);
    expect(run).toThrow(expect.objectContaining({ name: "StatisticsError", code: "levels" }) as Error);
    expect(run).toThrow(message);
  });

  test.each(publishedMethods.filter(({ id }) => id !== exampleMethod.id))("$id says nothing per year", (method) => {
    expect(() => calibrateLikelihood(asked, method)).toThrow("Ge varje nivå perYear, från och med 0");
    expect(() => calibrateLikelihood(asked, method, { locale: "en" })).toThrow("Give every level perYear, from 0 on");
  });
});

test("a rate on the border between two levels belongs to the upper one", () => {
  const events = 1_000_000;
  const limit = calibrateLikelihood(
    { events, days: 365.25, reporting: { low: 1, high: 1 } },
    exampleMethod,
  ).ratePerYear;
  const at = (border: number): unknown =>
    calibrateLikelihood({ events, days: 365.25, reporting: { low: 1, high: 1 } }, scaleOf([0, border], [border, null]))
      .interval;
  expect(at(limit.low)).toEqual({ lowest: 2, highest: 2 });
  expect(at(limit.high)).toEqual({ lowest: 1, highest: 2 });
  expect(at(limit.high * 1.001)).toEqual({ lowest: 1, highest: 1 });
});

test("the rate per hundred employees is the rate over their number", () => {
  const found = calibrateLikelihood({ ...asked, employees: 250 }, exampleMethod);
  expect(found.perHundredEmployees?.low).toBeCloseTo(found.ratePerYear.low / 2.5, 10);
  expect(calibrateLikelihood(asked, exampleMethod)).not.toHaveProperty("perHundredEmployees");
});

const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const input = fc.record({
  events: fc.integer({ min: 0, max: 2000 }),
  days: fc.double({ min: 0.5, max: 5000, noNaN: true }),
  reporting: fc.tuple(share, share).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
});
const rate = (given: CalibrationInput) => calibrateLikelihood(given, exampleMethod).ratePerYear;

/** Rounding may turn an equality, not more. */
const SLACK = 1 + 1e-9;

describe("laws", () => {
  test("probabilities are none below 0 and sum to 1", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { levels } = calibrateLikelihood(given, exampleMethod);
        const sum = levels.reduce((total, { probability }) => total + probability, 0);
        return Math.abs(sum - 1) <= 1e-12 && levels.every(({ probability }) => probability >= 0);
      }),
    );
  });

  test("low lies below the mean and below high", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { low, mean, high } = rate(given);
        return low > 0 && low < high && mean > low;
      }),
    );
  });

  test("one event more raises every figure", () => {
    fc.assert(
      fc.property(input, (given) => {
        const [now, more] = [rate(given), rate({ ...given, events: given.events + 1 })];
        return more.mean > now.mean && more.low > now.low && more.high > now.high;
      }),
    );
  });

  test("the same count in more days lowers every figure", () => {
    fc.assert(
      fc.property(input, fc.double({ min: 1.001, max: 10, noNaN: true }), (given, factor) => {
        const [now, longer] = [rate(given), rate({ ...given, days: given.days * factor })];
        return longer.mean < now.mean && longer.low < now.low && longer.high < now.high;
      }),
    );
  });

  test("a reporting share that may also be lower never lowers a figure, one that may also be higher never raises one", () => {
    fc.assert(
      fc.property(input, fc.double({ min: 0.1, max: 1, noNaN: true }), (given, factor) => {
        const { low, high } = given.reporting;
        const now = rate(given);
        const lower = rate({ ...given, reporting: { low: low * factor, high } });
        const higher = rate({ ...given, reporting: { low, high: high + (1 - high) * factor } });
        return (["mean", "low", "high"] as const).every(
          (key) => lower[key] * SLACK >= now[key] && higher[key] <= now[key] * SLACK,
        );
      }),
    );
  });

  test("a known share is the limit of a narrow one", () => {
    fc.assert(
      fc.property(input, ({ events, days, reporting: { low } }) => {
        const point = rate({ events, days, reporting: { low, high: low } });
        return [1e-5, 1e-7].every((width) => {
          const narrow = rate({ events, days, reporting: { low: low * (1 - width), high: low } });
          return Math.abs(narrow.low / point.low - 1) < 2 * width + 1e-8;
        });
      }),
    );
  });
});
