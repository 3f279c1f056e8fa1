import * as z from "zod/mini";
import { frequencies } from "./closed-list.js";
import { count, date, field, id, oneOf, references, text } from "./field.js";
import type { Immutable } from "./immutable.js";
import { secrecySchema } from "./risk.js";

export const effectSchema = field(
  "Effekt",
  z.strictObject({
    likelihood: z.exactOptional(count("Steg på sannolikheten")),
    consequence: z.exactOptional(count("Steg på konsekvensen")),
  }),
  "Hur många steg kontrollen sänker risken, där metoden räknar med det.",
);

export const controlSchema = field(
  "Kontroll",
  z.strictObject({
    id: id("Kontrollens id"),
    name: text("Kontroll"),
    kind: z.exactOptional(
      field("Slag", z.string(), "Ett av metodens slag av kontroller, till exempel rutin eller utbildning."),
    ),
    purpose: z.exactOptional(text("Syfte")),
    scope: z.exactOptional(text("Omfattning")),
    procedure: z.exactOptional(text("Metod", "Hur kontrollen görs.")),
    frequency: z.exactOptional(oneOf("Frekvens", frequencies)),
    due: z.exactOptional(date("Senast", "Anges för en kontroll som görs en gång.")),
    owner: z.exactOptional(text("Ansvarig", "En roll, aldrig en person.")),
    reportsTo: z.exactOptional(text("Rapporteras till")),
    reports: z.exactOptional(references("Rapporteras i", "Id för metodens rapporttillfällen, till exempel T1.")),
    inPlan: z.exactOptional(field("Kontrollmoment i internkontrollplanen", z.boolean())),
    existing: z.exactOptional(
      field("Finns redan", z.boolean(), "Bara en befintlig kontroll kan förklara en lägre nuvarande nivå."),
    ),
    effect: z.exactOptional(effectSchema),
    tests: z.exactOptional(references("Prövar", "Id för kontroller som denna kontroll prövar.")),
    addresses: z.exactOptional(references("Motverkar", "Risker (op-1) eller orsaker (op-1/o1).")),
    secrecy: z.exactOptional(secrecySchema),
  }),
);

/** How many steps a control lowers a risk, where the method counts with it. */
export type Effect = Immutable<z.output<typeof effectSchema>>;

/** An existing way of working or a control (kontrollmoment) of the internkontrollplan. */
export type Control = Immutable<z.output<typeof controlSchema>>;
