import * as z from "zod/mini";
import { positions } from "./closed-list.js";
import { date, field, id, oneOf, references, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const recommendationSchema = field(
  "Rekommendation",
  z.strictObject({
    id: id("Rekommendationens id"),
    source: text("Källa", "Till exempel Stadsrevisionen 2021:4."),
    text: text("Rekommendation"),
    addressee: z.exactOptional(text("Riktad till")),
    position: z.exactOptional(oneOf("Ställningstagande", positions)),
    response: z.exactOptional(text("Svar")),
    answerDue: z.exactOptional(date("Svar senast")),
    metBy: z.exactOptional(references("Möts av", "Id för kontroller och åtgärder.")),
  }),
);

/** An auditor's recommendation, the answer to it, and the measures that meet it. */
export type Recommendation = Immutable<z.output<typeof recommendationSchema>>;
