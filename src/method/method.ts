import * as z from "zod/mini";
import { field, id, text, year } from "../model/field.js";
import { controlSchema } from "../model/control.js";
import type { Immutable } from "../model/immutable.js";
import { riskSchema } from "../model/risk.js";
import { bandSchema } from "./band.js";
import { mandatoryProcessSchema, optOutSchema } from "./mandatory-process.js";
import { matrixRuleSchema, overrideSchema } from "./matrix-rule.js";
import { reportingPointSchema } from "./reporting.js";
import { consequenceScaleSchema, likelihoodScaleSchema } from "./scale.js";
import { methodSourceSchema } from "./source.js";

const named = (title: string) => z.strictObject({ id: id(`${title}, id`), label: text("Benämning") });

const categorySchema = field(
  "Kategori",
  z.strictObject({
    id: id("Kategorins id"),
    label: text("Benämning"),
    required: z.exactOptional(field("Ska täckas", z.boolean())),
  }),
);

export const methodSchema = field(
  "Metod",
  z.strictObject({
    format: field("Format", z.literal(1), "Alltid 1."),
    id: id("Metodens id"),
    version: text("Version", "Till exempel 2022.1."),
    title: text("Titel"),
    source: methodSourceSchema,
    appliesFrom: year("Gäller från år"),
    likelihood: likelihoodScaleSchema,
    consequence: consequenceScaleSchema,
    matrix: matrixRuleSchema,
    bands: field("Risknivåer", z.array(bandSchema).check(z.minLength(1)), "Från lägsta till högsta."),
    overrides: z.exactOptional(field("Undantag", z.array(overrideSchema))),
    controlEffect: z.exactOptional(
      field(
        "Kontrollers effekt",
        z.strictObject({ kind: field("Sätt", z.enum(["stated", "steps", "strongest", "per-cause"])) }),
      ),
    ),
    mandatoryProcesses: z.exactOptional(field("Obligatoriska processer", z.array(mandatoryProcessSchema))),
    mandatoryOptOut: z.exactOptional(optOutSchema),
    common: z.exactOptional(
      field(
        "Gemensamt för alla nämnder",
        z.strictObject({
          risks: z.exactOptional(
            field("Risker", z.array(z.strictObject({ process: id("Process"), ...riskSchema.shape }))),
          ),
          controls: z.exactOptional(field("Kontroller", z.array(controlSchema))),
        }),
      ),
    ),
    categories: z.exactOptional(field("Kategorier", z.array(categorySchema))),
    controlKinds: z.exactOptional(field("Slag av kontroller", z.array(named("Slag")))),
    judgements: z.exactOptional(field("Samlade bedömningar", z.array(named("Bedömning")))),
    reporting: z.exactOptional(field("Rapporttillfällen", z.array(reportingPointSchema))),
    calendar: z.exactOptional(
      field(
        "Kalender",
        z.strictObject({ moveOffHolidays: z.exactOptional(field("Flytta från helgdag", z.boolean())) }),
      ),
    ),
    agreedValue: z.exactOptional(field("Gemensamt värde av röster", z.enum(["median", "mode", "most-severe"]))),
    limits: z.exactOptional(
      field(
        "Gränser",
        z.strictObject({
          risks: z.exactOptional(field("Högsta antal risker", z.int().check(z.positive()))),
          smallCount: z.exactOptional(field("Minsta antal som visas offentligt", z.int().check(z.nonnegative()))),
          spread: z.exactOptional(field("Största spridning i nivåer mellan bedömare", z.int().check(z.nonnegative()))),
          staff: z.exactOptional(field("Antal anställda då uteblivna händelser granskas", z.int().check(z.positive()))),
        }),
      ),
    ),
    rules: z.exactOptional(
      field(
        "Ändrade regler",
        z.record(
          z.string(),
          z.strictObject({
            severity: field("Allvarlighet", z.enum(["breach", "warning", "note", "off"])),
            reason: text("Skäl"),
          }),
        ),
      ),
    ),
    labels: z.exactOptional(field("Egna benämningar", z.record(z.string(), z.string()))),
  }),
  "Årets anvisningar som data.",
);

/** A method as it is written: the yearly anvisningar as data. */
export type MethodInput = Immutable<z.input<typeof methodSchema>>;

/** A method: scales, matrix, bands, mandatory processes and reporting points, as data. */
export type Method = Immutable<z.output<typeof methodSchema>>;
