import * as z from "zod/mini";
import { field, id, text } from "../model/field.js";
import type { Immutable } from "../model/immutable.js";

const rows = "Rader: sannolikhet stigande; kolumner: konsekvens stigande. null är en ruta som ingen har bestämt.";

export const matrixRuleSchema = field(
  "Riskmatris",
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: field("Räknesätt", z.enum(["product", "sum", "max"])) }),
    z.strictObject({
      kind: field("Räknesätt", z.literal("grid")),
      values: z.exactOptional(field("Riskvärden", z.array(z.array(z.nullable(z.number()))), rows)),
      bands: z.exactOptional(field("Risknivåer", z.array(z.array(z.nullable(z.string()))), rows)),
      expression: z.exactOptional(text("Formel", "Formeln som riskvärdena räknades fram med.")),
    }),
    z.strictObject({
      kind: field("Räknesätt", z.literal("formula")),
      expression: text("Formel", "Till exempel sannolikhet * konsekvens."),
    }),
  ]),
  "Hur sannolikhet och konsekvens blir riskvärde och risknivå. Ett rutnät (grid) anger antingen values eller bands.",
);

export const overrideSchema = field(
  "Undantag för en ruta",
  z.strictObject({
    likelihood: field("Sannolikhet", z.int().check(z.positive())),
    consequence: field("Konsekvens", z.int().check(z.positive())),
    band: id("Risknivå"),
    reason: text("Skäl"),
  }),
);

/** How the two levels become a value and a band. */
export type MatrixRule = Immutable<z.output<typeof matrixRuleSchema>>;

/** One cell whose band is decided in the open, with a reason. */
export type Override = Immutable<z.output<typeof overrideSchema>>;
