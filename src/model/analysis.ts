import * as z from "zod/mini";
import { actionSchema } from "./action.js";
import { stages } from "./closed-list.js";
import { controlSchema } from "./control.js";
import { field, oneOf, text, year } from "./field.js";
import type { Immutable } from "./immutable.js";
import { incidentSchema } from "./incident.js";
import { namndSchema } from "./namnd.js";
import { goalSchema, unitSchema } from "./organisation.js";
import { controlSystemSchema, perspectiveSchema, preparationSchema } from "./preparation.js";
import { processSchema } from "./process.js";
import { recommendationSchema } from "./recommendation.js";
import { surveySchema } from "./survey.js";

export const analysisSchema = field(
  "Risk- och väsentlighetsanalys",
  z
    .strictObject({
      format: field("Format", z.literal(1), "Alltid 1."),
      year: year("År", "Verksamhetsåret som analysen gäller."),
      method: text(
        "Metod",
        "Metodens id och version, till exempel exempel-5x5@2022.1. Versionen får utelämnas i ett utkast.",
      ),
      reference: z.exactOptional(text("Diarienummer")),
      stage: z.exactOptional(oneOf("Skede", stages)),
      namnd: namndSchema,
      prepared: z.exactOptional(preparationSchema),
      units: z.exactOptional(field("Enheter", z.array(unitSchema))),
      goals: z.exactOptional(field("Mål", z.array(goalSchema))),
      processes: field("Processer", z.array(processSchema)),
      controls: z.exactOptional(field("Kontroller", z.array(controlSchema))),
      actions: z.exactOptional(field("Åtgärder", z.array(actionSchema))),
      incidents: z.exactOptional(field("Händelser", z.array(incidentSchema))),
      surveys: z.exactOptional(field("Enkäter", z.array(surveySchema))),
      recommendations: z.exactOptional(field("Rekommendationer", z.array(recommendationSchema))),
      perspectives: z.exactOptional(field("Perspektiv", z.array(perspectiveSchema))),
      controlSystem: z.exactOptional(controlSystemSchema),
    })
    .brand<"Analysis">(),
  "En nämnds analys för ett år.",
);

/** One nämnd's risk- och väsentlighetsanalys for one year, as it is written. */
export type AnalysisInput = Immutable<z.input<typeof analysisSchema>>;

/** One nämnd's risk- och väsentlighetsanalys for one year, read and checked; only `parseAnalysis` makes one. */
export type Analysis = Immutable<z.output<typeof analysisSchema>>;
