import * as z from "zod/mini";
import { field, id, text } from "../model/field.js";
import type { Immutable } from "../model/immutable.js";

const perYear = field(
  "Gånger per år",
  z.tuple([z.number().check(z.nonnegative()), z.nullable(z.number().check(z.nonnegative()))]),
  "Från och med det första talet till det andra; null i sista nivån betyder ingen övre gräns.",
);

export const scaleLevelSchema = field(
  "Nivå",
  z.strictObject({
    label: text("Benämning"),
    definition: z.exactOptional(text("Definition", "Vad som krävs för att nivån ska väljas.")),
    perYear: z.exactOptional(perYear),
  }),
);

export const likelihoodScaleSchema = field(
  "Sannolikhetsskala",
  z.strictObject({
    label: text("Skalans namn"),
    basis: z.exactOptional(text("Vad en nivå räknar", "Till exempel per nämnd och år.")),
    levels: field(
      "Nivåer",
      z.array(scaleLevelSchema).check(z.minLength(2), z.maxLength(20)),
      "Nivå 1 först: den minst sannolika.",
    ),
  }),
);

// Weights are counted in millionths; a smaller one would count as nothing.
const SMALLEST_WEIGHT = 0.000001;

export const dimensionSchema = field(
  "Konsekvensdimension",
  z.strictObject({
    id: id("Dimensionens id"),
    label: text("Benämning"),
    definitions: z.exactOptional(field("Definitioner", z.array(text("Definition")), "En per nivå.")),
    weight: z.exactOptional(field("Vikt", z.number().check(z.minimum(SMALLEST_WEIGHT)), "Sex decimaler räknas.")),
  }),
);

export const combineSchema = field(
  "Sammanvägning",
  z.union([
    z.literal("max"),
    z.strictObject({
      kind: field("Sätt", z.literal("weighted")),
      round: field("Avrundning", z.enum(["up", "nearest"]), "Uppåt eller till närmaste nivå."),
    }),
  ]),
  "Hur dimensionerna blir en nivå: den högsta, eller ett vägt medelvärde som avrundas.",
);

export const consequenceScaleSchema = field(
  "Konsekvensskala",
  z.strictObject({
    label: text("Skalans namn"),
    levels: field(
      "Nivåer",
      z.array(scaleLevelSchema).check(z.minLength(2), z.maxLength(20)),
      "Nivå 1 först: den minst allvarliga.",
    ),
    dimensions: z.exactOptional(field("Dimensioner", z.array(dimensionSchema).check(z.minLength(1)))),
    combine: z.exactOptional(combineSchema),
  }),
);

/** One step of a scale. */
export type ScaleLevel = Immutable<z.output<typeof scaleLevelSchema>>;

/** The likelihood scale; `basis` says what a level counts. */
export type LikelihoodScale = Immutable<z.output<typeof likelihoodScaleSchema>>;

/** One dimension of the consequence, such as trust or working environment. */
export type Dimension = Immutable<z.output<typeof dimensionSchema>>;

/** The consequence scale, with dimensions where the method has them. */
export type ConsequenceScale = Immutable<z.output<typeof consequenceScaleSchema>>;
