import type { EvidenceInputs, Prior } from "../model/evidence.js";
import type { Locale, Text } from "../model/locale.js";
import { StatisticsError } from "./statistics-error.js";

/** A count of reported events in a period, and what is known of how much gets reported. */
export interface CalibrationInput extends EvidenceInputs {
  /** The gamma prior on reported events per year; Jeffreys' (shape ½, rate 0) unless given. */
  readonly prior?: Prior;
}

const KEYS: readonly string[] = ["events", "days", "reporting", "employees", "prior"];

/** So many events need no calibration, and the sums behind it would grow long. */
const MOST_EVENTS = 1_000_000;

const shown = (value: unknown): string =>
  typeof value === "number" || value === undefined ? String(value) : JSON.stringify(value);

const isShare = (value: unknown): value is EvidenceInputs["reporting"] =>
  typeof value === "object" &&
  value !== null &&
  "low" in value &&
  "high" in value &&
  typeof value.low === "number" &&
  typeof value.high === "number" &&
  value.low > 0 &&
  value.low <= value.high &&
  value.high <= 1;

type Fault = Text | false;

const outside = (key: string, value: unknown, sv: string, en: string): Text => ({
  sv: `${key} är ${shown(value)}, men ska vara ${sv}.`,
  en: `${key} is ${shown(value)}, but must be ${en}.`,
});

const unknownKey = (input: object): Fault => {
  const key = Object.keys(input).find((candidate) => !KEYS.includes(candidate));
  if (key === undefined) return false;
  const allowed = KEYS.join(", ");
  return {
    sv: `${key} ingår inte i beräkningen; det som räknas är ${allowed}. En uppgift utan antal och period, som "fler än hälften någon gång", säger inget om hur ofta per år.`,
    en: `${key} is no part of the calculation; what counts is ${allowed}. A figure without count and period, such as "more than half at some time", says nothing of how often in a year.`,
  };
};

const faultIn = ({ events, days, reporting, employees, prior }: CalibrationInput): Fault =>
  (!(Number.isInteger(events) && events >= 0 && events <= MOST_EVENTS) &&
    outside("events", events, `ett heltal från 0 till ${MOST_EVENTS}`, `a whole number from 0 to ${MOST_EVENTS}`)) ||
  (!(Number.isFinite(days) && days > 0) &&
    outside(
      "days",
      days,
      "ett antal dagar större än 0; utan period finns ingen takt per år",
      "a number of days above 0; without a period there is no rate per year",
    )) ||
  (!isShare(reporting) &&
    outside("reporting", reporting, "två andelar med 0 < low ≤ high ≤ 1", "two shares with 0 < low ≤ high ≤ 1")) ||
  (employees !== undefined &&
    !(Number.isFinite(employees) && employees > 0) &&
    outside("employees", employees, "ett antal större än 0", "a number above 0")) ||
  (prior !== undefined &&
    !(prior.shape > 0 && prior.rate >= 0 && Number.isFinite(prior.shape) && Number.isFinite(prior.rate)) &&
    outside("prior", prior, "shape större än 0 och rate minst 0", "a shape above 0 and a rate of 0 or more"));

/** Refuses what cannot be calculated with, quoting the first fault. */
export const checkedInput = (input: CalibrationInput, locale: Locale): CalibrationInput => {
  const fault = unknownKey(input) || faultIn(input);
  if (fault !== false) throw new StatisticsError("input", fault, locale);
  return input;
};
