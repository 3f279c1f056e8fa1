import type { Band } from "../../src/method/band.js";
import type { Method } from "../../src/method/method.js";

const numbered = (count: number, word: string) => ({
  label: word,
  levels: Array.from({ length: count }, (_, index) => ({ label: `${word} ${index + 1}`, definition: `${index + 1}` })),
});

/** A scale whose levels are numbered and defined. */
export const likelihoodOf = (count: number): Method["likelihood"] => numbered(count, "Sannolikhet");
export const consequenceOf = (count: number): Method["consequence"] => numbered(count, "Konsekvens");

/** Bands from `[id, from, to]`, or from an id alone. */
export const bandsOf = (...written: readonly (string | readonly [string, number, number])[]): readonly Band[] =>
  written.map((band) =>
    typeof band === "string" ? { id: band, label: band } : { id: band[0], label: band[0], from: band[1], to: band[2] },
  );

/** A method of three by three, product, that compiles; a test says only what differs. */
export const aMethod = (differing: Partial<Method> = {}): Method => ({
  format: 1,
  id: "prov",
  version: "1",
  title: "Prov",
  source: { title: "Prov", status: "example" },
  appliesFrom: 2022,
  likelihood: likelihoodOf(3),
  consequence: consequenceOf(3),
  matrix: { kind: "product" },
  bands: bandsOf(["lag", 1, 2], ["medel", 3, 4], ["hog", 6, 9]),
  ...differing,
});
