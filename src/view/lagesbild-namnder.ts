import type { Lagesbild } from "../lagesbild/lagesbild.js";
import type { NamndSummary } from "../lagesbild/namnd-summary.js";
import { forms } from "../model/closed-list.js";
import type { Locale, Text } from "../model/locale.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { bandsOf, contextOf, words } from "./lagesbild-view-context.js";
import { type ShownEvents, shownEvents } from "./lagesbild-view-events.js";
import { type Column, listCell, numberCell, type Row, type Table, textCell } from "./table.js";

const columns = {
  id: { kind: "text", label: { sv: "Id", en: "Id" } },
  namnd: { kind: "text", label: words.namnd },
  state: { kind: "text", label: { sv: "Läge", en: "State" } },
  method: { kind: "text", label: { sv: "Metod", en: "Method" } },
  assessed: { kind: "number", label: words.assessed },
  unassessed: { kind: "number", label: { sv: "Obedömda", en: "Unassessed" } },
  candidates: { kind: "number", label: { sv: "Kandidater", en: "Candidates" } },
  high: { kind: "number", label: { sv: "Till planen enligt metoden", en: "To the plan by the method" } },
  adoptable: { kind: "text", label: { sv: "Kan fastställas", en: "Can be adopted" } },
  police: { kind: "text", label: { sv: "Polissamverkan", en: "Police cooperation" } },
  controls: { kind: "number", label: { sv: "Kontroller", en: "Controls" } },
  actions: { kind: "number", label: { sv: "Åtgärder", en: "Actions" } },
  missing: { kind: "list", label: { sv: "Former som saknas", en: "Forms missing" } },
} as const satisfies Record<string, Omit<Column, "key" | "label"> & { readonly label: Text }>;

const states = {
  delivered: { sv: "lämnat", en: "delivered" },
  missing: { sv: "har inte lämnat", en: "has not delivered" },
  exempt: { sv: "undantagen", en: "exempt" },
} as const satisfies Record<string, Text>;

/** A band of one method; the method is named where there are several. */
const bandColumns = ({ methods }: Lagesbild): readonly Column[] =>
  methods.flatMap((terms) =>
    bandsOf(terms).map(({ id, label }) => ({
      key: `${terms.method} ${id}`,
      label: methods.length < 2 ? label : `${label} (${terms.method})`,
      kind: "number" as const,
    })),
  );

const deliveredRow = (summary: NamndSummary, events: ShownEvents, locale: Locale): Row => {
  const { namnd, method, counts, processes, measures } = summary;
  const yes = (is: boolean) => textCell(words[is ? "yes" : "no"][locale]);
  const lacking = forms.codes.filter((form) =>
    processes.some((process) => process.forms.some((each) => each.form === form && each.status === "missing")),
  );
  return {
    cells: {
      id: textCell(namnd.id),
      namnd: textCell(namnd.name),
      state: textCell(states.delivered[locale]),
      method: textCell(method),
      assessed: numberCell(counts.assessed),
      unassessed: numberCell(counts.unassessed),
      candidates: numberCell(counts.candidates),
      high: numberCell(summary.high),
      adoptable: yes(summary.adoptable),
      police: yes(summary.police),
      controls: numberCell(measures.controls),
      actions: numberCell(measures.actions),
      missing: listCell(lacking.map((form) => forms.labels[form][locale])),
      ...Object.fromEntries(Object.entries(counts.bands).map(([id, count]) => [`${method} ${id}`, numberCell(count)])),
      ...events.ofNamnd(namnd.id),
    },
  };
};

/** One row per nämnd with the counts of the picture, for programs that calculate; those who have not delivered stand last. */
export const namnderTable = (picture: Lagesbild, options: ViewOptions): Table => {
  const { audience, locale } = checkedOptions(options);
  const events = shownEvents(contextOf(picture, audience, locale));
  const absent = (["missing", "exempt"] as const).flatMap((state) =>
    picture[state].map(
      ({ id, name }): Row => ({
        cells: { id: textCell(id), namnd: textCell(name), state: textCell(states[state][locale]) },
      }),
    ),
  );
  return {
    title: locale === "sv" ? "Nämnder och styrelser" : "Nämnder and boards",
    columns: [
      ...Object.entries(columns).map(([key, { kind, label }]) => ({ key, kind, label: label[locale] })),
      ...bandColumns(picture),
      ...events.columns,
    ],
    rows: [...picture.summaries.map((summary) => deliveredRow(summary, events, locale)), ...absent],
  };
};
