import { compileMatrix } from "../method/compile-matrix.js";
import type { Method } from "../method/method.js";

/** Where a risk falls in the matrix: one frozen object per cell of a method. */
export interface Score {
  /** Level of likelihood, 1 (least likely) to the length of the scale. */
  readonly likelihood: number;
  /** Level of consequence, 1 (least severe) to the length of the scale; dimensions are already combined. */
  readonly consequence: number;
  /** The cell's risk value; absent where the method's matrix is a grid of bands. */
  readonly value?: number;
  /** The id of the band. */
  readonly band: string;
  /** The band's place among the method's bands: 1 is the lowest. */
  readonly rank: number;
}

/** All scores of a method, row by row: index (likelihood − 1) × consequences + (consequence − 1). */
export interface ScoreTable {
  readonly likelihoods: number;
  readonly consequences: number;
  readonly scores: readonly Score[];
}

const tables = new WeakMap<Method, ScoreTable>();

// Register after register is scored by one method, and looking in a WeakMap costs more than the rest of a score.
let latest: { readonly method: Method; readonly table: ScoreTable } | undefined;

const fill = (method: Method): ScoreTable => {
  const matrix = compileMatrix(method);
  const bands = matrix.bands.map(({ id }) => id);
  const scores = matrix.cells.flatMap((row, l) =>
    row.map(
      (cell, c): Score =>
        // A matrix is only compiled where every cell's band is among the method's.
        Object.freeze({ likelihood: l + 1, consequence: c + 1, ...cell, rank: bands.indexOf(cell.band) + 1 }),
    ),
  );
  return { likelihoods: matrix.likelihood.levels.length, consequences: matrix.consequence.levels.length, scores };
};

/** The interned scores of a method; a method object is compiled once. */
export const scoreTable = (method: Method): ScoreTable => {
  if (latest?.method === method) return latest.table;
  const table = tables.get(method) ?? fill(method);
  tables.set(method, table);
  latest = { method, table };
  return table;
};
