import type { Namnd } from "../model/namnd.js";
import type { Band } from "./band.js";

const THE_NAMND: ReadonlySet<string> = new Set([
  "nämnden",
  "namnden",
  "kommunstyrelsen",
  "styrelsen",
  "bolagsstyrelsen",
]);

/** Whether a band leaves decisions on its risks to the nämnd itself: its `decidedBy` is "nämnden" or the nämnd's own name. */
export const isReservedForNamnd = (band: Band | undefined, namnd: Namnd): boolean => {
  const decidedBy = band?.requires?.decidedBy?.toLowerCase();
  return decidedBy !== undefined && (THE_NAMND.has(decidedBy) || decidedBy === namnd.name.toLowerCase());
};
