import * as z from "zod/mini";
import { field, id, text } from "./field.js";
import type { Immutable } from "./immutable.js";

export const unitSchema = field("Enhet", z.strictObject({ id: id("Enhetens id"), name: text("Enhetens namn") }));

export const goalSchema = field(
  "Mål",
  z.strictObject({ id: id("Målets id"), name: text("Målets lydelse", "Kommunfullmäktiges eller nämndens mål.") }),
);

/** A unit of the förvaltning. */
export type Unit = Immutable<z.output<typeof unitSchema>>;

/** A goal that the processes serve. */
export type Goal = Immutable<z.output<typeof goalSchema>>;
