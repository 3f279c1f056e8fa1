import type * as z from "zod";

/** A civil date, `"2022-03-31"`, known to exist in the calendar. */
export type CivilDate = string & z.$brand<"CivilDate">;

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Tells whether a text is a civil date that exists in the calendar.
 *
 * @param written - Any text; a civil date is written `yyyy-mm-dd`.
 * @example
 * ```ts
 * import { isCivilDate } from "vasentlighetsanalys";
 * isCivilDate("2022-02-28"); //=> true
 * isCivilDate("2022-02-30"); //=> false
 * ```
 */
export const isCivilDate = (written: string): written is CivilDate => {
  if (!WRITTEN.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === written;
};
