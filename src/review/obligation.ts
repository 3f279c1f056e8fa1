import type { Text } from "../model/locale.js";
import type { ProcessCoverage } from "./coverage.js";

/** How a process is spoken of that the method makes mandatory, or only points to for this kind of body. */
export const obligation = ({ strength }: ProcessCoverage): Text =>
  strength === "mandatory"
    ? { sv: ", som är obligatorisk,", en: ", which is mandatory," }
    : { sv: ", som metoden pekar på,", en: ", to which the method points," };
