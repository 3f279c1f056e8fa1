import type { RiskMatrix } from "../method/matrix.js";
import { itemAt } from "../model/item-at.js";

/** A column of levels: one whole number per row. */
export type LevelColumn =
  | Uint8Array
  | Uint8ClampedArray
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array;

/** The scores of many rows, one column each. */
export interface ScoreColumns {
  /** The risk value of each row; NaN throughout where the matrix is a grid of bands. */
  readonly value: Float64Array;
  /** The band's place among the method's bands, as `Score.rank`: 1 is the lowest. */
  readonly band: Uint8Array;
}

const MOST_BANDS = 255;
const SHIFT = 5;
const STRIDE = 1 << SHIFT;
const BLOCK = 2048;

interface CellColumns {
  readonly values: Float64Array;
  readonly ranks: Uint8Array;
}

const emptyCells = (): CellColumns => ({
  values: new Float64Array(STRIDE * STRIDE),
  ranks: new Uint8Array(STRIDE * STRIDE),
});

const flattened = new WeakMap<RiskMatrix, CellColumns>();

/** The cells at (likelihood << SHIFT) | consequence; rank 0 is no cell, so that the look-up itself checks the scales. */
const flatten = (matrix: RiskMatrix): CellColumns => {
  const levels = Math.max(matrix.likelihood.levels.length, matrix.consequence.levels.length);
  if (levels >= STRIDE) throw new RangeError(`${matrix.method} has a scale of ${levels} levels, at most ${STRIDE - 1}`);
  if (matrix.bands.length > MOST_BANDS)
    throw new RangeError(`${matrix.method} has ${matrix.bands.length} bands, at most ${MOST_BANDS}`);
  const bands = matrix.bands.map(({ id }) => id);
  const made = emptyCells();
  matrix.cells.forEach((row, l) => {
    row.forEach((cell, c) => {
      const at = ((l + 1) << SHIFT) | (c + 1);
      made.values[at] = cell.value ?? Number.NaN;
      made.ranks[at] = bands.indexOf(cell.band) + 1;
    });
  });
  return made;
};

const cellsOf = (matrix: RiskMatrix): CellColumns => {
  const cells = flattened.get(matrix) ?? flatten(matrix);
  flattened.set(matrix, cells);
  return cells;
};

/**
 * The look-up, on arrays of its own and block by block: an engine that knows every array when it compiles a loop runs it more than twice
 * as fast as one over arrays that it is given, whatever their types. It knows them where they are constants of a function; those of a
 * module become variables when the package is bundled. Each call fills them before it reads them, so nothing passes from one call to the
 * next.
 */
const makeLookUp = () => {
  const { values, ranks } = emptyCells();
  const likelihood = new Int32Array(BLOCK);
  const consequence = new Int32Array(BLOCK);
  const value = new Float64Array(BLOCK);
  const band = new Uint8Array(BLOCK);

  return {
    likelihood,
    consequence,
    value,
    band,
    load: (cells: CellColumns): void => {
      values.set(cells.values);
      ranks.set(cells.ranks);
    },
    /** Scores the first rows of the block; gives the first row outside the scales, or -1. */
    score: (rows: number): number => {
      for (let row = 0; row < rows; row += 1) {
        const l = likelihood[row] ?? 0;
        const c = consequence[row] ?? 0;
        const cell = (l << SHIFT) | c;
        const rank = ranks[cell];
        if ((l | c) >>> SHIFT !== 0 || rank === 0 || rank === undefined) return row;
        value[row] = values[cell] ?? Number.NaN;
        band[row] = rank;
      }
      return -1;
    },
  };
};

const block = /* @__PURE__ */ makeLookUp();

const INTEGER_COLUMNS: ReadonlySet<string> = new Set([
  "Uint8Array",
  "Uint8ClampedArray",
  "Int8Array",
  "Uint16Array",
  "Int16Array",
  "Uint32Array",
  "Int32Array",
]);

/** The look-up works on whole numbers; 2.5 would be read as 2 without a word. */
const requireIntegers = (name: string, column: LevelColumn): void => {
  const found = Object.prototype.toString.call(column).slice("[object ".length, -1);
  if (!INTEGER_COLUMNS.has(found))
    throw new TypeError(`${name} is ${found}, but has to be a typed array of whole numbers, such as Uint8Array`);
};

const requireLength = (name: string, found: number, rows: number): void => {
  if (found !== rows) {
    throw new RangeError(
      `${name} has ${found} rows, but likelihood has ${rows}; every column is as long (subarray gives a part of a buffer)`,
    );
  }
};

const outside = (row: number, likelihood: number, consequence: number, matrix: RiskMatrix): RangeError => {
  const likelihoods = matrix.likelihood.levels.length;
  const fits = Number.isInteger(likelihood) && likelihood >= 1 && likelihood <= likelihoods;
  const [axis, found, levels] = fits
    ? ["consequence", consequence, matrix.consequence.levels.length]
    : ["likelihood", likelihood, likelihoods];
  return new RangeError(
    `row ${row}: ${axis} is ${found}, but the scale of ${matrix.method} goes from 1 to ${levels} in whole steps`,
  );
};

/**
 * Scores whole columns of levels by one look-up per row, for registers of millions of rows; no object is made per row.
 *
 * @param likelihood - One level of likelihood per row, from 1 to the length of the scale.
 * @param consequence - One level of consequence per row, already combined where the method has dimensions; as long as
 *   `likelihood`.
 * @param matrix - From `compileMatrix`.
 * @param into - Columns to write in, exactly as long as `likelihood`, so that buffers can be used again; new ones unless given.
 *   When a level is refused, some rows before it may have been written.
 * @returns `into`, or new columns: the value and the band's rank of each row.
 * @throws RangeError at the first level outside the scale, with its row (from 0) and its value; also when the columns differ
 *   in length, or a scale of the matrix has more than 31 levels.
 * @throws TypeError when a column of levels is no typed array of whole numbers.
 * @example
 * ```ts
 * import { compileMatrix, exampleMethod, scoreColumns } from "vasentlighetsanalys";
 *
 * const matrix = compileMatrix(exampleMethod);
 * const { value, band } = scoreColumns(Uint8Array.of(1, 4, 5), Uint8Array.of(4, 4, 5), matrix);
 * [...value]; //=> [4, 16, 25]
 * [...band].map((rank) => matrix.bands[rank - 1]?.id); //=> ["lag", "hog", "kritisk"]
 * scoreColumns(Uint8Array.of(1, 6), Uint8Array.of(1, 1), matrix); //=> throws row 1: likelihood is 6
 * ```
 */
export const scoreColumns = (
  likelihood: LevelColumn,
  consequence: LevelColumn,
  matrix: RiskMatrix,
  into?: ScoreColumns,
): ScoreColumns => {
  requireIntegers("likelihood", likelihood);
  requireIntegers("consequence", consequence);
  const rows = likelihood.length;
  requireLength("consequence", consequence.length, rows);
  const { value, band } = into ?? { value: new Float64Array(rows), band: new Uint8Array(rows) };
  requireLength("into.value", value.length, rows);
  requireLength("into.band", band.length, rows);

  block.load(cellsOf(matrix));
  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(start + BLOCK, rows);
    block.likelihood.set(likelihood.subarray(start, end));
    block.consequence.set(consequence.subarray(start, end));
    const refused = block.score(end - start);
    if (refused >= 0) {
      const row = start + refused;
      throw outside(row, itemAt(likelihood, row), itemAt(consequence, row), matrix);
    }
    value.set(end - start === BLOCK ? block.value : block.value.subarray(0, end - start), start);
    band.set(end - start === BLOCK ? block.band : block.band.subarray(0, end - start), start);
  }
  return into ?? { value, band };
};
