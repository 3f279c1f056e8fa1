import * as z from "zod/mini";
import { date, field, id, references, text, year } from "./field.js";
import type { Immutable } from "./immutable.js";

const cell = field(
  "Nivåer",
  z.strictObject({
    likelihood: z.int().check(z.positive()),
    consequence: z.int().check(z.positive()),
    band: id("Risknivå"),
  }),
);

export const previousRiskSchema = field(
  "Förra årets risk",
  z.strictObject({
    process: id("Process"),
    id: id("Riskens id"),
    event: text("Oönskad händelse"),
    unit: z.exactOptional(field("Enhet", z.string())),
    inherent: z.exactOptional(cell),
    current: z.exactOptional(cell),
    target: z.exactOptional(cell),
  }),
);

export const openDeviationSchema = field(
  "Öppen avvikelse",
  z.strictObject({
    control: id("Kontroll"),
    performedOn: z.exactOptional(date("Genomförd den")),
    note: z.exactOptional(text("Anteckning")),
    since: z.exactOptional(year("Funnen år")),
    action: z.exactOptional(id("Åtgärd", "Id för åtgärden som avvikelsen ledde till.")),
  }),
);

export const openActionSchema = field(
  "Öppen åtgärd",
  z.strictObject({
    id: id("Åtgärdens id"),
    addresses: z.exactOptional(references("Motverkar", "Risker (op-1) eller orsaker (op-1/o1).")),
  }),
);

export const previousYearSchema = field(
  "Förra året",
  z.strictObject({
    namnd: id("Nämndens id"),
    year: year("År"),
    method: text("Metod"),
    methodSum: z.exactOptional(
      text("Metodens summa", "Visar om metoden säger något annat nu än då, fast den heter detsamma."),
    ),
    risks: field("Risker", z.array(previousRiskSchema)),
    openDeviations: field("Öppna avvikelser", z.array(openDeviationSchema)),
    notPerformed: z.exactOptional(references("Ej genomförda kontroller", "Kontrollernas id.")),
    openActions: z.exactOptional(field("Öppna åtgärder", z.array(openActionSchema))),
  }),
);

/** What this year's rules need of a risk as it stood last year. */
export type PreviousRisk = Immutable<z.output<typeof previousRiskSchema>>;

/** A deviation that last year's follow-up left open. */
export type OpenDeviation = Immutable<z.output<typeof openDeviationSchema>>;

/** An action that last year's follow-up left open, and what it addresses. */
export type OpenAction = Immutable<z.output<typeof openActionSchema>>;

/** What this year's rules need of last year's register; it never holds a year before that. */
export type PreviousYear = Immutable<z.output<typeof previousYearSchema>>;
