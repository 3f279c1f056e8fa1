import { exampleMethod, type Method } from "vasentlighetsanalys";

const consequence = exampleMethod.consequence;

/** The example method with some of its parts changed; the bands always cover every value. */
export const methodWith = (changes: Partial<Method>): Method => ({ ...exampleMethod, ...changes });

export const oneBand = [
  { id: "lag", label: "Låg", from: 0, to: 9 },
  { id: "hog", label: "Hög", from: 10, to: 1000 },
] as const;

/** Consequence dimensions with weights, combined into a mean. */
export const weighted = (round: "up" | "nearest", weights: readonly number[]): Method =>
  methodWith({
    consequence: {
      label: consequence.label,
      levels: consequence.levels,
      dimensions: weights.map((weight, index) => ({
        id: `d${String(index + 1)}`,
        label: `Dimension ${String(index + 1)}`,
        weight,
      })),
      combine: { kind: "weighted", round },
    },
  });

/** Three levels of likelihood, four of consequence, so that a swapped axis shows. */
export const threeByFour: Method = methodWith({
  id: "tre-gånger-fyra",
  likelihood: { label: "Sannolikhet", levels: exampleMethod.likelihood.levels.slice(0, 3) },
  consequence: { label: "Konsekvens", levels: consequence.levels.slice(0, 4) },
  bands: oneBand,
});
