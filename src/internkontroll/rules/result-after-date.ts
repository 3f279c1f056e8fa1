import type { Text } from "../../model/locale.js";
import { atAction, atControl } from "../../review/places.js";
import { defineRule } from "../../review/rule.js";
import type { ResultFacts } from "../facts.js";

const message = (day: string, asOf: string): Text => ({
  sv: `Ett resultat från ${day} räknas inte i en uppföljning per ${asOf}. Välj en senare dag för uppföljningen, eller rätta resultatets dag.`,
  en: `A result of ${day} is not counted in a follow-up as of ${asOf}. Choose a later date for the follow-up, or correct the result's day.`,
});

export const resultAfterDate = defineRule<ResultFacts>({
  id: "result-after-date",
  revision: 1,
  severity: "note",
  title: { sv: "Resultat efter uppföljningens dag", en: "Result after the date of the follow-up" },
  reason: {
    sv: "En uppföljning per en dag ska kunna göras om med samma svar, även när senare resultat har kommit in.",
    en: "A follow-up as of a date can be made again with the same answer, also when later results have come in.",
  },
  find: ({ asOf, afterDate }) => [
    ...afterDate.controls.map(({ control, performedOn = "" }) => ({
      place: atControl({ id: control }),
      message: message(performedOn, asOf),
    })),
    ...afterDate.actions.map(({ action, on = "" }) => ({
      place: atAction({ id: action }),
      message: message(on, asOf),
    })),
  ],
});
