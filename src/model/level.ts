import * as z from "zod/mini";
import { field } from "./field.js";
import { HIGHEST_LEVEL } from "./highest-level.js";

export { HIGHEST_LEVEL };

const LEVELS = Array.from({ length: HIGHEST_LEVEL }, (_, index) => index + 1);

/** A step of a scale: a whole number from 1, the least likely or least severe, to the length of the method's scale. */
export const level = (title: string) =>
  field(title, z.literal(LEVELS).brand<"Level">(), "Heltal från 1 till metodens högsta nivå.");

/** A level of a scale, checked against the method when the analysis was parsed. */
export type Level = number & z.$brand<"Level">;
