import { methodSum } from "../../method/method-sum.js";
import { atMethod } from "../../review/places.js";
import { type Hit, defineRule } from "../../review/rule.js";
import { methodName } from "../../method/method-name.js";
import type { YearFacts } from "../year-facts.js";

export const methodChanged = defineRule<YearFacts>({
  id: "method-changed",
  revision: 1,
  severity: "warning",
  title: { sv: "Metoden ändrad under samma version", en: "Method changed under the same version" },
  reason: {
    sv: "Upplägget varierar mellan år, och därför bär varje register sin metod. Samma namn på två metoder får olika bedömningar att se jämförbara ut.",
    en: "The set-up varies between years, and so each register carries its method. One name for two methods makes unlike assessments look comparable.",
  },
  citation: "far-balans-2004",
  find: ({ method, previous }): readonly Hit[] => {
    const name = methodName(method);
    const isOther = previous.methodSum !== undefined && previous.methodSum !== methodSum(method);
    if (previous.method !== name || !isOther) return [];
    return [
      {
        place: atMethod(method),
        message: {
          sv: `Metoden heter ${name} som ${previous.year}, men säger något annat nu än då. Ge den ändrade metoden en egen version (version), så att det syns vilken som gällde vilket år.`,
          en: `The method is called ${name} as in ${previous.year}, but says something else now than then. Give the changed method a version of its own (version), so that it is seen which one held in which year.`,
        },
      },
    ];
  },
});
