import { describe, expect, test } from "vitest";
import { compileMatrix } from "../../src/method/compile-matrix.js";
import type { RiskMatrix } from "../../src/method/matrix.js";
import type { Method } from "../../src/method/method.js";
import { publishedMethods } from "../../src/method/published/index.js";
import published from "../cases/published-tables.json" with { type: "json" };
import { aMethod, bandsOf, consequenceOf, likelihoodOf } from "./a-method.js";

interface Table {
  readonly id: string;
  readonly likelihood?: readonly string[];
  readonly consequence?: readonly string[];
  readonly values?: readonly (readonly number[])[];
  readonly bands: readonly (readonly (string | null)[])[];
  readonly counts?: Readonly<Record<string, number>>;
}

const tables: readonly Table[] = published.tables;

/** Methods that are published but do not ship: written here as a user would write them. */
const ownMethods: readonly Method[] = [
  aMethod({
    id: "owasp-risk-rating",
    likelihood: { label: "Likelihood", levels: [{ label: "LOW" }, { label: "MEDIUM" }, { label: "HIGH" }] },
    consequence: { label: "Impact", levels: [{ label: "LOW" }, { label: "MEDIUM" }, { label: "HIGH" }] },
    matrix: {
      kind: "grid",
      bands: [
        ["Note", "Low", "Medium"],
        ["Low", "Medium", "High"],
        ["Medium", "High", "Critical"],
      ],
    },
    bands: bandsOf("Note", "Low", "Medium", "High", "Critical"),
  }),
  aMethod({
    id: "fleet-5x5",
    likelihood: likelihoodOf(5),
    consequence: consequenceOf(5),
    bands: bandsOf(["Low", 1, 6], ["Medium", 7, 19], ["High", 20, 25]),
  }),
];

const methodOf = (id: string): Method => {
  const method = [...publishedMethods, ...ownMethods].find((other) => other.id === id);
  if (method === undefined) throw new Error(`no method ${id}`);
  return method;
};

const cellAt = (matrix: RiskMatrix, likelihood: number, consequence: number) => {
  const cell = matrix.cells[likelihood - 1]?.[consequence - 1];
  if (cell === undefined) throw new Error(`no cell ${likelihood}, ${consequence}`);
  const band = matrix.bands.find((other) => other.id === cell.band);
  return { ...cell, label: band?.label };
};

const cells = tables.flatMap((table) =>
  table.bands.flatMap((row, rowIndex) =>
    row.flatMap((band, columnIndex) =>
      band === null
        ? []
        : [
            {
              id: table.id,
              likelihood: rowIndex + 1,
              consequence: columnIndex + 1,
              value: table.values?.[rowIndex]?.[columnIndex],
              band,
            },
          ],
    ),
  ),
);

test.each(cells)("$id: likelihood $likelihood, consequence $consequence is $band", (expected) => {
  const cell = cellAt(compileMatrix(methodOf(expected.id)), expected.likelihood, expected.consequence);
  expect({ value: cell.value, band: cell.label }).toEqual({ value: expected.value, band: expected.band });
});

test.each(tables)("$id has exactly the cells of its table", (table) => {
  const matrix = compileMatrix(methodOf(table.id));
  expect(matrix.cells.map((row) => row.length)).toEqual(table.bands.map((row) => row.length));
});

const labelled = tables.flatMap((table) =>
  (["likelihood", "consequence"] as const).flatMap((scale) => {
    const labels = table[scale];
    return labels === undefined ? [] : [{ id: table.id, scale, labels }];
  }),
);

test.each(labelled)("$id names the levels of its $scale as published", ({ id, scale, labels }) => {
  const written = methodOf(id)[scale].levels.map((level) => level.label.toLowerCase());
  expect(written).toEqual(labels.map((label) => label.toLowerCase()));
});

const counted = tables.flatMap(({ id, counts }) => (counts === undefined ? [] : [{ id, counts }]));

test.each(counted)("$id has the published number of cells in each band", ({ id, counts }) => {
  const matrix = compileMatrix(methodOf(id));
  const found = matrix.bands.map((band) => [
    band.label,
    matrix.cells.flat().filter((cell) => cell.band === band.id).length,
  ]);
  expect(Object.fromEntries(found)).toEqual(counts);
});

describe.each(published.known)("$id, of which only some cells are known", (table) => {
  const place = (row: readonly string[]) => ({
    likelihood: table.likelihood.indexOf(row[0] ?? "") + 1,
    consequence: table.consequence.indexOf(row[1] ?? "") + 1,
  });
  const bandAt = (likelihood: number, consequence: number): string | null => {
    const row = table.rows.find(
      (other) => place(other).likelihood === likelihood && place(other).consequence === consequence,
    );
    return row?.[2] ?? null;
  };
  const grid = table.likelihood.map((_, row) => table.consequence.map((__, column) => bandAt(row + 1, column + 1)));
  const method = aMethod({
    id: table.id,
    likelihood: { label: "Sannolikhet", levels: table.likelihood.map((label) => ({ label })) },
    consequence: { label: "Konsekvens", levels: table.consequence.map((label) => ({ label })) },
    matrix: { kind: "grid", bands: grid },
    bands: bandsOf(...table.bands),
  });
  const unknown = grid.flatMap((row, rowIndex) =>
    row.flatMap((band, columnIndex) =>
      band === null ? [{ likelihood: rowIndex + 1, consequence: columnIndex + 1 }] : [],
    ),
  );

  test("is refused, the undecided cells named", () => {
    expect(() => compileMatrix(method)).toThrow(
      unknown.map((cell) => `sannolikhet ${cell.likelihood}, konsekvens ${cell.consequence}`).join("; "),
    );
  });

  test.each(table.rows)("once the others are decided, (%s, %s) is %s", (...row) => {
    const band = table.bands[0] ?? "";
    const decided = { ...method, overrides: unknown.map((cell) => ({ ...cell, band, reason: "prov" })) };
    const { likelihood, consequence } = place(row);
    expect(cellAt(compileMatrix(decided), likelihood, consequence).band).toBe(row[2]);
  });
});
