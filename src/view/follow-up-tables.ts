import type { Deviation, FollowUp, OccasionState } from "../internkontroll/follow-up.js";
import { controlResults } from "../model/closed-list.js";
import type { Locale, Text } from "../model/locale.js";
import type { ControlResult } from "../model/results.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { labelOf } from "./labels.js";
import { planMask, standIn } from "./plan-mask.js";
import { type Mask, markedMeasure } from "./secrecy.js";
import { type Column, dateCell, listCell, numberCell, type Row, type Table, textCell } from "./table.js";

const titles = {
  controls: { sv: "Kontroller", en: "Controls" },
  deviations: { sv: "Avvikelser", en: "Deviations" },
  actions: { sv: "Åtgärder", en: "Actions" },
  uncounted: { sv: "Resultat som inte räknas", en: "Results that are not counted" },
  carried: { sv: "Avvikelser från tidigare år som är öppna", en: "Open deviations of earlier years" },
} as const satisfies Record<string, Text>;

const columns = {
  id: { kind: "text", label: { sv: "Id", en: "Id" } },
  name: { kind: "text", label: { sv: "Kontroll", en: "Control" } },
  text: { kind: "text", label: { sv: "Åtgärd", en: "Action" } },
  state: { kind: "text", label: { sv: "Läge", en: "State" } },
  performed: { kind: "text", label: { sv: "Genomförda", en: "Performed" } },
  deviations: { kind: "number", label: { sv: "Avvikelser", en: "Deviations" } },
  lacking: { kind: "list", label: { sv: "Saknas", en: "Lacking" } },
  on: { kind: "date", label: { sv: "Dag", en: "Day" } },
  report: { kind: "text", label: { sv: "Rapport", en: "Report" } },
  sample: { kind: "text", label: { sv: "Stickprov", en: "Sample" } },
  note: { kind: "text", label: { sv: "Anteckning", en: "Note" } },
  action: { kind: "text", label: { sv: "Åtgärd", en: "Action" } },
  result: { kind: "text", label: { sv: "Resultat", en: "Result" } },
  why: { kind: "text", label: { sv: "Varför", en: "Why" } },
  since: { kind: "number", label: { sv: "Från år", en: "Since" } },
  due: { kind: "date", label: { sv: "Senast", en: "Due" } },
  owner: { kind: "text", label: { sv: "Ansvarig", en: "Owner" } },
} as const satisfies Record<string, Omit<Column, "key" | "label"> & { readonly label: Text }>;

type Key = keyof typeof columns;

const states: Readonly<Record<OccasionState, Text>> = {
  performed: { sv: "✓ genomförd", en: "✓ performed" },
  "not-performed": { sv: "✗ ej genomförd", en: "✗ not performed" },
  overdue: { sv: "! resultat saknas", en: "! no result" },
  awaiting: { sv: "… väntar", en: "… awaiting" },
};

const deviationStates: Readonly<Record<Deviation["state"], Text>> = {
  open: { sv: "! öppen", en: "! open" },
  closed: { sv: "✓ stängd", en: "✓ closed" },
};

const overdue: Text = { sv: "! försenad", en: "! overdue" };
const outside: Text = { sv: "hör inte till planen", en: "does not belong to the plan" };
const late: Text = { sv: "är från en dag efter uppföljningens dag", en: "is of a day after the follow-up's" };

const table = (title: Text, keys: readonly Key[], rows: readonly Row[], locale: Locale): Table => ({
  title: title[locale],
  columns: keys.map((key) => ({ ...columns[key], key, label: columns[key].label[locale] })),
  rows: [...rows.filter((row) => row.masked !== true), ...rows.filter((row) => row.masked === true)],
});

const maskedRow = (key: Key, text: string): Row => ({ masked: true, cells: { [key]: textCell(text) } });

const context = (followUp: FollowUp, options: ViewOptions) => {
  const { audience, locale } = checkedOptions(options);
  return { mask: planMask(followUp.marked, audience), locale };
};

/** Each control of the plan: how many of its occasions were made, what deviated, and which days lack a result. */
export const controlStateTable = (followUp: FollowUp, options: ViewOptions): Table => {
  const { mask, locale } = context(followUp, options);
  const rows = followUp.controls.map(({ control, state, expected, performed, occasions, results }): Row => {
    const masked = standIn(control, mask, locale);
    if (masked !== undefined) return maskedRow("name", masked);
    const deviated = results.filter(({ result }) => result === "deviation").length;
    const missing = occasions.filter(
      (occasion) =>
        occasion.on <= followUp.asOf && (occasion.state === "overdue" || occasion.state === "not-performed"),
    );
    return {
      cells: {
        id: textCell(control.id),
        name: textCell(control.name),
        state: textCell(states[state][locale]),
        performed: textCell(`${String(performed)} ${locale === "sv" ? "av" : "of"} ${String(expected)}`),
        deviations: numberCell(deviated === 0 ? undefined : deviated),
        lacking: listCell(missing.map(({ on, result }) => (result?.note === undefined ? on : `${on}: ${result.note}`))),
        owner: textCell(control.owner),
      },
    };
  });
  return table(titles.controls, ["id", "name", "state", "performed", "deviations", "lacking", "owner"], rows, locale);
};

const sampleText = (sample: ControlResult["sample"], locale: Locale): string | undefined =>
  sample === undefined
    ? undefined
    : `${String(sample.deviations)} ${locale === "sv" ? "av" : "of"} ${String(sample.size)}`;

/** An action by its id; one that is masked only as such. */
const actionId = (id: string | undefined, mask: Mask, locale: Locale): string | undefined =>
  id !== undefined && mask.hidesId(id) ? markedMeasure[locale] : id;

/** What deviated, and whether the action that it led to is done. */
export const deviationTable = (followUp: FollowUp, options: ViewOptions): Table => {
  const { mask, locale } = context(followUp, options);
  const rows = followUp.deviations.map((deviation): Row => {
    if (mask.hidesId(deviation.control)) return maskedRow("name", markedMeasure[locale]);
    const control = followUp.controls.find((entry) => entry.control.id === deviation.control)?.control;
    return {
      cells: {
        id: textCell(deviation.control),
        name: textCell(control?.name),
        state: textCell(deviationStates[deviation.state][locale]),
        on: dateCell(deviation.performedOn),
        report: textCell(deviation.report),
        sample: textCell(sampleText(deviation.sample, locale)),
        note: textCell(deviation.note),
        action: textCell(actionId(deviation.action, mask, locale)),
      },
    };
  });
  return table(titles.deviations, ["id", "name", "state", "on", "report", "sample", "note", "action"], rows, locale);
};

/** Each action with its status at the date. */
export const actionStateTable = (followUp: FollowUp, options: ViewOptions): Table => {
  const { mask, locale } = context(followUp, options);
  const rows = followUp.actions.map(({ action, status, on, note, overdue: isLate }): Row => {
    const masked = standIn(action, mask, locale);
    if (masked !== undefined) return maskedRow("text", masked);
    const state = status === undefined ? [] : [labelOf("status", status, followUp.terms, locale)];
    return {
      cells: {
        id: textCell(action.id),
        text: textCell(action.text),
        state: textCell([...state, ...(isLate ? [overdue[locale]] : [])].join(", ")),
        due: dateCell(action.due),
        on: dateCell(on),
        note: textCell(note),
        owner: textCell(action.owner),
      },
    };
  });
  return table(titles.actions, ["id", "text", "state", "due", "on", "note", "owner"], rows, locale);
};

/** Results for what is not in the plan, or of a later day: none is lost in silence. */
export const uncountedTable = (followUp: FollowUp, options: ViewOptions): Table => {
  const { mask, locale } = context(followUp, options);
  const row = (id: string, why: Text, cells: Row["cells"]): Row =>
    mask.hidesId(id)
      ? maskedRow("note", markedMeasure[locale])
      : { cells: { id: textCell(id), why: textCell(why[locale]), ...cells } };
  const rows = (
    [
      [followUp.outsidePlan, outside],
      [followUp.afterDate, late],
    ] as const
  ).flatMap(([{ controls, actions }, why]) => [
    ...controls.map((entry) =>
      row(entry.control, why, {
        on: dateCell(entry.performedOn),
        result: textCell(controlResults.labels[entry.result][locale]),
        note: textCell(entry.note),
      }),
    ),
    ...actions.map((entry) =>
      row(entry.action, why, {
        on: dateCell(entry.on),
        result: textCell(labelOf("status", entry.status, followUp.terms, locale)),
        note: textCell(entry.note),
      }),
    ),
  ]);
  return table(titles.uncounted, ["id", "why", "on", "result", "note"], rows, locale);
};

/** Deviations that were open when an earlier year ended and that nothing has closed. */
export const carriedTable = (followUp: FollowUp, options: ViewOptions): Table => {
  const { mask, locale } = context(followUp, options);
  const rows = followUp.carried.map(
    (deviation): Row =>
      mask.hidesId(deviation.control)
        ? maskedRow("note", markedMeasure[locale])
        : {
            cells: {
              id: textCell(deviation.control),
              since: numberCell(deviation.since),
              on: dateCell(deviation.performedOn),
              note: textCell(deviation.note),
              action: textCell(actionId(deviation.action, mask, locale)),
            },
          },
  );
  return table(titles.carried, ["id", "since", "on", "note", "action"], rows, locale);
};
