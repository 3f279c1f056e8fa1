/** Counts of rows by columns with their sums: `parts` and the `whole` that they may add up to; absent where nothing is counted. */
export interface CountTable {
  /** `parts[column][row]`. */
  readonly parts: readonly (readonly (number | undefined)[])[];
  readonly whole: readonly (number | undefined)[];
}

/** Which counts are not to be shown: cells by column and row, and the sums of the columns. The whole is the last column. */
export interface Withheld {
  readonly cell: (column: number, row: number) => boolean;
  readonly sum: (column: number) => boolean;
}

interface Count {
  readonly value: number;
  withheld: boolean;
}

interface CountColumn {
  readonly cells: readonly (Count | undefined)[];
  readonly sum: Count | undefined;
}

const isSmall = ({ value }: Count, limit: number): boolean => value < limit;

const hiddenIn = ({ cells }: CountColumn): readonly Count[] =>
  cells.filter((cell) => cell?.withheld === true) as Count[];

const add = (counts: readonly Count[]): number => counts.reduce((total, { value }) => total + value, 0);

/**
 * Whether a reader who sees the sum, and who even knows which of the withheld counts are small, learns nothing more of any small
 * one: every value below the limit must remain possible.
 */
const keepsSecret = (hidden: readonly Count[], limit: number): boolean => {
  const small = hidden.filter((count) => isSmall(count, limit)).length;
  if (small === 0) return true;
  const large = hidden.length - small;
  const leftForSmall = add(hidden) - large * limit;
  const canBeNothing = large > 0 || add(hidden) <= (small - 1) * (limit - 1);
  return leftForSmall >= limit - 1 && canBeNothing;
};

const columnOf = (values: readonly (number | undefined)[], limit: number): CountColumn => {
  const cells = values.map((value) => (value === undefined ? undefined : { value, withheld: value < limit }));
  const counts = cells.filter((cell) => cell !== undefined);
  const value = add(counts);
  return { cells, sum: counts.length === 0 ? undefined : { value, withheld: value < limit } };
};

/** Withholds a count that is shown; tells whether there was one. */
const withhold = (count: Count | undefined): boolean => {
  if (count === undefined || count.withheld) return false;
  count.withheld = true;
  return true;
};

/**
 * Withholds one more count of a column whose sum gives something away: the next row, whatever its value, since the choice of the
 * smallest would tell that no other is smaller; and when no row is left, the sum.
 */
const protectColumn = ({ cells, sum }: CountColumn, limit: number): boolean => {
  if (sum === undefined || sum.withheld) return false;
  const hidden = hiddenIn({ cells, sum });
  if (hidden.length === 0 || keepsSecret(hidden, limit)) return false;
  const first = cells.findIndex((cell) => cell?.withheld === true);
  return [...cells.slice(first), ...cells.slice(0, first), sum].some(withhold);
};

/**
 * The wholes are withheld where a part is. Their sum may stand only if it hinders none of the numbers that the columns allow: it
 * must hold all parts wherever they lie, with every whole that is known to be large at least at the limit.
 */
const protectWhole = (parts: readonly CountColumn[], whole: CountColumn, limit: number): boolean => {
  if (whole.sum === undefined || whole.sum.withheld) return false;
  const hidden = hiddenIn(whole);
  if (hidden.length === 0) return false;
  const needed = whole.cells.map((cell, row) => {
    if (cell?.withheld !== true) return 0;
    const own = parts.map(({ cells }) => cells[row]).filter((part) => part !== undefined);
    if (isSmall(cell, limit)) return add(own);
    const least = own.map((part) => (part.withheld ? (isSmall(part, limit) ? 0 : limit) : part.value));
    return add(own) + Math.max(0, limit - least.reduce((total, each) => total + each, 0));
  });
  const small = hidden.filter((count) => isSmall(count, limit)).length;
  const room = add(hidden) - needed.reduce((total, each) => total + each, 0) - (small === 0 ? 0 : limit - 1);
  const hinders = hidden.length === 1 || small === hidden.length || room < 0;
  return hinders && withhold(whole.sum);
};

/**
 * A whole that is known to be small holds all its parts together, so the columns' sums may tell what each could not alone: with three
 * small wholes of at most 2, two sums of 3 leave them no choice. Whatever one of those rows holds must fit in the others.
 */
const protectSmallWholes = (parts: readonly CountColumn[], whole: CountColumn, limit: number): boolean => {
  const isSmallWhole = (row: number): boolean => {
    const cell = whole.cells[row];
    return cell?.withheld === true && isSmall(cell, limit);
  };
  const smallWholes = whole.cells.filter((_, row) => isSmallWhole(row)).length;
  const bound = parts.filter(
    ({ cells, sum }) =>
      sum?.withheld === false && cells.some((cell, row) => cell?.withheld === true && isSmallWhole(row)),
  );
  if (bound.length < 2) return false;
  const demand = bound.map(({ cells }) => {
    const elsewhere = cells.filter((cell, row): cell is Count => cell?.withheld === true && !isSmallWhole(row));
    if (elsewhere.some((cell) => !isSmall(cell, limit))) return 0;
    const hidden = add(cells.filter((cell): cell is Count => cell?.withheld === true));
    return Math.max(0, hidden - Math.max(0, elsewhere.length - 1) * (limit - 1));
  });
  const fits = demand.reduce((total, each) => total + each, 0) <= (smallWholes - 1) * (limit - 1);
  return !fits && withhold(bound[0]?.sum);
};

/** A whole beside all of its parts but one tells that one. */
const protectRow = (parts: readonly (Count | undefined)[], whole: Count | undefined): boolean =>
  parts.some((part) => part?.withheld === true) && withhold(whole);

/**
 * Decides which counts a document for the public leaves out: those below the limit, and as many more as it takes that no small one
 * can be worked out from a sum, along rows and columns alike. Nought is below every limit, since it too tells of those concerned.
 */
export const withheldCounts = ({ parts, whole }: CountTable, limit: number): Withheld => {
  const columns = parts.map((values) => columnOf(values, limit));
  const last = columnOf(whole, limit);
  const rows = whole.map((_, row) => row);
  const step = (): boolean => {
    const changed = [
      ...columns.map((column) => protectColumn(column, limit)),
      ...rows.map((row) =>
        protectRow(
          columns.map(({ cells }) => cells[row]),
          last.cells[row],
        ),
      ),
      protectRow(
        columns.map(({ sum }) => sum),
        last.sum,
      ),
      protectSmallWholes(columns, last, limit),
      protectWhole(columns, last, limit),
    ];
    return changed.includes(true);
  };
  // Every step withholds one count more, so there is an end to it.
  while (step());
  const all = [...columns, last];
  return {
    cell: (column, row) => all[column]?.cells[row]?.withheld === true,
    sum: (column) => all[column]?.sum?.withheld === true,
  };
};
