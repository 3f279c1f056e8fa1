import { addDays, civilDate, weekdayOf } from "../model/civil-days.js";

/** A day on which Swedish authorities are closed beside Saturdays and Sundays. */
export interface Holiday {
  readonly date: string;
  readonly name: string;
  /** `helgdag`: a public holiday by law (1989:253). `afton`: an eve that law (1930:173) puts beside them. */
  readonly kind: "helgdag" | "afton";
}

type When =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  | { readonly kind: "easter"; readonly days: number }
  /** The Saturday among the seven days from this one; `days` later or earlier. */
  | { readonly kind: "saturday"; readonly month: number; readonly day: number; readonly days: number };

interface Rule {
  readonly name: string;
  readonly kind: Holiday["kind"];
  readonly when: When;
}

const fixed = (month: number, day: number): When => ({ kind: "fixed", month, day });
const easter = (days: number): When => ({ kind: "easter", days });

// Lag (1989:253) om allmänna helgdagar as it stands since 2005, when nationaldagen replaced annandag pingst; the eves
// are those that 2 § lagen (1930:173) om beräkning av lagstadgad tid treats as Sundays.
const rules: readonly Rule[] = [
  { name: "nyårsdagen", kind: "helgdag", when: fixed(1, 1) },
  { name: "trettondedag jul", kind: "helgdag", when: fixed(1, 6) },
  { name: "långfredagen", kind: "helgdag", when: easter(-2) },
  { name: "påskdagen", kind: "helgdag", when: easter(0) },
  { name: "annandag påsk", kind: "helgdag", when: easter(1) },
  { name: "första maj", kind: "helgdag", when: fixed(5, 1) },
  { name: "Kristi himmelsfärdsdag", kind: "helgdag", when: easter(39) },
  { name: "pingstdagen", kind: "helgdag", when: easter(49) },
  { name: "Sveriges nationaldag", kind: "helgdag", when: fixed(6, 6) },
  { name: "midsommarafton", kind: "afton", when: { kind: "saturday", month: 6, day: 20, days: -1 } },
  { name: "midsommardagen", kind: "helgdag", when: { kind: "saturday", month: 6, day: 20, days: 0 } },
  { name: "alla helgons dag", kind: "helgdag", when: { kind: "saturday", month: 10, day: 31, days: 0 } },
  { name: "julafton", kind: "afton", when: fixed(12, 24) },
  { name: "juldagen", kind: "helgdag", when: fixed(12, 25) },
  { name: "annandag jul", kind: "helgdag", when: fixed(12, 26) },
  { name: "nyårsafton", kind: "afton", when: fixed(12, 31) },
];

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm that Nature printed in 1876). */
export const easterSunday = (year: number): string => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return civilDate(year, Math.floor(days / 31), (days % 31) + 1);
};

const dateOf = (when: When, year: number): string => {
  switch (when.kind) {
    case "fixed":
      return civilDate(year, when.month, when.day);
    case "easter":
      return addDays(easterSunday(year), when.days);
    case "saturday": {
      const from = civilDate(year, when.month, when.day);
      return addDays(from, ((13 - weekdayOf(from)) % 7) + when.days);
    }
  }
};

/** The Swedish public holidays of a year and the eves that are free beside them, by date. */
export const swedishHolidays = (year: number): readonly Holiday[] =>
  rules
    .map(({ name, kind, when }): Holiday => ({ date: dateOf(when, year), name, kind }))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** Tells a year's working days from Saturdays, Sundays, public holidays and free eves. */
export const workingDaysOf = (year: number): ((date: string) => boolean) => {
  const free = new Set(swedishHolidays(year).map((holiday) => holiday.date));
  return (date) => weekdayOf(date) <= 5 && !free.has(date);
};
