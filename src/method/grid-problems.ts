import { type MatrixProblem, places } from "./matrix-problem.js";
import type { MatrixRule } from "./matrix-rule.js";
import type { Method } from "./method.js";

type Sized = Pick<Method, "likelihood" | "consequence">;
type Grid = MatrixRule & { readonly kind: "grid" };

const sizes = (key: "values" | "bands", rows: readonly (readonly unknown[])[], method: Sized): MatrixProblem[] => {
  const [needRows, needColumns] = [method.likelihood.levels.length, method.consequence.levels.length];
  const at = places.matrix;
  const rowProblem: readonly MatrixProblem[] =
    rows.length === needRows
      ? []
      : [
          {
            kind: "wrong-size",
            path: ["matrix", key],
            at,
            message: {
              sv: `Rutnätet har ${rows.length} rader, men sannolikhetsskalan har ${needRows} nivåer. En rad per nivå behövs.`,
              en: `The grid has ${rows.length} rows, but the likelihood scale has ${needRows} levels. One row a level is needed.`,
            },
          },
        ];
  const columnProblems = rows.flatMap((row, index): readonly MatrixProblem[] =>
    row.length === needColumns
      ? []
      : [
          {
            kind: "wrong-size",
            path: ["matrix", key, index],
            at,
            message: {
              sv: `Rad ${index + 1} i rutnätet har ${row.length} kolumner, men konsekvensskalan har ${needColumns} nivåer. En kolumn per nivå behövs.`,
              en: `Row ${index + 1} of the grid has ${row.length} columns, but the consequence scale has ${needColumns} levels. One column a level is needed.`,
            },
          },
        ],
  );
  return [...rowProblem, ...columnProblems];
};

/** A grid that gives both values and bands, neither, or another number of cells than the scales need. */
export const gridProblems = (grid: Grid, method: Sized): readonly MatrixProblem[] => {
  const both = grid.values !== undefined && grid.bands !== undefined;
  const neither = grid.values === undefined && grid.bands === undefined;
  return [
    ...(both || neither
      ? [
          {
            kind: "grid-content" as const,
            path: ["matrix"],
            at: places.matrix,
            message: {
              sv: `Rutnätet anger ${both ? "både values och bands" : "varken values eller bands"}. Ange antingen riskvärden (values) eller risknivåer (bands).`,
              en: `The grid gives ${both ? "both values and bands" : "neither values nor bands"}. Give either values or bands.`,
            },
          },
        ]
      : []),
    ...(grid.values === undefined ? [] : sizes("values", grid.values, method)),
    ...(grid.bands === undefined ? [] : sizes("bands", grid.bands, method)),
  ];
};
