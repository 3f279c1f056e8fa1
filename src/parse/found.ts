/** A text that was found: its beginning, and its whole length. */
export interface FoundText {
  readonly kind: "text";
  readonly text: string;
  readonly length: number;
}

/** What stood where something else was expected, small enough to be shown and safe to turn into JSON. */
export type Found =
  | FoundText
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "list"; readonly length: number }
  | { readonly kind: "object"; readonly keys: number }
  | { readonly kind: "null" }
  | { readonly kind: "undefined" }
  | { readonly kind: "other"; readonly name: string };

/** A value is quoted up to this many characters; beyond it, its length is told. */
export const QUOTED_LENGTH = 60;

const CONTROL_CHARACTERS = /\p{C}+/gu;

/** The beginning of a text on one line, never cut inside a character. */
export const shorten = (text: string): string => {
  const line = text.slice(0, QUOTED_LENGTH * 4).replace(CONTROL_CHARACTERS, " ");
  const characters = Array.from(line);
  return characters.length <= QUOTED_LENGTH && text.length <= QUOTED_LENGTH * 4
    ? line
    : `${characters.slice(0, QUOTED_LENGTH).join("")}…`;
};

/** A key or an id as it is shown: quoted texts from a hostile document stay short too. */
export const foundText = (text: string): FoundText => ({ kind: "text", text: shorten(text), length: text.length });

/** A value as it is shown. */
export const foundIn = (value: unknown): Found => {
  if (value === null) return { kind: "null" };
  if (value === undefined) return { kind: "undefined" };
  if (typeof value === "string") return foundText(value);
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (Array.isArray(value)) return { kind: "list", length: value.length };
  if (typeof value === "object") return { kind: "object", keys: Object.keys(value).length };
  return { kind: "other", name: typeof value };
};
