import type { Path } from "./issue.js";

/** A place in a source text, both counted from 1. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/** Where the parts of a document stand in the text it was read from. */
export interface Positions {
  /** Where the value of a path begins, or the key before it; undefined where the text has no such place. */
  readonly at: (path: Path, part: "key" | "value") => SourcePosition | undefined;
  /** The sheet and cell where the value of a path stands or belongs, in a document that was read from a workbook. */
  readonly cell?: (path: Path) => string | undefined;
}

/** The property, not enumerable, under which a document carries the positions of its parts. */
export const POSITIONS: unique symbol = Symbol.for("vasentlighetsanalys.positions");

const isPositions = (value: unknown): value is Positions =>
  typeof value === "object" && value !== null && "at" in value && typeof value.at === "function";

/** The positions that a document carries, if it was read from a text. */
export const positionsOf = (document: unknown): Positions | undefined => {
  if (typeof document !== "object" || document === null || !(POSITIONS in document)) return undefined;
  const carried: unknown = document[POSITIONS];
  return isPositions(carried) ? carried : undefined;
};
