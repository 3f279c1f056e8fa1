import * as z from "zod/mini";
import { assessmentSchema } from "./assessment.js";
import { field, id, text } from "./field.js";
import type { Immutable } from "./immutable.js";
import { influenceSchema } from "./influence.js";
import { treatmentSchema } from "./treatment.js";

export const causeSchema = field(
  "Orsak",
  z.strictObject({ id: id("Orsakens id", "Eget för risken, till exempel o1."), text: text("Orsak") }),
);

export const selectionSchema = field(
  "Urval",
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: field("Urval", z.literal("kept")) }),
    z.strictObject({ kind: field("Urval", z.literal("candidate")) }),
    z.strictObject({ kind: field("Urval", z.literal("dropped")), reason: text("Skäl") }),
  ]),
  "Utelämnad betyder kept: risken ingår i analysen.",
);

export const secrecySchema = field(
  "Sekretessmarkering",
  z.strictObject({ reason: text("Lagrum", "Till exempel OSL 18 kap. 8 §. Prövas när handlingen begärs ut.") }),
);

export const riskSchema = field(
  "Risk",
  z.strictObject({
    id: id("Riskens id", "Samma id varje år."),
    event: text("Oönskad händelse", "Vad som kan inträffa."),
    unit: z.exactOptional(field("Enhet", z.string(), "Id för en av enheterna.")),
    causes: z.exactOptional(field("Orsaker", z.array(causeSchema))),
    consequences: z.exactOptional(field("Konsekvenser", z.array(text("Konsekvens")))),
    category: z.exactOptional(field("Kategori", z.string(), "En av metodens kategorier.")),
    owner: z.exactOptional(text("Riskägare", "En roll, aldrig en person.")),
    selection: z.exactOptional(selectionSchema),
    secrecy: z.exactOptional(secrecySchema),
    influence: z.exactOptional(influenceSchema),
    inherent: field(
      "Utan kontroller",
      z.exactOptional(assessmentSchema),
      "Risken som den vore om inga kontroller fanns.",
    ),
    current: field(
      "Med befintliga kontroller",
      z.exactOptional(assessmentSchema),
      "Risken som den är nu, med de kontroller som finns.",
    ),
    target: field(
      "Efter planerade åtgärder",
      z.exactOptional(assessmentSchema),
      "Risken som den ska bli när åtgärderna är klara.",
    ),
    treatment: z.exactOptional(treatmentSchema),
  }),
);

/** A cause of a risk; its id is local to the risk (`op-1/o1`). */
export type Cause = Immutable<z.output<typeof causeSchema>>;

/** Whether a risk is kept in the analysis, stands on the candidate list, or was dropped and why. */
export type Selection = Immutable<z.output<typeof selectionSchema>>;

/** A marking that a text may be secret; it is tried when somebody asks for the document. */
export type Secrecy = Immutable<z.output<typeof secrecySchema>>;

/** An unwanted event with its causes, consequences, assessments and treatment. */
export type Risk = Immutable<z.output<typeof riskSchema>>;
