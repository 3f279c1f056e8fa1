import { controlKindsOf } from "../../../method/control-kinds.js";
import type { Method } from "../../../method/method.js";
import type { ClosedList } from "../../../model/closed-list.js";
import type { Choice } from "../../../parse/issue.js";
import { choice, shownFor } from "../cells/choice.js";
import { level, shownLevel } from "../cells/level.js";
import { choices } from "../cells/words.js";
import type { Column } from "./column.js";

/** The codes of a closed list with their Swedish labels. */
export const choicesOf = <C extends string>(list: ClosedList<C>): readonly Choice[] =>
  list.codes.map((code) => ({ code, label: list.labels[code].sv }));

const namedChoices = (named: readonly { readonly id: string; readonly label: string }[]): readonly Choice[] =>
  named.map(({ id, label }) => ({ code: id, label }));

export const categoriesOf = (method: Method): readonly Choice[] => namedChoices(method.categories ?? []);

export const kindsOf = (method: Method): readonly Choice[] => namedChoices(controlKindsOf(method));

export const reportsOf = (method: Method): readonly Choice[] =>
  (method.reporting ?? []).map(({ id }) => ({ code: id }));

type Given = Pick<Column, "heading" | "path" | "width"> & Partial<Pick<Column, "note" | "folded">>;

const entriesOf = (among: readonly Choice[]): readonly string[] => among.map(({ code }) => shownFor(code, among));

/** A column that takes one word of a list. */
export const oneOf = (name: string, among: readonly Choice[], given: Given): Column => ({
  ...given,
  codec: choice(among),
  ...(among.length === 0 ? {} : { dropDown: { kind: "words", name, entries: entriesOf(among) } }),
});

/** A column that takes several words of a list. */
export const severalOf = (name: string, among: readonly Choice[], given: Given): Column => ({
  ...given,
  codec: choices(among),
  note: given.note ?? `Flera skiljs åt med semikolon. Välj bland: ${entriesOf(among).join("; ")}.`,
  ...(among.length === 0 ? {} : { dropDown: { kind: "words", name, entries: entriesOf(among), several: true } }),
});

export const likelihoodLabels = (method: Method): readonly string[] =>
  method.likelihood.levels.map(({ label }) => label);

export const consequenceLabels = (method: Method): readonly string[] =>
  method.consequence.levels.map(({ label }) => label);

/** A column that takes a level of one of the method's scales. */
export const levelOf = (scale: "likelihood" | "consequence", method: Method, given: Given): Column => {
  const labels = scale === "likelihood" ? likelihoodLabels(method) : consequenceLabels(method);
  return {
    ...given,
    codec: level(labels),
    note: given.note ?? "Välj i listan eller skriv nivåns nummer. Vad nivåerna betyder står på bladet Instruktion.",
    dropDown: {
      kind: "words",
      name: method[scale].label,
      entries: labels.map((_, index) => shownLevel(index + 1, labels)),
      several: true,
    },
  };
};
