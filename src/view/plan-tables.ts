import type {
  Internkontrollplan,
  PlannedAction,
  PlanLine,
  PlannedControl,
  PlanReason,
  RiskLine,
} from "../internkontroll/internkontrollplan.js";
import type { Locale, Text } from "../model/locale.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { counted } from "./count-words.js";
import { labelOf } from "./labels.js";
import { measureColumns, type NamedColumns } from "./measure-columns.js";
import { planLevel } from "./plan-document.js";
import { planMask, standIn } from "./plan-mask.js";
import { type Mask, markingText, measureNouns, shownIds } from "./secrecy.js";
import { dateCell, levelCell, listCell, numberCell, type Row, type Table, textCell } from "./table.js";
import { treatmentText } from "./treatment-text.js";

const titles = {
  risks: { sv: "Risker i planen", en: "Risks in the plan" },
  controls: { sv: "Kontrollmoment", en: "Controls in the plan" },
  actions: { sv: "Åtgärder", en: "Actions" },
  ongoing: { sv: "Löpande kontroller utanför planen", en: "Ongoing controls outside the plan" },
} as const satisfies Record<string, Text>;

const columns = {
  ...measureColumns,
  number: { kind: "number", label: { sv: "Nr", en: "No." } },
  risk: { kind: "text", label: { sv: "Risk", en: "Risk" } },
  process: { kind: "text", label: { sv: "Process", en: "Process" } },
  event: { kind: "text", label: { sv: "Oönskad händelse", en: "Unwanted event" } },
  level: { kind: "level", label: { sv: "Nuvarande risk", en: "Current risk" } },
  treatment: { kind: "text", label: { sv: "Hantering", en: "Treatment" }, detail: true },
  why: { kind: "text", label: { sv: "Varför i planen", en: "Why in the plan" } },
  controls: { kind: "list", label: { sv: "Kontrollmoment", en: "Controls in the plan" } },
  actions: { kind: "list", label: { sv: "Åtgärder", en: "Actions" } },
  ongoing: { kind: "text", label: { sv: "Löpande kontroller", en: "Ongoing controls" } },
  reports: { kind: "text", label: { sv: "Rapporteras i", en: "Reported in" } },
} as const satisfies NamedColumns;

type Key = keyof typeof columns;

const lacking: Text = { sv: "Saknas: varken kontroll eller åtgärd", en: "Lacking: neither control nor action" };
const by: Text = { sv: "senast", en: "by" };
const follows: Text = { sv: "Följer av", en: "Follows from" };
const unassessed: Text = { sv: "Inte bedömd", en: "Not assessed" };

/** Masked rows stand last, so that their place tells nothing. */
const table = (title: Text, keys: readonly Key[], rows: readonly Row[], locale: Locale): Table => ({
  title: title[locale],
  columns: keys.map((key) => ({ ...columns[key], key, label: columns[key].label[locale] })),
  rows: [...rows.filter((row) => row.masked !== true), ...rows.filter((row) => row.masked === true)],
});

const maskedRow = (key: Key, text: string, process?: string): Row => ({
  masked: true,
  cells: { [key]: textCell(text), process: textCell(process) },
});

interface Context {
  readonly plan: Internkontrollplan;
  readonly mask: Mask;
  readonly locale: Locale;
}

const contextOf = (plan: Internkontrollplan, options: ViewOptions): Context => {
  const { audience, locale } = checkedOptions(options);
  return { plan, mask: planMask(plan.marked, audience), locale };
};

const whyText = (why: readonly PlanReason[], locale: Locale): string => why.map(({ text }) => text[locale]).join(" ");

/** Measures told in a few words, with those that are masked only counted. */
const told = <T extends PlannedControl | PlannedAction>(
  measures: readonly T[],
  wordsOf: (measure: T) => string | undefined,
  { mask, locale }: Context,
): readonly string[] => {
  const open = measures.filter(({ id }) => !mask.hidesId(id));
  const hidden = measures.length - open.length;
  return [
    ...open.map((measure) => [measure.id, wordsOf(measure)].filter((part) => part !== undefined).join(" ")),
    ...(hidden === 0 ? [] : [counted(hidden, measureNouns, locale)]),
  ];
};

const riskRow = (line: RiskLine, number: number, context: Context): Row => {
  const { plan, mask, locale } = context;
  const level = planLevel(line.current, plan);
  const due = (action: PlannedAction): string | undefined =>
    action.due === undefined ? undefined : `${by[locale]} ${action.due}`;
  return {
    cells: {
      number: numberCell(number),
      risk: textCell(line.risk.id),
      process: textCell(line.process.name),
      event: textCell(line.risk.event),
      level: level === undefined ? textCell(unassessed[locale]) : levelCell(level),
      treatment: textCell(treatmentText(line.treatment, plan.terms, locale)),
      owner: textCell(line.risk.owner),
      why: textCell(whyText(line.why, locale)),
      controls: listCell(line.lacking ? [lacking[locale]] : told(line.controls, ({ name }) => name, context)),
      actions: listCell(told(line.actions, due, context)),
      ongoing: textCell(
        shownIds(
          line.ongoing.map(({ id }) => id),
          "control",
          mask,
          locale,
        ),
      ),
      secrecy: textCell(line.risk.secrecy?.reason),
    },
  };
};

/** The risks that their band or their treatment puts in the plan, gravest first, and what is done about each. */
export const planRisksTable = (plan: Internkontrollplan, options: ViewOptions): Table => {
  const context = contextOf(plan, options);
  const lines = plan.lines.filter((line) => line.kind === "risk");
  const open = lines.filter(({ risk }) => !context.mask.hides(risk));
  const hidden = lines.filter(({ risk }) => context.mask.hides(risk));
  // By process and not by level, since the order of the lines would tell how grave they are.
  const inProcessOrder = [...hidden].sort((a, b) => (a.process.id < b.process.id ? -1 : 1));
  return table(
    titles.risks,
    ["number", "risk", "process", "event", "level", "treatment", "why", "controls", "actions", "ongoing", "secrecy"],
    [
      ...open.map((line, index) => riskRow(line, index + 1, context)),
      ...inProcessOrder.map(({ risk, process }) =>
        maskedRow("event", markingText("risk", risk.secrecy, context.locale), process.name),
      ),
    ],
    context.locale,
  );
};

const controlRow = (control: PlannedControl, why: string, { plan, mask, locale }: Context): Row => {
  const masked = standIn(control, mask, locale);
  if (masked !== undefined) return maskedRow("name", masked);
  const reports = plan.calendar.reports.filter(({ id }) => control.reports?.includes(id));
  return {
    cells: {
      id: textCell(control.id),
      name: textCell(control.name),
      purpose: textCell(control.purpose),
      scope: textCell(control.scope),
      procedure: textCell(control.procedure),
      frequency: textCell(control.frequency && labelOf("frequency", control.frequency, plan.terms, locale)),
      due: dateCell(control.due),
      owner: textCell(control.owner),
      reportsTo: textCell(control.reportsTo),
      reports: textCell(reports.map(({ id }) => id).join(", ")),
      why: textCell(why),
      addresses: textCell(
        shownIds(
          control.risks.map(({ id }) => id),
          "risk",
          mask,
          locale,
        ),
      ),
      secrecy: textCell(control.secrecy?.reason),
    },
  };
};

/** The lines of the plan in which each control stands, by its id. */
const linesByControl = (lines: readonly PlanLine[]): ReadonlyMap<string, readonly PlanLine[]> => {
  const found = new Map<string, PlanLine[]>();
  for (const line of lines) {
    for (const { id } of line.controls) {
      const same = found.get(id);
      if (same === undefined) found.set(id, [line]);
      else same.push(line);
    }
  }
  return found;
};

/** The controls in the plan, each once, with purpose, method, frequency, owner and receiver, and why each stands there. */
export const planControlsTable = (plan: Internkontrollplan, options: ViewOptions): Table => {
  const context = contextOf(plan, options);
  const { mask, locale } = context;
  const linesOf = linesByControl(plan.lines);
  const whyOf = (control: PlannedControl): string => {
    const lines = linesOf.get(control.id) ?? [];
    const risks = lines.flatMap((line) => (line.kind === "risk" ? [line.risk.id] : []));
    if (risks.length > 0) return `${follows[locale]} ${shownIds(risks, "risk", mask, locale)}`;
    const alone = lines.find((line) => line.kind === "control");
    // A reason names every risk that the control addresses.
    const isTelling = control.risks.some(({ id }) => mask.hidesId(id));
    return alone === undefined || isTelling ? "" : whyText(alone.why, locale);
  };
  return table(
    titles.controls,
    [
      "id",
      "name",
      "purpose",
      "scope",
      "procedure",
      "frequency",
      "due",
      "owner",
      "reportsTo",
      "reports",
      "why",
      "secrecy",
    ],
    plan.controls.map((control) => controlRow(control, whyOf(control), context)),
    locale,
  );
};

/** The controls that are part of daily work and not in the plan. */
export const ongoingTable = (plan: Internkontrollplan, options: ViewOptions): Table => {
  const context = contextOf(plan, options);
  return table(
    titles.ongoing,
    ["id", "name", "purpose", "procedure", "frequency", "due", "owner", "reportsTo", "addresses", "secrecy"],
    plan.ongoing.map((control) => controlRow(control, "", context)),
    context.locale,
  );
};

/** The actions with the day by which each is to be done. */
export const actionsTable = (plan: Internkontrollplan, options: ViewOptions): Table => {
  const context = contextOf(plan, options);
  const { mask, locale } = context;
  const rows = plan.actions.map((action): Row => {
    const masked = standIn(action, mask, locale);
    if (masked !== undefined) return maskedRow("text", masked);
    const risks = action.risks.map(({ id }) => id);
    return {
      cells: {
        id: textCell(action.id),
        text: textCell(action.text),
        owner: textCell(action.owner),
        due: dateCell(action.due),
        status: textCell(action.status && labelOf("status", action.status, plan.terms, locale)),
        addresses: textCell(shownIds(risks, "risk", mask, locale)),
      },
    };
  });
  return table(titles.actions, ["id", "text", "owner", "due", "status", "addresses"], rows, locale);
};
