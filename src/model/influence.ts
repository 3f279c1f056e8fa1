import * as z from "zod/mini";
import { conducts, forms, origins } from "./closed-list.js";
import { field, oneOf, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const influenceSchema = field(
  "Otillåten påverkan",
  z.strictObject({
    origin: oneOf("Ursprung", origins, "Utifrån, eller av en egen företrädare (mutbrott, jäv)."),
    forms: field("Former", z.array(oneOf("Form", forms))),
    conduct: z.exactOptional(
      field("Typ av utövare", z.array(oneOf("Typ", conducts)), "Anges bara när ursprunget är externt."),
    ),
    actors: z.exactOptional(
      field("Utövare", z.array(text("Utövare")), "Öppen lista: brukare, anhorig, chef, fortroendevald …"),
    ),
  }),
);

/** In which forms, by whom and how a risk is a risk of otillåten påverkan. */
export type Influence = Immutable<z.output<typeof influenceSchema>>;
