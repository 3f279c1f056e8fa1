import { atControl } from "../../review/places.js";
import { defineRule, type Hit } from "../../review/rule.js";
import { isBeforeYear } from "../before-year.js";
import type { ResultFacts } from "../facts.js";

export const resultBeforeYear = defineRule<ResultFacts>({
  id: "result-before-year",
  revision: 1,
  severity: "warning",
  title: { sv: "Resultat från före planens år", en: "Result from before the plan's year" },
  reason: {
    sv: "En kontroll som gjordes före planens år säger inget om årets kontroll och räknas inte vid något tillfälle; oftast är dagen felskriven.",
    en: "A control performed before the plan's year says nothing of this year's control and counts at no occasion; mostly the day is miswritten.",
  },
  citation: "skelleftea-2017",
  find: ({ plan, controls }) =>
    controls.flatMap(({ control, results }) =>
      results
        .filter((result) => isBeforeYear(result, plan.year))
        .map(({ performedOn = "" }): Hit => {
          const year = String(plan.year);
          return {
            place: atControl(control),
            message: {
              sv: `Ett resultat från ${performedOn} räknas inte vid något tillfälle ${year}, eftersom det är från före året. Rätta dagen, eller flytta resultatet till det år som det hör till.`,
              en: `A result of ${performedOn} counts at no occasion of ${year}, since it is from before the year. Correct the day, or move the result to the year that it belongs to.`,
            },
          };
        }),
    ),
});
