import * as z from "zod/mini";
import { levelsSchema } from "./assessment.js";
import { treatmentKinds } from "./closed-list.js";
import { date, field, oneOf, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const treatmentSchema = field(
  "Hantering",
  z.strictObject({
    kind: oneOf("Beslut", treatmentKinds),
    motivation: z.exactOptional(text("Motivering")),
    decidedBy: z.exactOptional(text("Beslutat av", "Roll eller organ, aldrig person.")),
    decidedOn: z.exactOptional(date("Beslutat den")),
    validTo: z.exactOptional(date("Gäller till och med")),
    given: z.exactOptional(levelsSchema),
  }),
  "Ett beslut per risk. En accept gäller de nivåer som står i given.",
);

/** The one decision on how a risk is treated. */
export type Treatment = Immutable<z.output<typeof treatmentSchema>>;
