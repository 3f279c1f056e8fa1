import type { Band } from "./band.js";
import type { CellPlace } from "./matrix.js";
import type { Method } from "./method.js";

interface Placed extends CellPlace {
  readonly value?: number;
}

/**
 * One cell as the method leaves it: decided, or why not. A `missing` cell is outside a grid that is too small, or waits for a
 * formula to be resolved.
 */
export type CellDraft =
  | (Placed & { readonly kind: "decided"; readonly band: string })
  | (Placed & { readonly kind: "hole" })
  | (Placed & { readonly kind: "overlap"; readonly bands: readonly string[] })
  | (Placed & { readonly kind: "unknown-band"; readonly band: string })
  | (Placed & { readonly kind: "not-finite" })
  | (Placed & { readonly kind: "missing" });

/** What a method's matrix is made of. */
export type MatrixInput = Pick<Method, "likelihood" | "consequence" | "matrix" | "bands" | "overrides">;

const covers = (band: Band, value: number, consequence: number): boolean =>
  band.from !== undefined &&
  band.to !== undefined &&
  value >= band.from &&
  value <= band.to &&
  band.exceptConsequence?.includes(consequence) !== true;

const byValue = (bands: readonly Band[], place: CellPlace, value: number): CellDraft => {
  if (!Number.isFinite(value)) return { ...place, kind: "not-finite", value };
  const covering = bands.filter((band) => covers(band, value, place.consequence));
  const [first, second] = covering;
  if (first === undefined) return { ...place, kind: "hole", value };
  if (second !== undefined) return { ...place, kind: "overlap", value, bands: covering.map((band) => band.id) };
  return { ...place, kind: "decided", value, band: first.id };
};

const byGrid = (
  { bands, matrix }: MatrixInput & { readonly matrix: { readonly kind: "grid" } },
  place: CellPlace,
): CellDraft => {
  const [row, column] = [place.likelihood - 1, place.consequence - 1];
  if (matrix.values !== undefined) {
    const value = matrix.values[row]?.[column];
    if (value === undefined) return { ...place, kind: "missing" };
    return value === null ? { ...place, kind: "hole" } : byValue(bands, place, value);
  }
  const band = matrix.bands?.[row]?.[column];
  if (band === undefined) return { ...place, kind: "missing" };
  if (band === null) return { ...place, kind: "hole" };
  return { ...place, kind: bands.some((known) => known.id === band) ? "decided" : "unknown-band", band };
};

const byRule = (method: MatrixInput, place: CellPlace): CellDraft => {
  const { matrix, bands } = method;
  switch (matrix.kind) {
    case "product":
      return byValue(bands, place, place.likelihood * place.consequence);
    case "sum":
      return byValue(bands, place, place.likelihood + place.consequence);
    case "max":
      return byValue(bands, place, Math.max(place.likelihood, place.consequence));
    case "grid":
      return byGrid({ ...method, matrix }, place);
    case "formula":
      return { ...place, kind: "missing" };
  }
};

/** Every cell of a method's matrix in reading order, overrides applied; nothing is refused here. */
export const draftCells = (method: MatrixInput): readonly (readonly CellDraft[])[] =>
  method.likelihood.levels.map((_, row) =>
    method.consequence.levels.map((_, column): CellDraft => {
      const place = { likelihood: row + 1, consequence: column + 1 };
      const draft = byRule(method, place);
      const override = method.overrides?.find(
        (other) => other.likelihood === place.likelihood && other.consequence === place.consequence,
      );
      // A value that is no number, or a cell that the grid lacks, is not something that a decided band can mend.
      if (override === undefined || draft.kind === "not-finite" || draft.kind === "missing") return draft;
      return {
        ...place,
        kind: "decided",
        band: override.band,
        ...(draft.value === undefined ? {} : { value: draft.value }),
      };
    }),
  );
