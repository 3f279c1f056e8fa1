import type { Text } from "../model/locale.js";
import type { RegisterChange } from "../register/change.js";
import { type ChangesContext, isHidden } from "./changes-context.js";
import { changedRow, deviationRow, loneRow, tableOf } from "./changes-tables.js";
import { type Row, type Table, textCell } from "./table.js";

const title: Text = { sv: "Ändringar", en: "Changes" };

const kinds: Readonly<Record<RegisterChange["kind"], Text>> = {
  changed: { sv: "ändrad", en: "changed" },
  new: { sv: "ny", en: "new" },
  removed: { sv: "borttagen", en: "removed" },
  unchanged: { sv: "oförändrad", en: "unchanged" },
  "deviation-carried-over": { sv: "öppen avvikelse från året innan", en: "open deviation of the year before" },
};

const hidden: Text = {
  sv: "Med sekretessmarkering, prövas vid begäran",
  en: "Marked for secrecy, tried on request",
};

/** Where a risk stood and stands, by the sides on which it is. */
const sides = (change: RegisterChange, { cells }: Row): Row["cells"] => {
  const { level = textCell(undefined) } = cells;
  switch (change.kind) {
    case "new":
      return { after: level };
    case "removed":
      return { before: level };
    case "unchanged":
      return { before: level, after: level };
    case "changed":
    case "deviation-carried-over":
      return {};
  }
};

const rowOf = (change: RegisterChange, context: ChangesContext): Row => {
  switch (change.kind) {
    case "changed":
      return changedRow(change, context);
    case "deviation-carried-over":
      return deviationRow(change, context);
    default:
      return loneRow(change, context);
  }
};

/** All of a comparison, a row for each risk and each deviation; of what is hidden only that it is there. */
export const allChangesTable = (changes: readonly RegisterChange[], context: ChangesContext): Table => {
  const { locale } = context;
  const rows = changes.map((change): Row => {
    const told = { change: textCell(kinds[change.kind][locale]) };
    if (isHidden(change, context)) return { masked: true, cells: { ...told, event: textCell(hidden[locale]) } };
    const row = rowOf(change, context);
    return { cells: { ...row.cells, ...told, ...sides(change, row) } };
  });
  return tableOf(
    title,
    [
      "namnd",
      "change",
      "risk",
      "process",
      "event",
      "before",
      "after",
      "move",
      "causes",
      "likely",
      "control",
      "since",
      "on",
      "note",
      "action",
    ],
    [...rows.filter((row) => row.masked !== true), ...rows.filter((row) => row.masked === true)],
    context,
  );
};
