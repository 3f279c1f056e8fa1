// Levels of a 5 × 5 method from a seed, as columns and as assessments.
import { randomFrom } from "../../../examples/stad/synthetic.mjs";

/** Two columns of levels from 1 to 5. */
export const levelColumns = (rows) => {
  const random = randomFrom(rows);
  const column = () => Uint8Array.from({ length: rows }, () => 1 + random(5));
  return { likelihood: column(), consequence: column() };
};

/** The matrix as a hand-written loop keeps it: flat tables of value and rank, row by row. */
export const flatCells = (matrix) => {
  const cells = matrix.cells.flat();
  const ids = matrix.bands.map(({ id }) => id);
  return {
    values: Float64Array.from(cells, ({ value }) => value),
    ranks: Uint8Array.from(cells, ({ band }) => ids.indexOf(band) + 1),
    likelihoods: matrix.likelihood.levels.length,
    consequences: matrix.consequence.levels.length,
  };
};
