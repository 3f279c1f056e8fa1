import * as z from "zod/mini";
import { actionStatuses, controlResults } from "./closed-list.js";
import { count, date, field, id, oneOf, text, year } from "./field.js";
import type { Immutable } from "./immutable.js";

export const controlResultSchema = field(
  "Resultat av kontroll",
  z.strictObject({
    control: id("Kontroll", "Kontrollens id."),
    performedOn: z.exactOptional(date("Genomförd den")),
    report: z.exactOptional(field("Rapport", z.string(), "Till exempel T1.")),
    result: oneOf("Resultat", controlResults),
    sample: z.exactOptional(
      field("Stickprov", z.strictObject({ size: count("Antal prövade"), deviations: count("Varav avvikelser") })),
    ),
    note: z.exactOptional(text("Anteckning")),
    action: z.exactOptional(id("Åtgärd", "Id för åtgärden som avvikelsen ledde till.")),
  }),
);

export const actionResultSchema = field(
  "Åtgärdens läge",
  z.strictObject({
    action: id("Åtgärd", "Åtgärdens id."),
    status: oneOf("Status", actionStatuses),
    on: z.exactOptional(date("Den")),
    note: z.exactOptional(text("Anteckning")),
  }),
);

export const judgementSchema = field(
  "Samlad bedömning",
  z.strictObject({
    level: field("Bedömning", z.string(), "En av metodens bedömningar, till exempel tillracklig."),
    motivation: z.exactOptional(text("Motivering")),
    by: z.exactOptional(text("Av", "Roll eller organ, aldrig person.")),
    on: z.exactOptional(date("Den")),
  }),
);

export const resultsSchema = field(
  "Uppföljning av internkontrollplanen",
  z
    .strictObject({
      format: field("Format", z.literal(1), "Alltid 1."),
      namnd: id("Nämndens id"),
      year: year("År"),
      controls: z.exactOptional(field("Kontroller", z.array(controlResultSchema))),
      actions: z.exactOptional(field("Åtgärder", z.array(actionResultSchema))),
      judgement: z.exactOptional(judgementSchema),
    })
    .brand<"Results">(),
);

/** What one performance of a control showed. */
export type ControlResult = Immutable<z.output<typeof controlResultSchema>>;

/** How far an action has come. */
export type ActionResult = Immutable<z.output<typeof actionResultSchema>>;

/** The overall judgement of the internal control (samlad bedömning). */
export type Judgement = Immutable<z.output<typeof judgementSchema>>;

/** The results document of a year, read and checked; only `parseResults` makes one. */
export type Results = Immutable<z.output<typeof resultsSchema>>;
