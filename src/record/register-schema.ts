import * as z from "zod/mini";
import { evidenceSchema } from "../model/evidence.js";
import { date, field, text, year } from "../model/field.js";
import { previousYearSchema } from "../model/previous-year.js";

/**
 * The frame of a written register. The analysis and the method in it are read by their own readers; the derived half has no
 * schema: it is rebuilt and compared.
 */
export const registerSchema = field(
  "Register",
  z.strictObject({
    format: field("Format", z.literal(1)),
    kind: field("Slag", z.literal("register")),
    madeWith: field(
      "Gjort med",
      z.strictObject({
        version: text("Version"),
        rules: field("Regler", z.record(z.string(), z.int().check(z.positive()))),
      }),
    ),
    year: year("År"),
    asOf: date("Per den"),
    method: z.looseObject({}),
    analysis: z.looseObject({}),
    previous: z.exactOptional(previousYearSchema),
    evidence: z.exactOptional(field("Underlag", z.array(evidenceSchema))),
    namnd: z.unknown(),
    entries: z.unknown(),
    candidates: z.unknown(),
    counts: z.unknown(),
    coverage: z.unknown(),
    findings: z.unknown(),
    adoptable: z.unknown(),
  }),
);
