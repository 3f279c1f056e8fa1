import * as z from "zod/mini";
import { field, id, text } from "../model/field.js";
import type { Immutable } from "../model/immutable.js";

export const reportingPointSchema = field(
  "Rapporttillfälle",
  z.strictObject({
    id: id("Id", "Till exempel T1."),
    label: text("Benämning"),
    asOf: field("Per den", z.string(), "Månad och dag, mm-dd."),
    year: field("År", z.int().check(z.minimum(0), z.maximum(2)), "0 är verksamhetsåret, 1 året efter."),
  }),
);

/** A point in the year when internal control is reported, such as tertialrapport 1. */
export type ReportingPoint = Immutable<z.output<typeof reportingPointSchema>>;
