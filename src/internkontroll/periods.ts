import type { Frequency } from "../model/closed-list.js";
import { addDays, civilDate, weekdayOf } from "../model/civil-days.js";

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A period in which something is done once, and the day on which it falls before free days are considered. */
export interface Slot {
  readonly period: Period;
  readonly day: string;
}

/** A frequency that divides the year into periods. */
export type PeriodicFrequency = Exclude<Frequency, "continuous" | "on-event" | "once">;

const FRIDAY = 5;

const MONTHS: Readonly<Record<Exclude<PeriodicFrequency, "weekly">, number>> = {
  monthly: 1,
  quarterly: 3,
  tertially: 4,
  "half-yearly": 6,
  yearly: 12,
};

export const firstDay = (year: number): string => civilDate(year, 1, 1);

export const lastDay = (year: number): string => civilDate(year, 12, 31);

const later = (a: string, b: string): string => (a > b ? a : b);

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The weeks whose Friday lies in the year, each cut at the turn of the year. */
const weeks = (year: number): readonly Slot[] => {
  const slots: Slot[] = [];
  const start = firstDay(year);
  const first = addDays(start, (FRIDAY - weekdayOf(start) + 7) % 7);
  for (let friday = first; friday <= lastDay(year); friday = addDays(friday, 7)) {
    const from = later(addDays(friday, 1 - FRIDAY), start);
    const to = earlier(addDays(friday, 7 - FRIDAY), lastDay(year));
    slots.push({ period: { from, to }, day: friday });
  }
  return slots;
};

/** The periods of a year for a frequency: weeks fall on Friday, all others on their last day. */
export const slotsOf = (frequency: PeriodicFrequency, year: number): readonly Slot[] => {
  if (frequency === "weekly") return weeks(year);
  const months = MONTHS[frequency];
  return Array.from({ length: 12 / months }, (_, index): Slot => {
    const to = civilDate(year, (index + 1) * months + 1, 0);
    return { period: { from: civilDate(year, index * months + 1, 1), to }, day: to };
  });
};
