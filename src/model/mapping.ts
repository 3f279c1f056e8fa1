import * as z from "zod/mini";
import { field, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const mappingSchema = field(
  "Mappning av risknivåer",
  z.strictObject({
    to: text("Till metod", "Metodens id och version."),
    bands: field(
      "Risknivåer",
      z.record(z.string(), z.record(z.string(), z.string())),
      "För varje metod: vilken risknivå i den andra metoden som var och en av dess risknivåer motsvarar.",
    ),
  }),
);

/** How the bands of several methods are joined to those of one, explicitly: `bands[method][band]` is a band of the method `to`,
 * both methods written `id@version`. */
export type LagesbildMapping = Immutable<z.output<typeof mappingSchema>>;
