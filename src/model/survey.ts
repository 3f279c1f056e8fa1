import * as z from "zod/mini";
import { perceivedRisks, surveyPeriods } from "./closed-list.js";
import { field, oneOf, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const surveySchema = field(
  "Enkät",
  z.strictObject({
    source: text("Källa"),
    process: z.exactOptional(field("Process", z.string())),
    population: z.exactOptional(text("Tillfrågade")),
    perceived: z.exactOptional(oneOf("Upplevd risk", perceivedRisks)),
    exposed: z.exactOptional(
      field(
        "Utsatta",
        z.strictObject({
          moreThan: field("Fler än", z.number().check(z.minimum(0), z.maximum(1)), "Andel, 0 till 1."),
          period: oneOf("Under", surveyPeriods),
        }),
      ),
    ),
  }),
);

/** What a survey says of perceived risk and of how many have been exposed. */
export type Survey = Immutable<z.output<typeof surveySchema>>;
