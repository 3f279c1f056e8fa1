import * as z from "zod/mini";
import { date, field, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const despiteSchema = field(
  "Trots bristen",
  z.strictObject({
    finding: text("Brist", "Regelns id och platsen, som findingKey ger: risk-without-measure otillaten-paverkan/op-1."),
    reason: text("Skäl"),
  }),
);

export const decisionSchema = field(
  "Nämndens beslut",
  z.strictObject({
    body: text("Beslutande organ"),
    on: date("Beslutsdag"),
    paragraph: z.exactOptional(text("Paragraf", "Till exempel § 12.")),
    reference: z.exactOptional(text("Diarienummer")),
    supersedes: z.exactOptional(text("Ersätter", "Kontrollsumma eller beteckning för det beslut som ersätts.")),
    despite: z.exactOptional(field("Trots brister", z.array(despiteSchema))),
  }),
);

/** A nämnd's decision to adopt a register; `despite` names breaches that it adopts in spite of, each with a reason. */
export type Decision = Immutable<z.output<typeof decisionSchema>>;

/** A decision as it is written. */
export type DecisionInput = Immutable<z.input<typeof decisionSchema>>;
