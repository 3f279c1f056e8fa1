import type { Method } from "../../method/method.js";
import type { AnalysisFacts } from "../facts.js";
import { atMethod } from "../places.js";
import { type Hit, defineRule } from "../rule.js";
import { listed, same } from "../words.js";

/** A level of consequence is also defined where every dimension defines it. */
const definedByDimensions = ({ consequence }: Method, index: number): boolean => {
  const dimensions = consequence.dimensions ?? [];
  return dimensions.length > 0 && dimensions.every((dimension) => dimension.definitions?.[index] !== undefined);
};

export const levelWithoutDefinition = defineRule<AnalysisFacts>({
  id: "level-without-definition",
  revision: 1,
  severity: "note",
  title: { sv: "Nivåer utan definition", en: "Levels without definition" },
  reason: {
    sv: "Utan tydliga kriterier värderas lika risker olika.",
    en: "Without clear criteria equal risks are valued differently.",
  },
  citation: "msb-metodstod",
  find: ({ method }): readonly Hit[] => {
    const undefinedLevels = [method.likelihood, method.consequence].flatMap((scale) =>
      scale.levels.flatMap((level, index) =>
        level.definition === undefined && !(scale === method.consequence && definedByDimensions(method, index))
          ? [same(`${scale.label} ${String(index + 1)} (${level.label})`)]
          : [],
      ),
    );
    if (undefinedLevels.length === 0) return [];
    const names = listed(undefinedLevels);
    return [
      {
        place: atMethod(method),
        message: {
          sv: `Metoden definierar inte ${names.sv}. Skriv en definition för varje nivå, så att alla bedömer lika.`,
          en: `The method does not define ${names.en}. Write a definition for each level, so that all assess alike.`,
        },
      },
    ];
  },
});
