import * as z from "zod/mini";
import { actionStatuses } from "./closed-list.js";
import { date, field, id, oneOf, references, text, year } from "./field.js";
import type { Immutable } from "./immutable.js";

export const actionSchema = field(
  "Åtgärd",
  z.strictObject({
    id: id("Åtgärdens id"),
    text: text("Åtgärd"),
    kind: z.exactOptional(field("Slag", z.string(), "Ett av metodens slag, till exempel utbildning.")),
    owner: z.exactOptional(text("Åtgärdsansvarig", "En roll, aldrig en person.")),
    due: z.exactOptional(date("Klar senast")),
    status: z.exactOptional(oneOf("Status", actionStatuses)),
    carriedFrom: z.exactOptional(year("Överförd från år")),
    addresses: z.exactOptional(references("Motverkar", "Risker (op-1) eller orsaker (op-1/o1).")),
  }),
);

/** Something to be done about a risk, by whom and when. */
export type Action = Immutable<z.output<typeof actionSchema>>;
