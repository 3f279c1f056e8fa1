import { type MatrixProblem, places } from "./matrix-problem.js";
import type { Override } from "./matrix-rule.js";
import type { Method } from "./method.js";

type Overridden = Pick<Method, "overrides" | "bands" | "likelihood" | "consequence">;

const onScale = (level: number, levels: readonly unknown[]): boolean =>
  Number.isInteger(level) && level >= 1 && level <= levels.length;

const sameCell = (a: Override, b: Override): boolean =>
  a.likelihood === b.likelihood && a.consequence === b.consequence;

/** Overrides of cells that the matrix lacks, of one cell twice, or to a band that the method lacks. */
export const overrideProblems = ({
  overrides = [],
  bands,
  likelihood,
  consequence,
}: Overridden): readonly MatrixProblem[] => {
  const known = bands.map((band) => band.id);
  return overrides.flatMap((override, index): readonly MatrixProblem[] => {
    const at = places.override(index + 1);
    const cells = [{ likelihood: override.likelihood, consequence: override.consequence }];
    const sv = `sannolikhet ${override.likelihood}, konsekvens ${override.consequence}`;
    const en = `likelihood ${override.likelihood}, consequence ${override.consequence}`;
    const outside = !(
      onScale(override.likelihood, likelihood.levels) && onScale(override.consequence, consequence.levels)
    );
    const first = overrides.findIndex((other) => sameCell(other, override));
    return [
      ...(outside
        ? [
            {
              kind: "override-outside-scale" as const,
              path: ["overrides", index],
              at,
              cells,
              message: {
                sv: `Undantaget gäller ${sv}, men riskmatrisen har sannolikhet 1 till ${likelihood.levels.length} och konsekvens 1 till ${consequence.levels.length}.`,
                en: `The override is for ${en}, but the matrix has likelihood 1 to ${likelihood.levels.length} and consequence 1 to ${consequence.levels.length}.`,
              },
            },
          ]
        : []),
      ...(first === index
        ? []
        : [
            {
              kind: "duplicate-override" as const,
              path: ["overrides", index],
              at,
              cells,
              message: {
                sv: `Rutan ${sv} har redan avgjorts i undantag ${first + 1}. En ruta får avgöras en gång.`,
                en: `The cell ${en} is already decided by override ${first + 1}. A cell may be decided once.`,
              },
            },
          ]),
      ...(known.includes(override.band)
        ? []
        : [
            {
              kind: "unknown-band" as const,
              path: ["overrides", index, "band"],
              at,
              cells,
              message: {
                sv: `Undantaget för ${sv} anger risknivån ${override.band}, som metoden inte har. Metoden har ${known.join(", ")}.`,
                en: `The override for ${en} names band ${override.band}, which the method lacks. It has ${known.join(", ")}.`,
              },
            },
          ]),
    ];
  });
};
