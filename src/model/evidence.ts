import * as z from "zod/mini";
import { forms } from "./closed-list.js";
import { count, date, field, id, oneOf, text } from "./field.js";
import type { Immutable } from "./immutable.js";

const positive = (title: string, description?: string) => field(title, z.number().check(z.positive()), description);
const level = (title: string) => field(title, z.int().check(z.positive()));
const rate = (title: string) => field(title, z.number().check(z.nonnegative()));

const rateSchema = field(
  "Händelser per år",
  z.strictObject({ mean: rate("Väntevärde"), low: rate("Nedre gräns"), high: rate("Övre gräns") }),
  "Gränserna omsluter de mittersta 90 procenten.",
);

const reportingSchema = field(
  "Andel som rapporteras",
  z.strictObject({ low: positive("Lägst"), high: positive("Högst") }),
  "Mer än 0, högst 1; lika gränser betyder en känd andel.",
);

export const evidenceInputsSchema = field(
  "Underlag",
  z.strictObject({
    events: count("Antal händelser"),
    days: positive("Antal dagar"),
    reporting: reportingSchema,
    employees: z.exactOptional(positive("Antal anställda")),
  }),
);

export const priorSchema = field(
  "Förhandsfördelning",
  z.strictObject({ shape: positive("Form"), rate: rate("Takt, i år") }),
  "En gammafördelning för rapporterade händelser per år.",
);

export const evidenceSchema = field(
  "Stöd i händelser",
  z.strictObject({
    process: z.exactOptional(id("Process")),
    forms: z.exactOptional(field("Former", z.array(oneOf("Form", forms)))),
    risk: z.exactOptional(id("Risk")),
    system: z.exactOptional(text("System")),
    label: z.exactOptional(text("Klass")),
    from: z.exactOptional(date("Från och med")),
    to: z.exactOptional(date("Till och med")),
    mixed: field("Blandad klass", z.boolean(), "Antalet är ett tak för var och en av delarna."),
    fullReportingAssumed: field(
      "Allt antas rapporteras",
      z.boolean(),
      "Ingen andel är angiven, så det verkliga antalet är minst så stort.",
    ),
    inputs: evidenceInputsSchema,
    prior: priorSchema,
    method: text("Metod", "Metodens id och version."),
    interval: field(
      "Intervall",
      z.strictObject({
        ratePerYear: rateSchema,
        perHundredEmployees: z.exactOptional(rateSchema),
        levels: field("Nivåer", z.strictObject({ lowest: level("Lägsta"), highest: level("Högsta") })),
      }),
    ),
    levelProbabilities: field(
      "Sannolikhet per nivå",
      z.array(z.number().check(z.minimum(0), z.maximum(1))),
      "Nivå 1 först; hur säkert det är att den verkliga takten ligger i nivån.",
    ),
  }),
  "Vad rapporterade händelser säger om sannolikheten.",
);

/** What a count of reported events is made of. */
export type EvidenceInputs = Immutable<z.output<typeof evidenceInputsSchema>>;

/** A gamma prior on the yearly rate of reported events; `rate` is in years. */
export type Prior = Immutable<z.output<typeof priorSchema>>;

/** What reported events say of the likelihood, with all that it was calculated from. */
export type Evidence = Immutable<z.output<typeof evidenceSchema>>;
