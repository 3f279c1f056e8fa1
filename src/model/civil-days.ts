const DAY = 86_400_000;

const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const written = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** A civil date from year, month (1–12) and day; day 0 is the last day of the month before. */
export const civilDate = (year: number, month: number, day: number): string => written(Date.UTC(year, month - 1, day));

/** The civil date that many days later, earlier where the number is negative. */
export const addDays = (date: string, days: number): string => written(midnight(date) + days * DAY);

/** The day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => new Date(midnight(date)).getUTCDay() || 7;
