const DAY = 86_400_000;

const DAYS_PER_YEAR = 365.25;

/** Days from one civil date to another, both counted. */
export const daysIn = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY + 1;

/** What a count in a period comes to per year. */
export const perYear = (count: number, { from, to }: { readonly from: string; readonly to: string }): number =>
  (count * DAYS_PER_YEAR) / daysIn(from, to);
