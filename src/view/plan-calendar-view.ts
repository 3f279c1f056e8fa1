import type { Occasion, Undated, UndatedReason } from "../internkontroll/calendar.js";
import type { Internkontrollplan, PlannedAction, PlannedControl } from "../internkontroll/internkontrollplan.js";
import type { ReportDate } from "../internkontroll/reporting-dates.js";
import type { Locale, Text } from "../model/locale.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { type Block, type Section, sentence } from "./document-view.js";
import { planMask } from "./plan-mask.js";
import type { Mask } from "./secrecy.js";
import { listCell, type Row, type Table, textCell } from "./table.js";

const words = {
  title: { sv: "Kalender", en: "Calendar" },
  what: { sv: "Vad", en: "What" },
  days: { sv: "Senast", en: "By" },
  owner: { sv: "Ansvarig", en: "Owner" },
  why: { sv: "Varför", en: "Why" },
  upTo: { sv: "till och med", en: "up to and including" },
  nothing: {
    sv: "Inget i planen har en dag i den här rapporten.",
    en: "Nothing in the plan has a day in this report.",
  },
  nothingShown: {
    sv: "Inget som visas har en dag i den här rapporten.",
    en: "Nothing that is shown has a day in this report.",
  },
  leftOut: {
    sv: "Det som gäller något med sekretessmarkering står inte i kalendern, eftersom dagarna visar hur ofta det görs.",
    en: "What concerns something marked for secrecy is not in the calendar, since the days tell how often it is done.",
  },
  noReport: { sv: "Redovisas inte i någon rapport", en: "Accounted for in no report" },
  undated: { sv: "Utan dag i kalendern", en: "Without a day in the calendar" },
  moved: { sv: "flyttad från", en: "moved from" },
  action: { sv: "Åtgärd", en: "Action" },
} as const satisfies Record<string, Text>;

const reasons: Readonly<Record<UndatedReason, Text>> = {
  continuous: {
    sv: "görs löpande och följs upp i varje rapport",
    en: "is made continuously and followed up in every report",
  },
  "on-event": { sv: "görs när något händer", en: "is made when something happens" },
  "no-frequency": { sv: "har ingen frekvens", en: "has no frequency" },
  "no-due": { sv: "har ingen sista dag", en: "has no due date" },
  "other-year": { sv: "har sin sista dag ett annat år", en: "has its due date in another year" },
};

type Measure = Occasion | Undated;

const idOf = (entry: Measure): string => (entry.kind === "control" ? entry.control : entry.action);

interface Context {
  readonly controls: ReadonlyMap<string, PlannedControl>;
  readonly actions: ReadonlyMap<string, PlannedAction>;
  readonly mask: Mask;
  readonly locale: Locale;
}

const identified = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const aboutMeasure = (entry: Measure, { controls, actions, locale }: Context): Row["cells"] => {
  if (entry.kind === "control") {
    const control = controls.get(entry.control);
    return { what: textCell(`${entry.control} ${control?.name ?? ""}`), owner: textCell(control?.owner) };
  }
  const action = actions.get(entry.action);
  return {
    what: textCell(`${words.action[locale]} ${entry.action}: ${action?.text ?? ""}`),
    owner: textCell(action?.owner),
  };
};

const dayText = (occasion: Occasion, locale: Locale): string =>
  occasion.kind === "control" && occasion.movedFrom !== undefined
    ? `${occasion.on} (${words.moved[locale]} ${occasion.movedFrom})`
    : occasion.on;

const tableOf = (title: string, last: "days" | "why", rows: readonly Row[], locale: Locale): Table => ({
  title,
  columns: [
    { key: "what", label: words.what[locale], kind: "text" },
    { key: "owner", label: words.owner[locale], kind: "text" },
    { key: last, label: words[last][locale], kind: last === "days" ? "list" : "text" },
  ],
  rows,
});

/** One row per control or action, with all its days in the report. */
const occasionRows = (occasions: readonly Occasion[], context: Context): readonly Row[] => {
  const byMeasure = new Map<string, Occasion[]>();
  for (const occasion of occasions) {
    const same = byMeasure.get(idOf(occasion));
    if (same === undefined) byMeasure.set(idOf(occasion), [occasion]);
    else same.push(occasion);
  }
  return [...byMeasure.values()].flatMap((days) =>
    days.slice(0, 1).map((first) => ({
      cells: {
        ...aboutMeasure(first, context),
        days: listCell(days.map((day) => dayText(day, context.locale))),
      },
    })),
  );
};

const reportBlocks = (
  title: string,
  occasions: readonly Occasion[],
  none: string | undefined,
  context: Context,
): readonly Block[] => {
  const { mask, locale } = context;
  const open = occasions.filter((occasion) => !mask.hidesId(idOf(occasion)));
  if (open.length === 0) return none === undefined ? [] : [{ kind: "heading", text: title }, sentence(none)];
  return [
    { kind: "heading", text: title },
    { kind: "table", table: tableOf(title, "days", occasionRows(open, context), locale), main: "what", fold: [] },
  ];
};

const reportTitle = ({ id, label, on }: ReportDate, locale: Locale): string =>
  `${id}: ${label}, ${words.upTo[locale]} ${on}`;

/** The year by report: what is to have been made when each report is written, and what has no day. */
export const planCalendarSection = (plan: Internkontrollplan, options: ViewOptions): readonly Section[] => {
  const { audience, locale } = checkedOptions(options);
  const mask = planMask(plan.marked, audience);
  const context = { controls: identified(plan.controls), actions: identified(plan.actions), mask, locale };
  const { occasions, undated, reports } = plan.calendar;
  // Whether anything masked has a day would tell of it; that something is masked is known from the plan's tables.
  const isPartial = [...plan.controls, ...plan.actions].some(({ id }) => mask.hidesId(id));
  const undatedRows = undated
    .filter((entry) => !mask.hidesId(idOf(entry)))
    .map((entry): Row => ({ cells: { ...aboutMeasure(entry, context), why: textCell(reasons[entry.why][locale]) } }));
  const blocks = [
    ...reports.flatMap((report) =>
      reportBlocks(
        reportTitle(report, locale),
        occasions.filter((occasion) => occasion.report === report.id),
        (isPartial ? words.nothingShown : words.nothing)[locale],
        context,
      ),
    ),
    ...reportBlocks(
      words.noReport[locale],
      occasions.filter((occasion) => occasion.report === undefined),
      undefined,
      context,
    ),
    ...(undatedRows.length === 0
      ? []
      : [
          { kind: "heading" as const, text: words.undated[locale] },
          {
            kind: "table" as const,
            table: tableOf(words.undated[locale], "why", undatedRows, locale),
            main: "what",
            fold: [],
          },
        ]),
  ];
  if (blocks.length === 0) return [];
  return [{ title: words.title[locale], blocks: [...(isPartial ? [sentence(words.leftOut[locale])] : []), ...blocks] }];
};
