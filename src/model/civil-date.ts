import type * as z from "zod/mini";

/** A civil date, `"2022-03-31"`, known to exist in the calendar. */
export type CivilDate = string & z.$brand<"CivilDate">;

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

// Every month has 28 days; only a day after that has to be looked up, which keeps reading thousands of dates cheap.
const isDayOf = (year: number, month: number, day: number): boolean =>
  day >= 1 && (day <= 28 || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day);

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
  const month = Number(written.slice(5, 7));
  return month >= 1 && month <= 12 && isDayOf(Number(written.slice(0, 4)), month, Number(written.slice(8)));
};
