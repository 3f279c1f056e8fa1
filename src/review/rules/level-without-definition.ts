import type { AnalysisFacts } from "../facts.js";
import { type Hit, defineRule } from "../rule.js";
import { listed, same } from "../words.js";

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
        level.definition === undefined ? [same(`${scale.label} ${String(index + 1)} (${level.label})`)] : [],
      ),
    );
    if (undefinedLevels.length === 0) return [];
    const names = listed(undefinedLevels);
    return [
      {
        place: [{ kind: "method", id: `${method.id}@${method.version}` }],
        message: {
          sv: `Metoden definierar inte ${names.sv}. Skriv en definition för varje nivå, så att alla bedömer lika.`,
          en: `The method does not define ${names.en}. Write a definition for each level, so that all assess alike.`,
        },
      },
    ];
  },
});
