import * as z from "zod/mini";
import { date, field, text } from "./field.js";
import type { Immutable } from "./immutable.js";
import { level } from "./level.js";

export const consequenceSchema = field(
  "Konsekvens",
  z.union([level("Konsekvens"), z.record(z.string(), level("Konsekvens"))]),
  "En nivå, eller en nivå per konsekvensdimension i metoden.",
);

export const levelsSchema = field(
  "Nivåer",
  z.strictObject({ likelihood: level("Sannolikhet"), consequence: consequenceSchema }),
);

export const voteSchema = field(
  "Röst",
  z.strictObject({
    role: text("Roll", "Bedömarens roll, aldrig namn."),
    likelihood: level("Sannolikhet"),
    consequence: consequenceSchema,
  }),
);

export const assessmentSchema = field(
  "Bedömning",
  z.strictObject({
    likelihood: level("Sannolikhet"),
    consequence: consequenceSchema,
    assessedOn: z.exactOptional(date("Bedömd den")),
    motivation: z.exactOptional(text("Motivering")),
    votes: z.exactOptional(field("Röster", z.array(voteSchema), "Flera bedömares nivåer.")),
  }),
);

/** A consequence: one level, or one level per dimension of the method. */
export type Consequence = Immutable<z.output<typeof consequenceSchema>>;

/** The two levels of a risk: likelihood and consequence. */
export type Levels = Immutable<z.output<typeof levelsSchema>>;

/** One assessor's levels. */
export type Vote = Immutable<z.output<typeof voteSchema>>;

/** How likely and how severe a risk is held to be, when, why, and by whose votes. */
export type Assessment = Immutable<z.output<typeof assessmentSchema>>;
