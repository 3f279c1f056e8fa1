import type { Codec } from "../cells/codec.js";

/** Where the drop-down of a column takes its entries: a list of words, or the first column of another sheet. */
export type DropDown =
  | { readonly kind: "words"; readonly name: string; readonly entries: readonly string[]; readonly several?: boolean }
  | { readonly kind: "sheet"; readonly sheet: string; readonly several?: boolean };

/** A column that the template calculates while one types; it is never read. */
export interface Shown {
  readonly assessment: "inherent" | "current" | "target";
  readonly shows: "value" | "band";
}

/** One column of the template, for whoever writes the sheet and for whoever reads it. */
export interface Column {
  readonly heading: string;
  /** Where the value stands in the item of a row; of the form on Nämnd, in the document. */
  readonly path: readonly string[];
  readonly codec: Codec;
  readonly width: number;
  /** What to write, shown when the cell is chosen. */
  readonly note?: string;
  readonly dropDown?: DropDown;
  /** Columns that are seldom used lie folded until somebody opens them. */
  readonly folded?: boolean;
  readonly shown?: Shown;
}

/** Ids and headings by which a sheet hangs together. */
export const SHEETS = {
  namnd: "Nämnd",
  units: "Enheter",
  goals: "Mål",
  processes: "Processer",
  risks: "Risker",
  controls: "Kontroller",
  actions: "Åtgärder",
  incidents: "Incidenter",
  surveys: "Enkäter",
  recommendations: "Rekommendationer",
} as const;

/** The keys of the sheets that hold one item a row. */
export type ListKey = Exclude<keyof typeof SHEETS, "namnd">;

/** Reads and writes nothing: the column is there to be seen. */
export const SEEN_ONLY: Codec = { write: () => null, read: () => undefined };
