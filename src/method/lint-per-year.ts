import type { RiskMatrix } from "./matrix.js";
import type { MatrixFinding } from "./matrix-finding.js";

/**
 * Yearly frequencies that do not follow on each other from 0: a reported count between two levels would then speak for
 * neither, and one in both for either.
 */
export const lintPerYear = ({ likelihood: { levels } }: RiskMatrix): readonly MatrixFinding[] => {
  if (levels.every((level) => level.perYear === undefined)) return [];
  return levels.flatMap((level, index): readonly MatrixFinding[] => {
    const before = index === 0 ? 0 : levels[index - 1]?.perYear?.[1];
    const [from, to] = level.perYear ?? [];
    const follows = from !== undefined && from === before;
    const rises = from !== undefined && (to === null || (to !== undefined && from < to));
    if (follows && rises) return [];
    return [
      {
        kind: "per-year-gap",
        scale: "likelihood",
        level: index + 1,
        message: {
          sv: `Nivå ${index + 1} i sannolikhetsskalan (${level.label}) har ett perYear som saknas eller inte tar vid där nivån före slutar. Nivåerna bör täcka alla antal per år från 0, utan glapp och utan överlapp.`,
          en: `Level ${index + 1} of the likelihood scale (${level.label}) has a perYear that is missing or does not start where the level before ends. The levels should cover every number a year from 0, without gap or overlap.`,
        },
      },
    ];
  });
};
