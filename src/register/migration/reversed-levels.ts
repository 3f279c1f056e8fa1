import type { Locale } from "../../model/locale.js";
import { scaleWords } from "./check-mapping.js";
import type { LevelMapping, ScaleMapping } from "./level-mapping.js";
import type { MigrationIssue } from "./migration-error.js";
import { gather } from "./report.js";

interface Pair {
  readonly old: string;
  readonly level: number;
}

/** Neighbours in the old scale of which the lower becomes the higher; keys that are whole numbers stand in rising order. */
const turned = (mapping: ScaleMapping): readonly (readonly [Pair, Pair])[] => {
  const pairs = Object.entries(mapping).map(([old, level]: readonly [string, number]): Pair => ({ old, level }));
  return pairs.flatMap((higher, index) => {
    const lower = pairs[index - 1];
    return lower !== undefined && lower.level > higher.level ? [[lower, higher] as const] : [];
  });
};

/**
 * Where a mapping turns a scale round. Every scale begins with the least likely or the least severe, so what was the lesser risk
 * becomes the greater: seldom what is meant, and told rather than refused since the mapping says so in so many words.
 */
export const reversedLevels = (levels: LevelMapping, locale: Locale): readonly MigrationIssue[] => {
  const { issues, report } = gather(locale);
  const dimensions = typeof levels.dimensions === "object" ? Object.entries(levels.dimensions) : [];
  const scales: readonly (readonly [keyof typeof scaleWords, readonly string[], ScaleMapping | undefined])[] = [
    ["likelihood", ["likelihood"], levels.likelihood],
    ["consequence", ["consequence"], levels.consequence],
    ...dimensions.map(([id, mapping]) => ["consequence", ["dimensions", id, "levels"], mapping.levels] as const),
  ];
  for (const [axis, path, mapping] of scales) {
    for (const [lower, higher] of turned(mapping ?? {})) {
      const at = `levels › ${path.join(" › ")}`;
      const word = scaleWords[axis];
      report(
        "reversed-levels",
        ["levels", ...path, higher.old],
        { sv: at, en: at },
        {
          sv: `nivå ${lower.old} blir ${lower.level} men den högre nivån ${higher.old} blir ${higher.level}, så att en lägre ${word.sv} blir den högre. Varje skala börjar med den lägsta nivån; vänd på avbildningen om det inte är meningen.`,
          en: `level ${lower.old} becomes ${lower.level} but the higher level ${higher.old} becomes ${higher.level}, so that a lower ${word.en} becomes the higher. Every scale begins with the lowest level; turn the mapping round unless this is meant.`,
        },
      );
    }
  }
  return issues;
};
