import type { Lagesbild } from "../lagesbild/lagesbild.js";
import type { Text } from "../model/locale.js";
import { type Section, sentence, tableBlock } from "./document-view.js";
import { type LagesbildContext, words } from "./lagesbild-view-context.js";
import { type Row, type Table, textCell } from "./table.js";

const labels = {
  title: { sv: "Vilka som har lämnat", en: "Who has delivered" },
  status: { sv: "Läge", en: "Status" },
  note: { sv: "Förklaring", en: "Explanation" },
  missing: { sv: "✗ har inte lämnat", en: "✗ has not delivered" },
  exempt: { sv: "– undantagen", en: "– exempt" },
  unexpected: { sv: "! har lämnat utan att väntas", en: "! delivered without being expected" },
  gone: { sv: "! fanns förra året, ingen efterträdare", en: "! was there last year, no successor" },
  all: {
    sv: "Alla väntade har lämnat, med obligatoriska processer bedömda.",
    en: "All those expected have delivered, with mandatory processes assessed.",
  },
  unstated: {
    sv: "Vilka som väntas är inte angivet. De som har lämnat har bedömt obligatoriska processer.",
    en: "Who is expected is not stated. Those who have delivered have assessed mandatory processes.",
  },
} as const satisfies Record<string, Text>;

const lacking: Readonly<Record<Lagesbild["withoutMandatory"][number]["why"], Text>> = {
  missing: { sv: "✗ saknar obligatorisk process", en: "✗ lacks a mandatory process" },
  unassessed: { sv: "✗ har inte bedömt obligatorisk process", en: "✗ has not assessed a mandatory process" },
  "handled-elsewhere": {
    sv: "! obligatorisk process sköts av annan nämnd och är inte bedömd",
    en: "! a mandatory process is run by another nämnd and not assessed",
  },
};

/** Everybody who is not simply there: missing, exempt, unexpected, gone, or without the mandatory process. */
export const deliverySection = ({ picture, locale, nameOf }: LagesbildContext): Section => {
  const row = (id: string, status: Text, note?: string): Row => ({
    cells: { namnd: textCell(nameOf(id)), status: textCell(status[locale]), note: textCell(note) },
  });
  const processName = (id: string): string =>
    picture.summaries.flatMap(({ processes }) => processes).find(({ process }) => process === id)?.name ?? id;
  const table: Table = {
    title: labels.title[locale],
    columns: [
      { key: "namnd", label: words.namnd[locale], kind: "text" },
      { key: "status", label: labels.status[locale], kind: "text" },
      { key: "note", label: labels.note[locale], kind: "text" },
    ],
    rows: [
      ...picture.missing.map(({ id }) => row(id, labels.missing)),
      ...picture.withoutMandatory.map(({ namnd, process, why }) => row(namnd, lacking[why], processName(process))),
      ...picture.exempt.map(({ id, exempt }) => row(id, labels.exempt, exempt)),
      ...picture.unexpected.filter(() => picture.expected.length > 0).map((id) => row(id, labels.unexpected)),
      ...picture.gone.filter((id) => !picture.missing.some((each) => each.id === id)).map((id) => row(id, labels.gone)),
    ],
  };
  const blocks = tableBlock(table, "namnd");
  const none = picture.expected.length === 0 ? labels.unstated : labels.all;
  return { title: table.title, blocks: blocks.length === 0 ? [sentence(none[locale])] : blocks };
};
