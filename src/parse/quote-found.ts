import type { Locale } from "../model/locale.js";
import type { Choice, ScaleEnd } from "./issue.js";
import { type Found, type FoundText, QUOTED_LENGTH, shorten } from "./found.js";

/** A number as the language writes it. */
export const numeral = (value: number, locale: Locale): string =>
  locale === "sv" ? String(value).replace(".", ",") : String(value);

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, " ");

const quoted = (found: FoundText, characters: string): string =>
  found.length > QUOTED_LENGTH ? `"${found.text}" (${grouped(found.length)} ${characters})` : `"${found.text}"`;

/** The beginning of what stands somewhere, where anything does: a part of a register may be megabytes. */
export const brief = (text: string | undefined): string | undefined => (text === undefined ? undefined : shorten(text));

/** The value found, in a sentence: `texten "3"`, `talet 5`, `en lista`. */
export const describeSv = (found: Found): string => {
  switch (found.kind) {
    case "text":
      return `texten ${quoted(found, "tecken")}`;
    case "number":
      return `talet ${numeral(found.value, "sv")}`;
    case "boolean":
      return `värdet ${found.value}`;
    case "list":
      return found.length === 0
        ? "en tom lista"
        : `en lista med ${found.length} ${found.length === 1 ? "post" : "poster"}`;
    case "object":
      return "en grupp av nycklar";
    case "null":
      return "tomt (null)";
    case "undefined":
      return "undefined";
    case "other":
      return `ett värde av slaget ${found.name}`;
  }
};

/** The value found, in an English sentence. */
export const describeEn = (found: Found): string => {
  switch (found.kind) {
    case "text":
      return `the text ${quoted(found, "characters")}`;
    case "number":
      return `the number ${found.value}`;
    case "boolean":
      return `${found.value}`;
    case "list":
      return found.length === 0 ? "an empty list" : `a list of ${found.length}`;
    case "object":
      return "a group of keys";
    case "null":
      return "empty (null)";
    case "undefined":
      return "undefined";
    case "other":
      return `a value of type ${found.name}`;
  }
};

/** A level with its label: `4 (Mycket sannolik)`. */
export const levelName = ({ level, label }: ScaleEnd): string =>
  label === undefined ? `${level}` : `${level} (${shorten(label)})`;

/** A choice as it is written, with its label where that says more: `vald (våld)`. */
export const choiceName = ({ code, label }: Choice): string =>
  label === undefined || label === code ? shorten(code) : `${shorten(code)} (${shorten(label)})`;

const LONGEST_NAME = 2 * QUOTED_LENGTH + 10;

/** A name, perhaps with its label, whole unless it is so long that it would hide the rest of the message. */
export const nameShown = (name: string): string => (name.length > LONGEST_NAME ? shorten(name) : name);

const MOST_LISTED = 20;

/** So many names show what kind of name is meant, where none is near what was written. */
export const FEW = 8;

/** Names in a row; a long list is cut and its rest counted. */
export const listed = (names: readonly string[], locale: Locale, most = MOST_LISTED): string => {
  const rest = names.length - most;
  const shown = names.slice(0, most).map(nameShown).join(", ");
  const more = locale === "sv" ? `och ${rest} till` : `and ${rest} more`;
  return rest > 0 ? `${shown} ${more}` : shown;
};
