import type { Locale, Text } from "../model/locale.js";
import type { ChangeCause, LikelySame, RegisterChange } from "../register/change.js";
import type { RiskRegister } from "../register/register.js";
import type { Score } from "../score/score.js";
import { type Changed, type ChangesContext, type Direction, directionOf, standingOf } from "./changes-context.js";
import { capitalised } from "./labels.js";
import { formatNumber, levelView } from "./level-view.js";
import { type Cell, type Column, dateCell, levelCell, numberCell, type Row, type Table, textCell } from "./table.js";

const titles = {
  changed: { sv: "Ändrade risker", en: "Changed risks" },
  fresh: { sv: "Nya risker", en: "New risks" },
  gone: { sv: "Borttagna risker", en: "Removed risks" },
  carried: { sv: "Öppna avvikelser från året innan", en: "Open deviations of the year before" },
} as const satisfies Record<string, Text>;

const columns = {
  namnd: { kind: "text", label: { sv: "Nämnd", en: "Nämnd" } },
  change: { kind: "text", label: { sv: "Ändring", en: "Change" } },
  risk: { kind: "text", label: { sv: "Risk", en: "Risk" } },
  process: { kind: "text", label: { sv: "Process", en: "Process" } },
  event: { kind: "text", label: { sv: "Oönskad händelse", en: "Unwanted event" } },
  before: { kind: "level", label: { sv: "Före", en: "Before" } },
  after: { kind: "level", label: { sv: "Efter", en: "After" } },
  move: { kind: "text", label: { sv: "Flytt", en: "Move" } },
  causes: { kind: "text", label: { sv: "Orsak till ändringen", en: "Cause of the change" } },
  level: { kind: "level", label: { sv: "Risknivå", en: "Band" } },
  likely: { kind: "text", label: { sv: "Kanske samma som", en: "Perhaps the same as" } },
  control: { kind: "text", label: { sv: "Kontroll", en: "Control" } },
  since: { kind: "number", label: { sv: "Från år", en: "Since" } },
  on: { kind: "date", label: { sv: "Dag", en: "Day" } },
  note: { kind: "text", label: { sv: "Anteckning", en: "Note" } },
  action: { kind: "text", label: { sv: "Åtgärd", en: "Action" } },
} as const satisfies Record<string, Omit<Column, "key" | "label"> & { readonly label: Text }>;

type Key = keyof typeof columns;

const causes: Readonly<Record<ChangeCause, Text>> = {
  text: { sv: "texten", en: "the text" },
  assessment: { sv: "bedömningen", en: "the assessment" },
  control: { sv: "befintliga kontroller", en: "existing controls" },
  method: { sv: "metoden", en: "the method" },
  acceptance: { sv: "acceptansen", en: "the acceptance" },
  treatment: { sv: "hanteringen", en: "the treatment" },
};

const directions: Readonly<Record<Direction, Text>> = {
  up: { sv: "↑ uppåt", en: "↑ up" },
  down: { sv: "↓ nedåt", en: "↓ down" },
  level: { sv: "→ samma riskvärde", en: "→ same value" },
  unknown: { sv: "→ flyttad", en: "→ moved" },
};

const unassessed: Text = { sv: "Inte bedömd", en: "Not assessed" };

/** A table of a comparison; the nämnd has a column of its own only where there are several. */
export const tableOf = (
  title: Text,
  keys: readonly Key[],
  rows: readonly Row[],
  { after, locale }: ChangesContext,
): Table => ({
  title: title[locale],
  columns: keys
    .filter((key) => key !== "namnd" || after.length > 1)
    .map((key) => ({ ...columns[key], key, label: columns[key].label[locale] })),
  rows,
});

const nameOf = (namnd: string, { before, after }: ChangesContext): string =>
  [...after, ...before].find((register) => register.namnd.id === namnd)?.namnd.name ?? namnd;

const scoreCell = (score: Score | undefined, register: RiskRegister | undefined, locale: Locale): Cell =>
  score === undefined || register === undefined
    ? textCell(unassessed[locale])
    : levelCell(levelView(score, register.method));

/** A risk that stands otherwise than before. */
export const changedRow = (change: Changed, context: ChangesContext): Row => {
  const { before, after, locale } = context;
  const { risk } = change;
  return {
    cells: {
      namnd: textCell(nameOf(risk.namnd, context)),
      risk: textCell(risk.id),
      process: textCell(standingOf(risk, after)?.entry.process.name),
      event: textCell(risk.event),
      before: scoreCell(change.before.current, standingOf(risk, before)?.register, locale),
      after: scoreCell(change.after.current, standingOf(risk, after)?.register, locale),
      move: textCell(change.moved ? directions[directionOf(change, context)][locale] : undefined),
      causes: textCell(capitalised(change.causes.map((cause) => causes[cause][locale]).join(", "))),
    },
  };
};

/** The risks that stand otherwise than before, and why. */
export const changedTable = (changes: readonly RegisterChange[], context: ChangesContext): Table =>
  tableOf(
    titles.changed,
    ["namnd", "risk", "event", "before", "after", "move", "causes"],
    changes.flatMap((change) => (change.kind === "changed" ? [changedRow(change, context)] : [])),
    context,
  );

const likelyText = (likely: LikelySame | undefined, { hides, locale }: ChangesContext): string | undefined => {
  if (likely === undefined || hides(likely.risk.namnd, likely.risk.id)) return undefined;
  const likeness = formatNumber(Number(likely.likeness.toFixed(2)), locale);
  return locale === "sv"
    ? `${likely.risk.id} (likhet ${likeness}): ${likely.risk.event}`
    : `${likely.risk.id} (likeness ${likeness}): ${likely.risk.event}`;
};

/** A risk that is in one of the two years only, or as it was. */
export const loneRow = (
  { risk, ...change }: Extract<RegisterChange, { readonly kind: "new" | "removed" | "unchanged" }>,
  context: ChangesContext,
): Row => {
  const standing = standingOf(risk, change.kind === "removed" ? context.before : context.after);
  return {
    cells: {
      namnd: textCell(nameOf(risk.namnd, context)),
      risk: textCell(risk.id),
      process: textCell(standing?.entry.process.name),
      event: textCell(risk.event),
      level: scoreCell(standing?.entry.current, standing?.register, context.locale),
      ...(change.kind === "unchanged" ? {} : { likely: textCell(likelyText(change.likely, context)) }),
    },
  };
};

/** A deviation that the year before left open. */
export const deviationRow = (
  { namnd, deviation }: Extract<RegisterChange, { readonly kind: "deviation-carried-over" }>,
  context: ChangesContext,
): Row => {
  const { control, since, performedOn, note, action } = deviation;
  return {
    cells: {
      namnd: textCell(nameOf(namnd, context)),
      control: textCell(control),
      since: numberCell(since),
      on: dateCell(performedOn),
      note: textCell(note),
      action: textCell(action !== undefined && context.hides(namnd, action) ? undefined : action),
    },
  };
};

const lone = (
  kind: "new" | "removed",
  title: Text,
  changes: readonly RegisterChange[],
  context: ChangesContext,
): Table =>
  tableOf(
    title,
    ["namnd", "risk", "process", "event", "level", "likely"],
    changes.flatMap((change) => (change.kind === kind ? [loneRow(change, context)] : [])),
    context,
  );

/** The risks that were not there before. */
export const freshTable = (changes: readonly RegisterChange[], context: ChangesContext): Table =>
  lone("new", titles.fresh, changes, context);

/** The risks that are no longer there. */
export const goneTable = (changes: readonly RegisterChange[], context: ChangesContext): Table =>
  lone("removed", titles.gone, changes, context);

/** The deviations that the year before left open. */
export const carriedOverTable = (changes: readonly RegisterChange[], context: ChangesContext): Table =>
  tableOf(
    titles.carried,
    ["namnd", "control", "since", "on", "note", "action"],
    changes.flatMap((change) => (change.kind === "deviation-carried-over" ? [deviationRow(change, context)] : [])),
    context,
  );
