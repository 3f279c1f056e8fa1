import type { Choice } from "../../../parse/issue.js";
import type { Codec } from "./codec.js";
import { word } from "./simple.js";

const folded = (text: string): string => text.trim().toLowerCase();

/** The code that a written code or label stands for; what is neither comes back as it stands. */
export const codeFor = (written: string, choices: readonly Choice[]): string => {
  const wanted = folded(written);
  const found =
    choices.find(({ code }) => code === written) ??
    choices.find(({ label }) => label !== undefined && folded(label) === wanted) ??
    choices.find(({ code }) => folded(code) === wanted);
  return found?.code ?? written;
};

/** How a code is shown: by its label where that says which code it is. */
export const shownFor = (code: string, choices: readonly Choice[]): string => {
  const label = choices.find((choice) => choice.code === code)?.label;
  return label !== undefined && codeFor(label, choices) === code ? label : code;
};

/** One of several codes, shown by its label. */
export const choice = (choices: readonly Choice[]): Codec => ({
  write: (value) => (typeof value === "string" ? word.write(shownFor(value, choices)) : null),
  read: (cell) => {
    const written = word.read(cell);
    return typeof written === "string" ? codeFor(written, choices) : written;
  },
});
