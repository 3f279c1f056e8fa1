import { controlKindsOf } from "../method/control-kinds.js";
import type { Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { labelOf } from "./labels.js";
import { measureColumns, type NamedColumns } from "./measure-columns.js";
import { markingText, maskFor, shownIds } from "./secrecy.js";
import { dateCell, listCell, type Row, type Table, textCell } from "./table.js";

/** The controls and actions of a register; each stands once, since one often serves several risks. */
export interface MeasuresView {
  readonly controls: Table;
  readonly actions: Table;
}

const words = {
  controls: { sv: "Kontroller", en: "Controls" },
  actions: { sv: "Åtgärder", en: "Actions" },
  existing: { sv: "befintlig", en: "existing" },
  inPlan: { sv: "i internkontrollplanen", en: "in the internkontrollplan" },
  forMasked: {
    sv: "Mot risk med sekretessmarkering, prövas vid begäran",
    en: "Against a risk marked for secrecy, tried on request",
  },
} as const satisfies Record<string, Text>;

const columns = {
  ...measureColumns,
  kind: { kind: "text", label: { sv: "Slag", en: "Kind" } },
  purpose: { ...measureColumns.purpose, detail: true },
  scope: { ...measureColumns.scope, detail: true },
  procedure: { ...measureColumns.procedure, detail: true },
  reportsTo: { ...measureColumns.reportsTo, detail: true },
} as const satisfies NamedColumns;

type Key = keyof typeof columns;

const CONTROL_KEYS = [
  "id",
  "name",
  "kind",
  "purpose",
  "scope",
  "procedure",
  "frequency",
  "due",
  "owner",
  "reportsTo",
  "status",
  "addresses",
  "secrecy",
] as const satisfies readonly Key[];

const ACTION_KEYS = ["id", "text", "kind", "owner", "due", "status", "addresses"] as const satisfies readonly Key[];

const risksIn = (addresses: readonly string[] | undefined): readonly string[] => [
  ...new Set((addresses ?? []).map((target) => target.split("/", 1)[0] ?? target)),
];

/** The controls and actions of the analysis. For the public, what is there only for a masked risk is masked with it. */
export const measuresView = (register: RiskRegister, options: ViewOptions): MeasuresView => {
  const { audience, locale } = checkedOptions(options);
  const { method, analysis } = register;
  const mask = maskFor(analysis, audience);
  const kinds = controlKindsOf(method);
  const kindLabel = (id: string | undefined) => textCell(kinds.find((kind) => kind.id === id)?.label ?? id);
  const against = (addresses: readonly string[] | undefined) =>
    textCell(shownIds(risksIn(addresses), "risk", mask, locale));
  const telling = (addresses: readonly string[] | undefined): boolean => {
    const risks = risksIn(addresses);
    return risks.length > 0 && risks.every((id) => mask.hidesId(id));
  };
  const maskedRow = (key: Key, text: string): Row => ({ masked: true, cells: { [key]: textCell(text) } });
  const table = (title: Text, keys: readonly Key[], rows: readonly Row[]): Table => ({
    title: title[locale],
    columns: keys.map((key) => ({ ...columns[key], key, label: columns[key].label[locale] })),
    rows: [...rows.filter((row) => row.masked !== true), ...rows.filter((row) => row.masked === true)],
  });
  const controlRows = (analysis.controls ?? []).map((control): Row => {
    if (mask.hides(control)) return maskedRow("name", markingText("control", control.secrecy, locale));
    if (telling(control.addresses)) return maskedRow("name", words.forMasked[locale]);
    const state = [
      control.existing === true ? words.existing[locale] : "",
      control.inPlan === true ? words.inPlan[locale] : "",
    ].filter((part) => part !== "");
    return {
      cells: {
        id: textCell(control.id),
        name: textCell(control.name),
        kind: kindLabel(control.kind),
        purpose: textCell(control.purpose),
        scope: textCell(control.scope),
        procedure: textCell(control.procedure),
        frequency: textCell(control.frequency && labelOf("frequency", control.frequency, method, locale)),
        due: dateCell(control.due),
        owner: textCell(control.owner),
        reportsTo: textCell(control.reportsTo),
        status: listCell(state),
        addresses: against(control.addresses),
        secrecy: textCell(control.secrecy?.reason),
      },
    };
  });
  const actionRows = (analysis.actions ?? []).map((action): Row => {
    if (telling(action.addresses)) return maskedRow("text", words.forMasked[locale]);
    return {
      cells: {
        id: textCell(action.id),
        text: textCell(action.text),
        kind: kindLabel(action.kind),
        owner: textCell(action.owner),
        due: dateCell(action.due),
        status: textCell(action.status && labelOf("status", action.status, method, locale)),
        addresses: against(action.addresses),
      },
    };
  });
  return {
    controls: table(words.controls, CONTROL_KEYS, controlRows),
    actions: table(words.actions, ACTION_KEYS, actionRows),
  };
};
