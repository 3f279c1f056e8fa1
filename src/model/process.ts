import * as z from "zod/mini";
import { forms } from "./closed-list.js";
import { date, field, id, oneOf, references, text } from "./field.js";
import type { Immutable } from "./immutable.js";
import { riskSchema } from "./risk.js";

export const notApplicableSchema = field(
  "Form som inte är aktuell",
  z.strictObject({ form: oneOf("Form", forms), reason: text("Skäl") }),
);

export const processSchema = field(
  "Process",
  z.strictObject({
    id: id("Processens id"),
    name: text("Processens namn"),
    description: z.exactOptional(
      text("Arbetssätt", "Hur processen går till och vad som görs för att motverka riskerna."),
    ),
    goals: z.exactOptional(references("Mål", "Id för de mål som processen tjänar.")),
    owner: z.exactOptional(text("Processägare", "En roll, aldrig en person.")),
    followUpOn: z.exactOptional(date("Följs upp den")),
    handledFor: z.exactOptional(references("Sköts åt", "Id för nämnder som processen sköts åt.")),
    handledBy: z.exactOptional(id("Sköts av", "Id för den nämnd som sköter processen.")),
    notApplicable: z.exactOptional(field("Former som inte är aktuella", z.array(notApplicableSchema))),
    risks: z.exactOptional(field("Risker", z.array(riskSchema))),
  }),
);

/** A form of otillåten påverkan that cannot occur in the process, and why. */
export type NotApplicable = Immutable<z.output<typeof notApplicableSchema>>;

/** A process or way of working with the risks that threaten it. */
export type Process = Immutable<z.output<typeof processSchema>>;
