import { describe, expect, test } from "vitest";
import { exampleMethod } from "vasentlighetsanalys";
import { type CalibrationInput, calibrateLikelihood } from "vasentlighetsanalys/statistics";
import table from "./scipy-table.json" with { type: "json" };

const PRECISION = 1e-6;

const apart = (found: number, expected: number): number => Math.abs(found - expected);

/** Rates are compared in proportion, however small. */
const relative = (found: number, expected: number): number => apart(found, expected) / expected;

const rows = table as readonly {
  readonly input: CalibrationInput;
  readonly expected: {
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    readonly levels: readonly number[];
  };
}[];

describe("calibrateLikelihood agrees with scipy to 1e-6", () => {
  test("over a grid that holds none and many events, one day, staff, other priors and known shares", () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    const kinds: readonly ((input: CalibrationInput) => boolean)[] = [
      ({ events }) => events === 0,
      ({ events }) => events > 100_000,
      ({ days }) => days === 1,
      ({ employees }) => employees !== undefined,
      ({ prior }) => prior !== undefined,
      ({ reporting }) => reporting.low === reporting.high,
    ];
    expect(kinds.filter((kind) => !rows.some(({ input }) => kind(input)))).toEqual([]);
  });

  test.each(rows.map((row) => [JSON.stringify(row.input), row] as const))("%s", (_name, { input, expected }) => {
    const { ratePerYear, perHundredEmployees, levels } = calibrateLikelihood(input, exampleMethod);
    const rates = (["mean", "low", "high"] as const).flatMap((key) => [
      relative(ratePerYear[key], expected[key]),
      ...(input.employees === undefined
        ? []
        : [relative(perHundredEmployees?.[key] ?? Number.NaN, (expected[key] / input.employees) * 100)]),
    ]);
    const probabilities = levels.map(({ probability }, index) =>
      apart(probability, expected.levels[index] ?? Number.NaN),
    );
    const worst = Math.max(...rates, ...probabilities);
    expect(worst).toBeLessThan(PRECISION);
  });
});
