import type { RiskMatrix } from "./matrix.js";
import type { MatrixFinding } from "./matrix-finding.js";
import { nameCells } from "./matrix-problem.js";

interface Ranked {
  readonly likelihood: number;
  readonly consequence: number;
  readonly value?: number;
  readonly rank: number;
}

const ranked = (matrix: RiskMatrix): readonly (readonly Ranked[])[] =>
  matrix.cells.map((row, rowIndex) =>
    row.map((cell, columnIndex) => ({
      likelihood: rowIndex + 1,
      consequence: columnIndex + 1,
      ...(cell.value === undefined ? {} : { value: cell.value }),
      rank: matrix.bands.findIndex((band) => band.id === cell.band) + 1,
    })),
  );

const isLower = (cell: Ranked, before: Ranked | undefined): boolean => {
  if (before === undefined) return false;
  if (cell.rank < before.rank) return true;
  return cell.value !== undefined && before.value !== undefined && cell.value < before.value;
};

/** A cell that is lower than the one with a lower likelihood or consequence beside it. */
export const lintOrder = (matrix: RiskMatrix): readonly MatrixFinding[] => {
  const rows = ranked(matrix);
  const lower = rows.flatMap((row, rowIndex) =>
    row.filter((cell, column) => isLower(cell, row[column - 1]) || isLower(cell, rows[rowIndex - 1]?.[column])),
  );
  if (lower.length === 0) return [];
  const names = nameCells(lower);
  return [
    {
      kind: "not-monotone",
      cells: lower.map(({ likelihood, consequence }) => ({ likelihood, consequence })),
      message: {
        sv: `Risken blir lägre när sannolikhet eller konsekvens ökar: ${names.sv}. Varje ruta bör vara minst lika hög som rutorna före den.`,
        en: `The risk falls as likelihood or consequence rises: ${names.en}. Each cell should be at least as high as those before it.`,
      },
    },
  ];
};
