import * as z from "zod/mini";
import { namndKinds } from "./closed-list.js";
import { field, id, oneOf, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const namndSchema = field(
  "Nämnd",
  z.strictObject({
    id: id("Nämndens id", "Kort namn som är detsamma varje år, till exempel skarholmen."),
    name: text("Nämndens namn"),
    kind: oneOf("Slag av nämnd", namndKinds, "Avgör vilka processer som är obligatoriska enligt metoden."),
  }),
);

/** The nämnd (municipal committee) or board whose analysis it is. */
export type Namnd = Immutable<z.output<typeof namndSchema>>;
