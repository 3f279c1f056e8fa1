import * as z from "zod/mini";
import { namndKinds } from "./closed-list.js";
import { field, id, oneOf, references, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const expectedNamndSchema = field(
  "Väntat organ",
  z.strictObject({
    id: id("Nämndens id", "Samma id som i nämndens analys."),
    name: text("Nämndens namn"),
    kind: oneOf("Slag av nämnd", namndKinds),
    exempt: z.exactOptional(text("Undantag", "Varför inget register väntas i år.")),
    succeeds: z.exactOptional(references("Efterträder", "Id för de nämnder som den tog över från sedan förra året.")),
  }),
);

export const expectedListSchema = field(
  "Väntade organ",
  z.strictObject({
    format: field("Format", z.literal(1)),
    expected: field("Väntade organ", z.array(expectedNamndSchema)),
  }),
);

/** A nämnd or bolagsstyrelse that the city expects a register of; `exempt` says why it delivers none this year, `succeeds` names
 * the nämnder that it took over from since last year, whose figures it is held against unless they still deliver themselves. */
export type ExpectedNamnd = Immutable<z.output<typeof expectedNamndSchema>>;
