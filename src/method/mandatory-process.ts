import * as z from "zod/mini";
import { forms, namndKinds } from "../model/closed-list.js";
import { field, id, oneOf, text, year } from "../model/field.js";
import type { Immutable } from "../model/immutable.js";
import { documentSchema } from "./source.js";

export const mandatoryProcessSchema = field(
  "Obligatorisk process",
  z.strictObject({
    id: id("Processens id"),
    name: text("Processens namn"),
    from: year("Från år"),
    for: field("För slag av nämnd", z.array(oneOf("Slag av nämnd", namndKinds))),
    notedFor: z.exactOptional(
      field(
        "Upplysning för",
        z.array(oneOf("Slag av nämnd", namndKinds)),
        "Slag av nämnd där en saknad process bara är en upplysning.",
      ),
    ),
    forms: z.exactOptional(field("Former som ska täckas", z.array(oneOf("Form", forms)))),
    controlKinds: z.exactOptional(field("Slag av kontroller som ska finnas", z.array(z.string()))),
    source: z.exactOptional(documentSchema),
  }),
);

export const optOutSchema = field(
  "Avsteg från obligatorisk process",
  z.strictObject({ reason: text("Skäl"), decidedBy: text("Beslutat av") }),
);

/** A process that the method makes mandatory, from which year, for which kinds of nämnd, and what must be covered. */
export type MandatoryProcess = Immutable<z.output<typeof mandatoryProcessSchema>>;

/** Why, and by whose decision, a method drops the mandatory process. */
export type OptOut = Immutable<z.output<typeof optOutSchema>>;
