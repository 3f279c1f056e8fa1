import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountTable, withheldCounts } from "../../src/view/withheld-counts.js";

/** What is published: a number, or `"?"` for what is withheld; a blank where nothing is counted. */
type Shown = number | "?" | "";

const published = ({ parts, whole }: CountTable, limit: number) => {
  const withheld = withheldCounts({ parts, whole }, limit);
  const columns = [...parts, whole].map((values, column) => {
    const counted = values.filter((value) => value !== undefined);
    const sum = counted.reduce((total, value) => total + value, 0);
    return {
      cells: values.map((value, row): Shown => (value === undefined ? "" : withheld.cell(column, row) ? "?" : value)),
      sum: counted.length === 0 ? ("" as const) : withheld.sum(column) ? ("?" as const) : sum,
    };
  });
  return columns;
};

type Published = ReturnType<typeof published>;

/**
 * A reader who tries to solve for a withheld cell: looks for numbers in all withheld places that fit everything that is shown, with
 * the one in question at a certain value. The reader knows which of them are small, and takes the whole to be the sum of its parts.
 */
const fits = (
  shown: Published,
  isSmall: (column: number, row: number) => boolean,
  limit: number,
  fixed: { readonly column: number; readonly row: number; readonly value: number },
): boolean => {
  const wholeAt = shown.length - 1;
  const most = 40;
  const unknown = shown
    .slice(0, wholeAt)
    .flatMap(({ cells }, column) => cells.flatMap((cell, row) => (cell === "?" ? [{ column, row }] : [])));
  const guess = shown.map(({ cells }) => cells.map((cell) => (typeof cell === "number" ? cell : 0)));

  const wholesFit = (): boolean => {
    const rows = shown[wholeAt]?.cells ?? [];
    let hidden = 0;
    for (const [row, cell] of rows.entries()) {
      if (cell === "") continue;
      const parts = guess.slice(0, wholeAt).reduce((total, column) => total + (column[row] ?? 0), 0);
      const hasParts = shown.slice(0, wholeAt).some(({ cells }) => cells[row] !== "");
      if (cell !== "?") {
        if (hasParts && parts > cell) return false;
        hidden += cell;
      } else if (isSmall(wholeAt, row)) {
        const asked = fixed.column === wholeAt && fixed.row === row ? fixed.value : undefined;
        if (parts > (asked ?? limit - 1)) return false;
        hidden += asked ?? parts;
      } else hidden += Math.max(limit, parts);
    }
    const sum = shown[wholeAt]?.sum;
    // What is left over belongs to no part, so any whole that is large may be larger still.
    return typeof sum !== "number" || hidden <= sum;
  };

  const place = (index: number): boolean => {
    const at = unknown[index];
    if (at === undefined) return wholesFit();
    const column = shown[at.column];
    const own = guess[at.column];
    if (column === undefined || own === undefined) return false;
    const isLast = unknown[index + 1]?.column !== at.column;
    const [from, to] = isSmall(at.column, at.row) ? [0, limit - 1] : [limit, most];
    for (let value = from; value <= to; value += 1) {
      if (fixed.column === at.column && fixed.row === at.row && value !== fixed.value) continue;
      own[at.row] = value;
      const sum = own.reduce((total, each) => total + each, 0);
      const sums = typeof column.sum !== "number" || (isLast ? sum === column.sum : true);
      if (sums && place(index + 1)) return true;
    }
    own[at.row] = 0;
    return false;
  };
  return place(0);
};

const LIMIT = 3;

const smallCells = ({ parts, whole }: CountTable) =>
  [...parts, whole].flatMap((values, column) =>
    values.flatMap((value, row) => (value !== undefined && value < LIMIT ? [{ column, row }] : [])),
  );

const possibleValues = (table: CountTable, at: { readonly column: number; readonly row: number }) => {
  const shown = published(table, LIMIT);
  const values = [...table.parts, table.whole];
  const isSmall = (column: number, row: number) => (values[column]?.[row] ?? LIMIT) < LIMIT;
  return Array.from({ length: LIMIT }, (_, value) => value).filter((value) =>
    fits(shown, isSmall, LIMIT, { ...at, value }),
  );
};

const anyTable: fc.Arbitrary<CountTable> = fc
  .array(
    fc.record({
      parts: fc.array(fc.option(fc.nat(9), { nil: undefined, freq: 4 }), { minLength: 2, maxLength: 2 }),
      rest: fc.constantFrom(0, 0, 1, 6),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((rows) => ({
    parts: [0, 1].map((column) => rows.map(({ parts }) => parts[column])),
    whole: rows.map(({ parts, rest }) => parts.reduce<number>((total, part) => total + (part ?? 0), 0) + rest),
  }));

describe("nobody can work out a small count", () => {
  test("every value below the limit fits what is published, for every small count of every table", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const at of smallCells(table)) expect(possibleValues(table, at)).toEqual([0, 1, 2]);
      }),
      { numRuns: 5000 },
    );
  });

  test("small wholes that the columns' sums together leave no choice", () => {
    const table: CountTable = {
      parts: [
        [2, 0, 1],
        [0, 2, 1],
      ],
      whole: [2, 2, 2],
    };
    for (const at of smallCells(table)) expect(possibleValues(table, at)).toEqual([0, 1, 2]);
  });

  test("the reader of this test does solve a table that only leaves out the small counts", () => {
    const naive: Published = [
      { cells: ["?", 8, 9], sum: 19 },
      { cells: ["?", 8, 9], sum: 19 },
    ];
    const possible = [0, 1, 2].filter((value) =>
      fits(naive, (_, row) => row === 0, LIMIT, { column: 0, row: 0, value }),
    );
    expect(possible).toEqual([2]);
  });

  test("neither a small count nor a small sum is ever shown, and what is shown is true", () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 8 }), (table, limit) => {
        const values = [...table.parts, table.whole];
        for (const [column, { cells, sum }] of published(table, limit).entries()) {
          for (const [row, cell] of cells.entries()) {
            if (typeof cell === "number") expect([cell, cell >= limit]).toEqual([values[column]?.[row], true]);
          }
          if (typeof sum === "number") expect(sum).toBeGreaterThanOrEqual(limit);
        }
      }),
    );
  });
});

describe("what is withheld", () => {
  const table = (parts: CountTable["parts"], whole: CountTable["whole"]): CountTable => ({ parts, whole });
  const rows = (given: CountTable, limit = 5) =>
    published(given, limit).map(({ cells, sum }) => [...cells, "sum", sum].join(" "));

  test.each<[string, CountTable, readonly string[]]>([
    ["nothing where all is large", table([[5, 6, 7]], [9, 9, 9]), ["5 6 7 sum 18", "9 9 9 sum 27"]],
    [
      "a small count, the next beside it and the wholes of both rows",
      table([[2, 20, 30]], [25, 26, 35]),
      ["? ? 30 sum 52", "? ? 35 sum 86"],
    ],
    ["the first after the last", table([[20, 30, 2]], [20, 30, 12]), ["? 30 ? sum 52", "? 30 ? sum 62"]],
    [
      "one more where the next would still tell too much",
      table([[1, 5, 30]], [11, 15, 35]),
      ["? ? ? sum 36", "? ? ? sum 61"],
    ],
    ["the sum where there is nothing else", table([[2]], [12]), ["? sum ?", "? sum ?"]],
    ["a sum that is small itself", table([[1, 2]], [11, 12]), ["? ? sum ?", "? ? sum ?"]],
    ["nought as well", table([[0, 20, 30]], [10, 20, 30]), ["? ? 30 sum 50", "? ? 30 sum 60"]],
    ["nothing in place of what nobody counted", table([[undefined, 20]], [30, 25]), [" 20 sum 20", "30 25 sum 55"]],
  ])("%s", (_name, given, expected) => {
    expect(rows(given)).toEqual(expected);
  });
});
