import { forms } from "../model/closed-list.js";
import type { Locale, Text } from "../model/locale.js";
import { capitalised } from "./labels.js";
import { type Block, type Section, sentence, tableBlock } from "./document-view.js";
import { type LagesbildContext, words } from "./lagesbild-view-context.js";
import { type Cell, type Column, numberCell, type Row, type Table, textCell } from "./table.js";
import { withheldCounts } from "./withheld-counts.js";

/** Statistics Sweden's sign for a figure that is not given out. */
export const WITHHELD = "..";

/** The figures of reported events, with those that the audience may not see left out. */
export interface ShownEvents {
  readonly section: Section;
  /** The columns of figures: each form, mixed classes, and all events. */
  readonly columns: readonly Column[];
  /** A nämnd's figures by those columns; none where it has given none. */
  readonly ofNamnd: (namnd: string) => Row["cells"];
  /** The city's count of events of one form alone. */
  readonly ofForm: (form: number) => Cell;
  /** Whether a nämnd's count of events of one form alone is shown. */
  readonly isShown: (namnd: string, form: number) => boolean;
}

const labels = {
  title: { sv: "Rapporterade händelser", en: "Reported events" },
  mixed: { sv: "Blandade klasser", en: "Mixed classes" },
  total: { sv: "Alla händelser", en: "All events" },
  none: { sv: "Ingen nämnd har lämnat uppgifter om händelser.", en: "No nämnd has given figures of events." },
  noLimit: {
    sv: "Ingen metod anger en gräns för små tal, så alla antal visas.",
    en: "No method states a limit for small counts, so all counts are shown.",
  },
} as const satisfies Record<string, Text>;

const key = (limit: number, locale: Locale): string =>
  locale === "sv"
    ? `${WITHHELD} betyder att antalet inte lämnas ut: det är under ${String(limit)}, eller skulle röja ett sådant antal.`
    : `${WITHHELD} means that the count is not given out: it is below ${String(limit)}, or would give away one that is.`;

const explained = ({ picture, locale }: LagesbildContext): Block => {
  const { given } = picture.events;
  const days = picture.summaries
    .flatMap(({ events }) => [events.from, events.to])
    .filter((day) => day !== undefined)
    .sort();
  const [count, all] = [String(given.length), String(picture.summaries.length)];
  const period = `${days[0] ?? ""} – ${days.at(-1) ?? ""}`;
  return sentence(
    locale === "sv"
      ? `${count} av ${all} har lämnat uppgifter, som avser tider mellan ${period}. En tom ruta är ingen uppgift, inte noll. Blandade klasser rymmer flera former, eller säger inte vilken; de är en övre gräns för var och en.`
      : `${count} of ${all} have given figures, for times between ${period}. An empty cell is no figure, not nought. Mixed classes hold several forms, or do not say which; they are an upper bound for each.`,
  );
};

const untold: Omit<ShownEvents, "section"> = {
  columns: [],
  ofNamnd: () => ({}),
  ofForm: () => ({ kind: "none" }),
  isShown: () => false,
};

/** Reported events per nämnd and form. For the public, counts below the highest limit of the methods are withheld. */
export const shownEvents = (context: LagesbildContext): ShownEvents => {
  const { picture, audience, locale, nameOf } = context;
  const title = labels.title[locale];
  const reporting = picture.summaries.filter(({ events }) => events.total !== undefined);
  if (reporting.length === 0) {
    return { section: { title, blocks: [sentence(labels.none[locale])] }, ...untold };
  }
  const limits = picture.methods.map(({ smallCount }) => smallCount).filter((limit) => limit !== undefined);
  const limit = audience === "public" && limits.length > 0 ? Math.max(...limits) : 0;

  const values = [
    ...forms.codes.map((form) =>
      reporting.map(({ events }) => events.forms.find((each) => each.form === form)?.events),
    ),
    reporting.map(({ events }) => events.mixed),
    reporting.map(({ events }) => events.total),
  ];
  const withheld = withheldCounts({ parts: values.slice(0, -1), whole: values.at(-1) ?? [] }, limit);
  const shown = (value: number | undefined, hidden: boolean): Cell =>
    value !== undefined && hidden ? textCell(WITHHELD) : numberCell(value);
  const cellAt = (column: number, row: number): Cell => shown(values[column]?.[row], withheld.cell(column, row));
  const sumAt = (column: number): Cell => {
    const counted = (values[column] ?? []).filter((value) => value !== undefined);
    if (counted.length === 0) return { kind: "none" };
    return shown(
      counted.reduce((total, value) => total + value, 0),
      withheld.sum(column),
    );
  };
  const keys = [...forms.codes, "mixed", "total"];
  const headings = [
    ...forms.codes.map((form) => capitalised(forms.labels[form][locale])),
    labels.mixed[locale],
    labels.total[locale],
  ];
  const columns = keys.map((each, column) => ({ key: each, label: headings[column] ?? each, kind: "number" as const }));
  const figures = (at: (column: number) => Cell): Row["cells"] =>
    Object.fromEntries(keys.map((each, column) => [each, at(column)]));
  const rowOf = (namnd: string): number => reporting.findIndex((summary) => summary.namnd.id === namnd);
  const ofNamnd = (namnd: string): Row["cells"] => {
    const row = rowOf(namnd);
    return row < 0 ? {} : figures((column) => cellAt(column, row));
  };
  const table: Table = {
    title,
    columns: [{ key: "namnd", label: words.namnd[locale], kind: "text" }, ...columns],
    rows: [
      ...reporting.map(({ namnd }) => ({ cells: { namnd: textCell(nameOf(namnd.id)), ...ofNamnd(namnd.id) } })),
      { cells: { namnd: textCell(words.city[locale]), ...figures(sumAt) } },
    ],
  };
  const note =
    limit > 0 ? [sentence(key(limit, locale))] : audience === "public" ? [sentence(labels.noLimit[locale])] : [];
  return {
    section: { title, blocks: [explained(context), ...note, ...tableBlock(table, "namnd", ["mixed"])] },
    columns,
    ofNamnd,
    ofForm: sumAt,
    isShown: (namnd, form) => {
      const row = rowOf(namnd);
      return row >= 0 && !withheld.cell(form, row);
    },
  };
};
