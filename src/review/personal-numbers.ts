import imported from "personnummer";

interface Validator {
  readonly valid: (number: string) => boolean;
}

const isValidator = (value: unknown): value is Validator =>
  typeof value === "function" && "valid" in value && typeof value.valid === "function";

/** The package's types say that the class stands under `default`; at run time it does so in some module systems only. */
const loadedValidator = (): Validator => {
  const places: readonly unknown[] = [imported, imported.default];
  const found = places.find(isValidator);
  if (found === undefined) throw new TypeError("The package personnummer has no function valid");
  return found;
};

const validator = loadedValidator();

const CENTURY = "(?:1[89]|20)?";
const HYPHEN = "[-+–−‐‑]";

/**
 * What may be a number: six or eight digits of a date and four more, with the separators that people write. Not inside a longer row of
 * digits, not a diarienummer with its year beside a slash, and not the first half of a period (2021-01-01–2021-12-21).
 */
const CANDIDATE = new RegExp(
  "(?<!\\d|(?<!\\d)(?:19|20)\\d{2}/)" +
    `(?:${CENTURY}\\d{6}\\s?${HYPHEN}?\\s?|${CENTURY}\\d{2}-\\d{2}-\\d{2}\\s?${HYPHEN}\\s?)\\d{4}` +
    "(?!\\d|/(?:19|20)\\d{2}(?!\\d)|[-–]\\d{2}[-–]\\d{2})",
  "gu",
);

/** A year in two digits is tried in both centuries: the package would otherwise ask the clock. */
const written = (candidate: string): readonly string[] => {
  const digits = candidate.replace(/\D/gu, "");
  return digits.length === 12 ? [digits] : [`19${digits}`, `20${digits}`];
};

/** Whether a text holds a personnummer or samordningsnummer: date and check digit are right. */
export const holdsPersonalNumber = (text: string): boolean =>
  (text.match(CANDIDATE) ?? []).some((candidate) => written(candidate).some((number) => validator.valid(number)));
