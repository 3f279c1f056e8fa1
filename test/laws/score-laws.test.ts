import * as fc from "fast-check";
import {
  type Method,
  buildRegister,
  compileMatrix,
  lintMatrix,
  parseAnalysis,
  parseMethod,
  scoreAssessment,
} from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { methods } from "./methods.js";
import { LAW_TIMEOUT, runs } from "./runs.js";

const levels = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ label: `Nivå ${String(index + 1)}` }));

/** A grid that never falls along a row or a column: each cell is at least its neighbours before it, plus a step. */
const rising = (rows: number, columns: number, steps: readonly number[]): number[][] => {
  const grid: number[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      const before = Math.max(grid[row - 1]?.[column] ?? 0, line[column - 1] ?? 0);
      line.push(before + (steps[row * columns + column] ?? 0));
    }
    grid.push(line);
  }
  return grid;
};

const valuesOf = (kind: string, rows: number, columns: number, grid: readonly (readonly number[])[]): number[] =>
  Array.from({ length: rows * columns }, (_, index): number => {
    const [likelihood, consequence] = [Math.floor(index / columns) + 1, (index % columns) + 1];
    if (kind === "product") return likelihood * consequence;
    if (kind === "sum") return likelihood + consequence;
    if (kind === "max") return Math.max(likelihood, consequence);
    return grid[likelihood - 1]?.[consequence - 1] ?? 0;
  });

/** Bands that part the values that occur, at drawn cuts. */
const bandsOver = (values: readonly number[], cuts: readonly boolean[]): object[] => {
  const occurring = [...new Set(values)].sort((a, b) => a - b);
  const starts = occurring.filter((_, index) => index === 0 || cuts[index % cuts.length] === true);
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? occurring.at(-1) : occurring.filter((value) => value < next).at(-1);
    return { id: `b${String(index + 1)}`, label: `Nivå ${String(index + 1)}`, from, to };
  });
};

const size = fc.integer({ min: 2, max: 7 });

/** Methods of every size and rule whose values never fall when a level rises. */
const monotone: fc.Arbitrary<Method> = fc
  .record({
    rows: size,
    columns: size,
    kind: fc.constantFrom("product", "sum", "max", "grid"),
    steps: fc.array(fc.nat(3), { minLength: 49, maxLength: 49 }),
    cuts: fc.array(fc.boolean(), { minLength: 3, maxLength: 8 }),
  })
  .map(({ rows, columns, kind, steps, cuts }) => {
    const grid = rising(rows, columns, steps);
    return parseMethod({
      format: 1,
      id: "lag",
      version: "1",
      title: "Påhittad",
      source: { title: "Påhittad", status: "example" },
      appliesFrom: 2022,
      likelihood: { label: "S", levels: levels(rows) },
      consequence: { label: "K", levels: levels(columns) },
      matrix: kind === "grid" ? { kind, values: grid } : { kind },
      bands: bandsOver(valuesOf(kind, rows, columns, grid), cuts),
    });
  });

interface Levels {
  readonly likelihood: number;
  readonly consequence: number;
}

const cellsOf = (method: Method): readonly Levels[] =>
  method.likelihood.levels.flatMap((_, row) =>
    method.consequence.levels.map((__, column) => ({ likelihood: row + 1, consequence: column + 1 })),
  );

const falls = (method: Method): readonly string[] =>
  cellsOf(method).flatMap((cell) => {
    const score = scoreAssessment(cell, method);
    return [
      { ...cell, likelihood: cell.likelihood + 1 },
      { ...cell, consequence: cell.consequence + 1 },
    ].flatMap((raised) => {
      if (raised.likelihood > method.likelihood.levels.length || raised.consequence > method.consequence.levels.length)
        return [];
      const next = scoreAssessment(raised, method);
      const isHigher = next.rank >= score.rank && (next.value ?? 0) >= (score.value ?? 0);
      return isHigher ? [] : [`${JSON.stringify(cell)} above ${JSON.stringify(raised)}`];
    });
  });

describe("monotone matrices", () => {
  test("give monotone scores, and the lint finds nothing falling", { timeout: LAW_TIMEOUT }, () => {
    fc.assert(
      fc.property(monotone, (method) => {
        expect(falls(method)).toEqual([]);
        expect(lintMatrix(compileMatrix(method)).filter(({ kind }) => kind === "not-monotone")).toEqual([]);
      }),
      runs(60),
    );
  });

  test.each(methods.map((method) => ({ name: method.id, method })))(
    "$name: scores fall only where the lint says so",
    ({ method }) => {
      const told = lintMatrix(compileMatrix(method)).some(({ kind }) => kind === "not-monotone");
      expect(falls(method).length > 0).toBe(told);
    },
  );

  test("raising a level never moves a risk down its register", { timeout: LAW_TIMEOUT }, () => {
    const levelsIn = (method: Method) => fc.array(fc.constantFrom(...cellsOf(method)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        monotone.chain((method) =>
          fc.record({ method: fc.constant(method), cells: levelsIn(method), pick: fc.nat(5) }),
        ),
        ({ method, cells, pick }) => {
          const chosen = pick % cells.length;
          const place = (raise: number): number => {
            const risks = cells.map((current, index) => ({
              id: `r${String(index)}`,
              event: "Händelse",
              current: {
                ...current,
                likelihood: Math.min(
                  current.likelihood + (index === chosen ? raise : 0),
                  method.likelihood.levels.length,
                ),
              },
            }));
            const analysis = parseAnalysis(
              {
                format: 1,
                year: 2022,
                method: "lag@1",
                namnd: { id: "n", name: "N", kind: "annan" },
                processes: [{ id: "p", name: "P", risks }],
              },
              { method },
            );
            const { entries } = buildRegister(analysis, { method, asOf: "2022-01-01" });
            return entries.findIndex(({ risk }) => risk.id === `r${String(chosen)}`);
          };
          expect(place(1)).toBeLessThanOrEqual(place(0));
        },
      ),
      runs(60),
    );
  });
});
