import { isCivilDate } from "../../../model/civil-date.js";
import { type Codec, civilDateOf, escapeNothing, NOTHING, textOf, unescapeNothing } from "./codec.js";

/** Any text; a number that somebody typed is the text that it shows. */
export const text: Codec = {
  write: (value) => (typeof value === "string" ? escapeNothing(value) : null),
  read: (cell) => {
    if (typeof cell === "boolean") return cell;
    return cell === NOTHING ? undefined : unescapeNothing(textOf(cell));
  },
};

/** An id, or anything else in which white space around it means nothing. */
export const word: Codec = {
  write: (value) => {
    if (typeof value !== "string") return null;
    return value === value.trim() && value !== "" && !value.startsWith('"')
      ? escapeNothing(value)
      : JSON.stringify(value);
  },
  read: (cell) => {
    const written = textOf(cell).trim();
    if (written === NOTHING) return undefined;
    if (!written.startsWith('"')) return unescapeNothing(written);
    try {
      return JSON.parse(written) as unknown;
    } catch {
      return written;
    }
  },
};

const NUMERAL = /^\s*(-?\d+(?:[.,]\d+)?)\s*(%?)\s*$/;

/** A number; one that somebody typed as a text is one too. */
export const number: Codec = {
  write: (value) => (typeof value === "number" ? value : null),
  read: (cell) => {
    if (cell === NOTHING) return undefined;
    const [, digits, percent] = typeof cell === "string" ? (NUMERAL.exec(cell) ?? []) : [];
    if (digits === undefined) return cell instanceof Date ? textOf(cell) : cell;
    return Number(digits.replace(",", ".")) / (percent === "%" ? 100 : 1);
  },
};

// Excel counts days from 1900 and takes that year for a leap year, so only later dates are sure to stay what they are.
const FIRST_SURE_DATE = "1900-03-01";

/** A civil date, as a date that Excel knows. */
export const date: Codec = {
  write: (value) => {
    if (typeof value === "string" && isCivilDate(value) && value >= FIRST_SURE_DATE)
      return new Date(`${value}T00:00:00Z`);
    return text.write(value);
  },
  read: (cell) =>
    cell instanceof Date ? civilDateOf(cell) : cell === NOTHING ? undefined : unescapeNothing(textOf(cell).trim()),
};

const YES = "ja";
const NO = "nej";

/** Ja or nej. */
export const yesNo: Codec = {
  write: (value) => (typeof value === "boolean" ? (value ? "Ja" : "Nej") : null),
  read: (cell) => {
    const written = textOf(cell).trim().toLowerCase();
    if (written === YES || written === "true" || written === "x") return true;
    return written === NO || written === "false" ? false : textOf(cell);
  },
};
