import type { AnalysisFacts } from "../facts.js";
import type { Place } from "../finding.js";
import { holdsPersonalNumber } from "../personal-numbers.js";
import { atAction, atControl, atGoal, atIncident, atRecommendation, atSurvey, inAnalysis } from "../places.js";
import { type Hit, defineRule } from "../rule.js";

/** A written thing, the place that it has, and its parts that have places of their own. */
interface Written {
  readonly place: Place;
  readonly thing: object;
  readonly apart?: readonly string[];
}

const isExposing = (value: unknown): boolean => {
  if (typeof value === "string") return holdsPersonalNumber(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, part]) => holdsPersonalNumber(key) || isExposing(part));
};

const writtenIn = ({ analysis }: AnalysisFacts): readonly Written[] => [
  {
    place: inAnalysis,
    thing: analysis,
    apart: ["goals", "processes", "controls", "actions", "incidents", "surveys", "recommendations"],
  },
  ...(analysis.goals ?? []).map((thing) => ({ place: atGoal(thing), thing })),
  ...analysis.processes.flatMap((process) => {
    const place: Place = [{ kind: "process", id: process.id }];
    return [
      { place, thing: process, apart: ["risks"] },
      ...(process.risks ?? []).map((risk) => ({
        place: [...place, { kind: "risk", id: risk.id } as const],
        thing: risk,
      })),
    ];
  }),
  ...(analysis.controls ?? []).map((thing) => ({ place: atControl(thing), thing })),
  ...(analysis.actions ?? []).map((thing) => ({ place: atAction(thing), thing })),
  ...(analysis.incidents ?? []).map((thing, index) => ({ place: atIncident(index), thing })),
  ...(analysis.surveys ?? []).map((thing, index) => ({ place: atSurvey(index), thing })),
  ...(analysis.recommendations ?? []).map((thing) => ({ place: atRecommendation(thing), thing })),
];

/** The place as far as it can be named without printing the number. */
const nameable = (place: Place): Place => {
  const hidden = place.findIndex(({ id }) => holdsPersonalNumber(id));
  return hidden === -1 ? place : place.slice(0, hidden);
};

export const personalNumber = defineRule<AnalysisFacts>({
  id: "personal-number",
  revision: 1,
  severity: "breach",
  title: { sv: "Personnummer i texten", en: "Personal identity number in the text" },
  reason: {
    sv: "Analysen är en allmän handling och sprids. Den handlar om risker och roller och ska inte innehålla personuppgifter.",
    en: "The analysis is a public record and is spread. It is about risks and roles and must hold no personal data.",
  },
  citation: "dataskyddsforordningen",
  find: (facts) =>
    writtenIn(facts).flatMap(({ place, thing, apart = [] }): readonly Hit[] => {
      const fields = Object.entries(thing)
        .filter(([key, value]) => !apart.includes(key) && isExposing(value))
        .map(([key]) => key);
      if (fields.length === 0) return [];
      const names = fields.join(", ");
      return [
        {
          place: nameable(place),
          message: {
            sv: `Texten under ${names} innehåller något som är skrivet som ett personnummer eller samordningsnummer. Ta bort det; det skrivs inte ut här.`,
            en: `The text under ${names} holds something written as a Swedish personal identity or coordination number. Remove it; it is not printed here.`,
          },
        },
      ];
    }),
});
