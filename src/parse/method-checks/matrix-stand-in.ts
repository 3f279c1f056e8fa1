import type { Band } from "../../method/band.js";
import type { MatrixInput } from "../../method/cell-draft.js";
import type { MatrixProblem } from "../../method/matrix-problem.js";
import type { MatrixRule, Override } from "../../method/matrix-rule.js";
import type { MethodContext } from "./context.js";

/** What a matrix is made of, each faulty part replaced by one that gives no problem, and which problems are then true. */
export interface MatrixStandIn {
  readonly input: MatrixInput;
  readonly isTrue: (problem: MatrixProblem) => boolean;
}

type Rows<T> = readonly (readonly (T | null | undefined)[] | undefined)[];

// No id of a document holds a slash, so a stand-in is never taken for a band's own.
const bandOf = ({ isUncertain }: MethodContext, band: SoundBand, index: number): Band => {
  const id = band?.id ?? `/${index}`;
  if (band === undefined) return { id, label: id, from: 0, to: 0 };
  const from = band.from ?? (isUncertain(["bands", index, "from"]) ? (band.to ?? 0) : undefined);
  const to = band.to ?? (isUncertain(["bands", index, "to"]) ? (from ?? 0) : undefined);
  const except = band.exceptConsequence?.map((level) => level ?? 1);
  return {
    id,
    label: id,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(except === undefined ? {} : { exceptConsequence: except }),
  };
};

type SoundBand = NonNullable<MethodContext["method"]["bands"]>[number];
type SoundOverride = NonNullable<MethodContext["method"]["overrides"]>[number];

const isPlaced = (override: SoundOverride): boolean =>
  override?.likelihood !== undefined && override.consequence !== undefined;

// A cell that no number names is the same as no other cell.
const overrideOf = (override: SoundOverride, band: string): Override => ({
  likelihood: override?.likelihood ?? Number.NaN,
  consequence: override?.consequence ?? Number.NaN,
  band: override?.band ?? band,
  reason: "",
});

const rowsOf = <T>(rows: Rows<T>, columns: number): readonly (readonly (T | null)[])[] =>
  rows.map((row) =>
    row === undefined ? Array.from({ length: columns }, () => null) : row.map((cell) => cell ?? null),
  );

const ruleOf = (matrix: MethodContext["method"]["matrix"], columns: number): MatrixRule => {
  if (matrix?.kind === "product" || matrix?.kind === "sum" || matrix?.kind === "max") return { kind: matrix.kind };
  // A formula decides no cell before it is resolved, and so gives no problem of its own.
  if (matrix?.kind !== "grid") return { kind: "formula", expression: "" };
  return {
    kind: "grid",
    ...(matrix.values === undefined ? {} : { values: rowsOf(matrix.values, columns) }),
    ...(matrix.bands === undefined ? {} : { bands: rowsOf(matrix.bands, columns) }),
  };
};

const scaleOf = (levels: number | undefined) => ({
  label: "",
  levels: Array.from({ length: levels ?? 0 }, () => ({ label: "" })),
});

/** Makes a matrix out of what is sound in a method. */
export const matrixStandIn = (context: MethodContext): MatrixStandIn => {
  const { method, isUncertain } = context;
  const { matrix, bands, overrides = [] } = method;
  const likelihood = method.likelihood?.levels?.length;
  const consequence = method.consequence?.levels?.length;
  const scalesKnown = likelihood !== undefined && consequence !== undefined;
  const bandsKnown = bands?.every((band) => band?.id !== undefined) === true;

  const isCertain = (list: "bands" | "overrides", index: number, keys: readonly string[]): boolean =>
    !keys.some((key) => isUncertain([list, index, key]));
  const cellsKnown =
    scalesKnown &&
    bandsKnown &&
    bands.every((_, index) => isCertain("bands", index, ["from", "to", "exceptConsequence"])) &&
    (method.overrides !== undefined || !isUncertain(["overrides"])) &&
    overrides.every((_, index) => isCertain("overrides", index, ["likelihood", "consequence", "band"])) &&
    !isUncertain(["matrix"]);

  const isTrue = ({ kind, path: [part, index] }: MatrixProblem): boolean => {
    if (part === "overrides" && typeof index === "number" && !isPlaced(overrides[index])) return false;
    switch (kind) {
      case "wrong-size":
      case "override-outside-scale":
        return scalesKnown;
      case "exception-outside-scale":
        return consequence !== undefined;
      case "unknown-band":
        return bandsKnown;
      case "hole":
      case "overlap":
      case "not-finite":
        return cellsKnown;
      case "grid-content":
        return (
          matrix?.kind === "grid" &&
          (matrix.values !== undefined || !isUncertain(["matrix", "values"])) &&
          (matrix.bands !== undefined || !isUncertain(["matrix", "bands"]))
        );
      case "band-without-limits":
        return matrix?.kind !== undefined;
      case "formula-unresolved":
        // No fault: /formula resolves it before the matrix is compiled.
        return false;
      case "duplicate-band":
      case "band-limits-reversed":
      case "duplicate-override":
        return true;
    }
  };

  const standIns = bands?.map((band, index) => bandOf(context, band, index)) ?? [];
  return {
    input: {
      likelihood: scaleOf(likelihood),
      consequence: scaleOf(consequence),
      matrix: ruleOf(matrix, consequence ?? 0),
      bands: standIns,
      overrides: overrides.map((override) => overrideOf(override, standIns[0]?.id ?? "")),
    },
    isTrue,
  };
};
