import type { Place } from "../../review/finding.js";
import { holdsPersonalNumber } from "../../review/personal-numbers.js";
import { atAction, atControl } from "../../review/places.js";
import { defineRule, type Hit } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";

/** A written result and where it stands. */
interface Written {
  readonly place: Place;
  readonly thing: object;
}

const writtenIn = ({ results }: ResultFacts): readonly Written[] => [
  ...(results.controls ?? []).map((thing) => ({ place: atControl({ id: thing.control }), thing })),
  ...(results.actions ?? []).map((thing) => ({ place: atAction({ id: thing.action }), thing })),
  ...(results.judgement === undefined
    ? []
    : [{ place: [{ kind: "judgement", id: results.judgement.level } as const], thing: results.judgement }]),
];

/** The place, unless naming it would print the number. */
const nameable = (place: Place): Place => (place.some(({ id }) => holdsPersonalNumber(id)) ? [] : place);

export const personalNumberInResults = defineRule<ResultFacts>({
  id: "personal-number-in-results",
  revision: 1,
  severity: "breach",
  title: { sv: "Personnummer i resultaten", en: "Personal identity number in the results" },
  reason: {
    sv: "Uppföljningen är en allmän handling och sprids. Den handlar om kontroller och roller och ska inte innehålla personuppgifter.",
    en: "The follow-up is a public record and is spread. It is about controls and roles and must hold no personal data.",
  },
  citation: "dataskyddsforordningen",
  find: (facts) =>
    writtenIn(facts).flatMap(({ place, thing }): readonly Hit[] => {
      const fields = Object.entries(thing)
        .filter(([, value]) => typeof value === "string" && holdsPersonalNumber(value))
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
