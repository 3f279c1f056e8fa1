import * as z from "zod/mini";
import { treatmentKinds } from "../model/closed-list.js";
import { field, id, oneOf, text } from "../model/field.js";
import type { Immutable } from "../model/immutable.js";

export const bandRequirementsSchema = field(
  "Krav",
  z.strictObject({
    treatments: z.exactOptional(field("Tillåten hantering", z.array(oneOf("Hantering", treatmentKinds)))),
    plan: z.exactOptional(field("Ska in i internkontrollplanen", z.boolean())),
    decidedBy: z.exactOptional(text("Får beslutas av", "Roll eller organ, till exempel nämnden.")),
  }),
);

export const bandSchema = field(
  "Risknivå",
  z.strictObject({
    id: id("Risknivåns id"),
    label: text("Benämning"),
    from: z.exactOptional(field("Från riskvärde", z.number())),
    to: z.exactOptional(field("Till och med riskvärde", z.number())),
    exceptConsequence: z.exactOptional(
      field(
        "Gäller inte vid konsekvens",
        z.array(z.int().check(z.positive())),
        "Konsekvensnivåer som risknivån undantar.",
      ),
    ),
    colour: z.exactOptional(text("Färg", "Skriven #rrggbb.")),
    symbol: z.exactOptional(text("Symbol", "Så att färgen aldrig ensam bär betydelsen.")),
    requires: z.exactOptional(bandRequirementsSchema),
  }),
);

/** What a band demands of a risk that falls in it. */
export type BandRequirements = Immutable<z.output<typeof bandRequirementsSchema>>;

/** A band (risknivå, ISO's level of risk); bands are written from the lowest to the highest. */
export type Band = Immutable<z.output<typeof bandSchema>>;
