import type { Method } from "../method/method.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { checkedOptions, type ViewOptions } from "../view/audience.js";
import { type MatrixSource, matrixView } from "../view/matrix-view.js";
import { drawHeatMap } from "./svg/draw-heat-map.js";

/** What a heat map is drawn from where there is no register: a method, and how many risks lie in each cell. */
export interface HeatMapCounts {
  readonly method: Method;
  /** `cells[likelihood - 1][consequence - 1]`, whole numbers from 0. */
  readonly cells: readonly (readonly number[])[];
}

/** A heat map's options; `id` begins the ids within the image, so that two can stand on one page. */
export interface HeatMapOptions extends ViewOptions {
  readonly id?: string;
}

const checkedCount = (count: number | undefined, likelihood: number, consequence: number): number => {
  if (count !== undefined && Number.isInteger(count) && count >= 0) return count;
  throw new RangeError(
    `cells[${String(likelihood)}][${String(consequence)}] is ${String(count)}; give a whole number from 0 for each cell of the matrix`,
  );
};

const counted = ({ method, cells }: HeatMapCounts): MatrixSource => {
  const bands: Record<string, number> = {};
  let assessed = 0;
  const checked = method.likelihood.levels.map((_, l) =>
    method.consequence.levels.map((__, c) => {
      const count = checkedCount(cells[l]?.[c], l, c);
      const { band } = scoreAssessment({ likelihood: l + 1, consequence: c + 1 }, method);
      bands[band] = (bands[band] ?? 0) + count;
      assessed += count;
      return count;
    }),
  );
  return { method, counts: { cells: checked, bands, assessed, unassessed: 0 } };
};

/**
 * Draws the risk matrix with the number of current risks in each cell as one SVG image that stands alone. Every cell bears its
 * count, its value, and its band's symbol and label, so that colour never carries alone; text is black or white by contrast.
 *
 * @param source - A register from `buildRegister`, or a method with counts (`cells[likelihood - 1][consequence - 1]`).
 * @param options - `audience` as for every document; the counts are the same for both, since what bears secrecy is counted.
 * `locale`: `"sv"` (default) or `"en"`. `id`: the beginning of the ids within the image, `"heat-map"` by default.
 * @returns The `<svg>` element: `role="img"` with a title and a description in words, no style, no script, nothing external.
 * Elements of the classes `va-ground` and `va-ink` may be restyled by a page in dark colours.
 * @throws TypeError when `audience` is not given; RangeError when a cell has no whole count.
 * @example
 * ```ts
 * import { exampleMethod } from "vasentlighetsanalys";
 * import { heatMapSvg } from "vasentlighetsanalys/html";
 * const cells = exampleMethod.likelihood.levels.map(() => exampleMethod.consequence.levels.map(() => 0));
 * const image = heatMapSvg({ method: exampleMethod, cells }, { audience: "public" });
 * image.startsWith("<svg xmlns="); //=> true
 * image.includes("Riskmatris, bedömda risker: 0"); //=> true
 * ```
 */
export const heatMapSvg = (source: MatrixSource | HeatMapCounts, options: HeatMapOptions): string => {
  const { locale } = checkedOptions(options);
  const matrix = matrixView("cells" in source ? counted(source) : source, options);
  return drawHeatMap(matrix, locale, options.id ?? "heat-map");
};
