import * as z from "zod/mini";
import { field, text } from "../model/field.js";
import type { Immutable } from "../model/immutable.js";

export const documentSchema = field(
  "Dokument",
  z.strictObject({
    title: text("Titel"),
    body: z.exactOptional(text("Utgivare")),
    year: z.exactOptional(field("År", z.int())),
    reference: z.exactOptional(text("Beteckning", "Diarienummer, rapportnummer, sida eller tabell.")),
  }),
);

export const methodSourceSchema = field(
  "Källa",
  z.strictObject({
    title: text("Titel"),
    status: field(
      "Status",
      z.enum(["example", "published", "adopted"]),
      "example: ett exempel; published: återger ett publicerat dokument; adopted: beslutad.",
    ),
    document: z.exactOptional(documentSchema),
    note: z.exactOptional(text("Anmärkning")),
  }),
  "Varifrån skalor, gränser och regler kommer. Publicerade och beslutade metoder anger dokumentet.",
);

/** A document that a number or a rule comes from. */
export type SourceDocument = Immutable<z.output<typeof documentSchema>>;

/** Where the method comes from, and whether it is an example, published or adopted. */
export type MethodSource = Immutable<z.output<typeof methodSourceSchema>>;
