import type { Text } from "../model/locale.js";
import type { RiskMatrix } from "./matrix.js";
import type { MatrixFinding } from "./matrix-finding.js";

const unreached = (matrix: RiskMatrix): readonly MatrixFinding[] => {
  const reached = new Set(matrix.cells.flat().map((cell) => cell.band));
  return matrix.bands
    .filter((band) => !reached.has(band.id))
    .map((band) => ({
      kind: "unreached-band",
      bands: [band.id],
      message: {
        sv: `Ingen ruta i riskmatrisen får risknivån ${band.id}.`,
        en: `No cell of the matrix gets band ${band.id}.`,
      },
    }));
};

const valuesWithin = (limits: readonly number[], values: readonly number[]): Text => {
  const inside = values.filter((value) => value >= Math.min(...limits) && value <= Math.max(...limits));
  if (inside.length === 0) return { sv: "Inget riskvärde ligger i den.", en: "No value lies in it." };
  const [lowest, highest] = [Math.min(...inside), Math.max(...inside)];
  return {
    sv: `De riskvärden som ligger i den går från ${lowest} till ${highest}.`,
    en: `The values that lie in it run from ${lowest} to ${highest}.`,
  };
};

const unreachable = (matrix: RiskMatrix): readonly MatrixFinding[] => {
  const values = matrix.cells.flat().flatMap((cell) => cell.value ?? []);
  if (values.length === 0) return [];
  return matrix.bands.flatMap((band): readonly MatrixFinding[] => {
    const limits = [...new Set([band.from, band.to])].flatMap((limit) => limit ?? []);
    const within = valuesWithin(limits, values);
    return limits
      .filter((limit) => !values.includes(limit))
      .map((limit) => ({
        kind: "unreachable-limit",
        bands: [band.id],
        message: {
          sv: `Risknivån ${band.id} har gränsen ${limit}, men inget riskvärde i riskmatrisen är ${limit}. ${within.sv}`,
          en: `Band ${band.id} has the limit ${limit}, but no value of the matrix is ${limit}. ${within.en}`,
        },
      }));
  });
};

/** Bands that no cell gets, and band limits that no value of the matrix equals. */
export const lintBands = (matrix: RiskMatrix): readonly MatrixFinding[] => [
  ...unreached(matrix),
  ...unreachable(matrix),
];
