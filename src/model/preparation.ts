import * as z from "zod/mini";
import { date, field, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const preparationSchema = field(
  "Hur analysen togs fram",
  z.strictObject({
    how: z.exactOptional(text("Arbetssätt", "Hur arbetet gick till.")),
    by: z.exactOptional(field("Deltagare", z.array(text("Roll")), "Roller, aldrig personer.")),
    from: z.exactOptional(date("Påbörjad")),
    to: z.exactOptional(date("Avslutad")),
    samverkan: z.exactOptional(date("Facklig samverkan", "Dag då analysen behandlades i samverkan.")),
  }),
);

export const perspectiveSchema = field(
  "Perspektiv",
  z.strictObject({
    kind: text("Slag", "Till exempel jamstalldhet eller barn."),
    text: text("Bedömning"),
  }),
);

export const controlSystemSchema = field(
  "System för internkontroll",
  z.strictObject({
    reviewedOn: z.exactOptional(date("Senast prövat", "Dag då nämnden senast gick igenom systemet.")),
    reference: z.exactOptional(text("Diarienummer")),
  }),
);

/** How the analysis was made: who took part, in which roles, and when. */
export type Preparation = Immutable<z.output<typeof preparationSchema>>;

/** A perspective that the analysis was tried from, such as gender equality or the child's. */
export type Perspective = Immutable<z.output<typeof perspectiveSchema>>;

/** When the nämnd last reviewed its system för internkontroll. */
export type ControlSystem = Immutable<z.output<typeof controlSystemSchema>>;
