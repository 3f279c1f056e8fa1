const MB = 1_000_000;

/** What a workbook may be at most; an analysis of a large nämnd needs a hundredth of it. */
export const LIMITS = {
  packed: 10 * MB,
  unpacked: 50 * MB,
  parts: 200,
  ratio: 100,
  rows: 50_000,
  columns: 1000,
  /** Cells of a sheet with all that lie empty between them, since a sheet is read as a rectangle. */
  area: 2 * MB,
  /** Cells, or texts that cells share, that are written out in the file. */
  cells: 400_000,
} as const;
