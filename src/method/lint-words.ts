import type { RiskMatrix } from "./matrix.js";
import type { MatrixFinding } from "./matrix-finding.js";
import type { ConsequenceScale, LikelihoodScale } from "./scale.js";

const SCALES = ["likelihood", "consequence"] as const;
type ScaleName = (typeof SCALES)[number];

const names = {
  likelihood: { sv: "sannolikhetsskalan", en: "the likelihood scale" },
  consequence: { sv: "konsekvensskalan", en: "the consequence scale" },
} as const;

/** Two labels that a reader cannot tell apart are the same label, whatever their case or spacing. */
const readAlike = (label: string): string => label.trim().replace(/\s+/g, " ").toLowerCase();

interface Repeated<T> {
  readonly first: T;
  readonly again: T;
  /** Numbers from 1, in the order written. */
  readonly numbers: readonly [first: number, again: number];
}

const repeated = <T extends { readonly label: string }>(items: readonly T[]): readonly Repeated<T>[] =>
  items.flatMap((again, index): readonly Repeated<T>[] => {
    const before = items.slice(0, index);
    const first = before.find((other) => readAlike(other.label) === readAlike(again.label));
    return first === undefined ? [] : [{ first, again, numbers: [before.indexOf(first) + 1, index + 1] }];
  });

const levelLabels = (scale: ScaleName, { levels }: LikelihoodScale | ConsequenceScale): readonly MatrixFinding[] =>
  repeated(levels).map(({ again, numbers: [first, second] }) => ({
    kind: "duplicate-label",
    scale,
    level: second,
    message: {
      sv: `Nivå ${first} och ${second} i ${names[scale].sv} heter båda ${again.label.trim()}.`,
      en: `Levels ${first} and ${second} of ${names[scale].en} are both called ${again.label.trim()}.`,
    },
  }));

const bandLabels = ({ bands }: RiskMatrix): readonly MatrixFinding[] =>
  repeated(bands).map(({ first, again }) => ({
    kind: "duplicate-label",
    bands: [first.id, again.id],
    message: {
      sv: `Risknivåerna ${first.id} och ${again.id} heter båda ${again.label.trim()}.`,
      en: `Bands ${first.id} and ${again.id} are both called ${again.label.trim()}.`,
    },
  }));

const symbols = ({ bands }: RiskMatrix): readonly MatrixFinding[] =>
  bands.flatMap((band, index): readonly MatrixFinding[] => {
    const first = bands.slice(0, index).find((other) => band.symbol !== undefined && other.symbol === band.symbol);
    if (first === undefined) return [];
    return [
      {
        kind: "duplicate-symbol",
        bands: [first.id, band.id],
        message: {
          sv: `Risknivåerna ${first.id} och ${band.id} har samma symbol, ${String(band.symbol)}.`,
          en: `Bands ${first.id} and ${band.id} have the same symbol, ${String(band.symbol)}.`,
        },
      },
    ];
  });

const undefinedLevels = (scale: ScaleName, matrix: RiskMatrix): readonly MatrixFinding[] => {
  const dimensions = scale === "consequence" ? (matrix.consequence.dimensions ?? []) : [];
  return matrix[scale].levels.flatMap((level, index): readonly MatrixFinding[] => {
    const byDimension =
      dimensions.length > 0 && dimensions.every((dimension) => dimension.definitions?.[index] !== undefined);
    if (level.definition !== undefined || byDimension) return [];
    return [
      {
        kind: "level-without-definition",
        scale,
        level: index + 1,
        message: {
          sv: `Nivå ${index + 1} i ${names[scale].sv} (${level.label}) saknar definition, så lika risker kan värderas olika.`,
          en: `Level ${index + 1} of ${names[scale].en} (${level.label}) has no definition, so equal risks may be valued differently.`,
        },
      },
    ];
  });
};

/** Labels and symbols that stand twice, and levels that nobody has defined. */
export const lintWords = (matrix: RiskMatrix): readonly MatrixFinding[] => [
  ...SCALES.flatMap((scale) => levelLabels(scale, matrix[scale])),
  ...bandLabels(matrix),
  ...symbols(matrix),
  ...SCALES.flatMap((scale) => undefinedLevels(scale, matrix)),
];
