import type { CellDraft } from "./cell-draft.js";
import { type MatrixProblem, type ProblemCell, nameCells, places } from "./matrix-problem.js";
import type { Method } from "./method.js";

type Drafts<K extends CellDraft["kind"]> = readonly (CellDraft & { readonly kind: K })[];

const ofKind = <K extends CellDraft["kind"]>(drafts: readonly CellDraft[], kind: K): Drafts<K> =>
  drafts.filter((draft): draft is CellDraft & { readonly kind: K } => draft.kind === kind);

const groupBy = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, readonly T[]])[] => [
  ...items.reduce(
    (groups, item) => groups.set(key(item), [...(groups.get(key(item)) ?? []), item]),
    new Map<string, readonly T[]>(),
  ),
];

const cellOf = ({ likelihood, consequence, value }: CellDraft): ProblemCell => ({
  likelihood,
  consequence,
  ...(value === undefined ? {} : { value }),
});

const problem = (
  kind: "hole" | "overlap" | "not-finite" | "unknown-band",
  drafts: readonly CellDraft[],
  path: MatrixProblem["path"],
  words: (cells: { readonly sv: string; readonly en: string }) => MatrixProblem["message"],
): MatrixProblem => {
  const cells = drafts.map(cellOf);
  return { kind, path, at: places.matrix, cells, message: words(nameCells(cells)) };
};

/** Cells without a band, with more than one, with a band that the method lacks, or with a value that is no number. */
export const cellProblems = (
  drafts: readonly CellDraft[],
  method: Pick<Method, "bands" | "matrix">,
): readonly MatrixProblem[] => {
  const holes = ofKind(drafts, "hole");
  const notFinite = ofKind(drafts, "not-finite");
  const known = method.bands.map((band) => band.id).join(", ");
  return [
    ...(holes.length === 0
      ? []
      : [
          problem("hole", holes, ["matrix"], (cells) => ({
            sv: `Ingen risknivå är bestämd för ${cells.sv}. Ändra gränserna, eller avgör rutan i overrides med skäl.`,
            en: `No band is decided for ${cells.en}. Change the limits, or decide the cell in overrides with a reason.`,
          })),
        ]),
    ...groupBy(ofKind(drafts, "overlap"), (draft) => draft.bands.join(", ")).map(([bands, group]) =>
      problem("overlap", group, ["matrix"], (cells) => ({
        sv: `Mer än en risknivå (${bands}) gäller för ${cells.sv}. Ändra gränserna, eller avgör rutan i overrides med skäl.`,
        en: `More than one band (${bands}) holds for ${cells.en}. Change the limits, or decide the cell in overrides with a reason.`,
      })),
    ),
    ...(notFinite.length === 0
      ? []
      : [
          problem("not-finite", notFinite, ["matrix"], (cells) => ({
            sv: `Riskvärdet är inte ett ändligt tal för ${cells.sv}.`,
            en: `The value is not a finite number for ${cells.en}.`,
          })),
        ]),
    ...groupBy(ofKind(drafts, "unknown-band"), (draft) => draft.band).map(([band, group]) =>
      problem("unknown-band", group, ["matrix", "bands"], (cells) => ({
        sv: `Risknivån ${band} finns inte i metoden, men står för ${cells.sv}. Metoden har ${known}.`,
        en: `The method has no band ${band}, but it stands for ${cells.en}. The method has ${known}.`,
      })),
    ),
  ];
};
