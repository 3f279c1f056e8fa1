import type { Text } from "../model/locale.js";
import type { CellPlace } from "./matrix.js";

/** Everything that a lint of a matrix may remark on; none of it stops the matrix from being used. */
export type MatrixFindingKind =
  | "not-monotone"
  | "unreached-band"
  | "unreachable-limit"
  | "duplicate-label"
  | "duplicate-symbol"
  | "level-without-definition"
  | "per-year-gap"
  | "unreadable-colour"
  | "similar-colours"
  | "low-contrast";

/** One remark on a matrix that can be used all the same. */
export interface MatrixFinding {
  readonly kind: MatrixFindingKind;
  readonly message: Text;
  readonly cells?: readonly CellPlace[];
  /** Ids of the bands that the remark is on. */
  readonly bands?: readonly string[];
  readonly scale?: "likelihood" | "consequence";
  /** A level of `scale`, from 1. */
  readonly level?: number;
}
