import type { Method } from "../method/method.js";
import { treatmentKinds, type TreatmentKind } from "../model/closed-list.js";
import { itemAt } from "../model/item-at.js";
import type { AssessedRisk } from "../score/assess-risks.js";
import type { Candidate } from "./candidates.js";

/** How many risks fall where, by their current scores; every assessed risk is counted once in cells, bands and treatments. */
export interface RegisterCounts {
  readonly assessed: number;
  readonly unassessed: number;
  readonly candidates: number;
  readonly dropped: number;
  /** `cells[likelihood - 1][consequence - 1]`. */
  readonly cells: readonly (readonly number[])[];
  /** By band id. */
  readonly bands: Readonly<Record<string, number>>;
  /** By standing treatment; `none` also holds the acceptances that count as none at the date. */
  readonly treatments: Readonly<Record<TreatmentKind | "none", number>>;
}

/** Counts a register's entries per cell, band and treatment. */
export const countEntries = (
  entries: readonly AssessedRisk[],
  candidates: readonly Candidate[],
  method: Method,
): RegisterCounts => {
  const cells = method.likelihood.levels.map(() => method.consequence.levels.map(() => 0));
  const bands = Object.fromEntries(
    method.bands.map(({ id }) => [id, entries.filter(({ current }) => current?.band === id).length]),
  );
  const treatments = Object.fromEntries([...treatmentKinds.codes, "none"].map((kind) => [kind, 0])) as Record<
    TreatmentKind | "none",
    number
  >;
  let assessed = 0;
  for (const { current, treatment } of entries) {
    if (current === undefined) continue;
    assessed += 1;
    const row = itemAt(cells, current.likelihood - 1);
    row[current.consequence - 1] = itemAt(row, current.consequence - 1) + 1;
    treatments[treatment.kind === "standing" ? treatment.treatment.kind : "none"] += 1;
  }
  const dropped = candidates.filter((candidate) => candidate.kind === "dropped").length;
  return {
    assessed,
    unassessed: entries.length - assessed,
    candidates: candidates.length - dropped,
    dropped,
    cells,
    bands,
    treatments,
  };
};
