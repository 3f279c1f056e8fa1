import type { Shared } from "../lagesbild/lagesbild.js";
import type { Text } from "../model/locale.js";
import { type Block, type Section, sentence, tableBlock } from "./document-view.js";
import { type LagesbildContext, words } from "./lagesbild-view-context.js";
import { listCell, numberCell, type Table, textCell } from "./table.js";

/** More texts in common than this are counted and not listed. */
const MOST_SHARED = 25;

const labels = {
  work: { sv: "Arbetssätt mot otillåten påverkan", en: "Ways of working against undue influence" },
  process: { sv: "Process", en: "Process" },
  way: { sv: "Arbetssätt", en: "Way of working" },
  plan: { sv: "I planen", en: "In the plan" },
  police: { sv: "Polissamverkan", en: "Police cooperation" },
  adoptable: { sv: "Kan fastställas", en: "Can be adopted" },
  none: { sv: "inte beskrivet", en: "not described" },
  shared: { sv: "Gemensamma orsaker och kontroller", en: "Causes and controls in common" },
  cause: { sv: "Orsak", en: "Cause" },
  control: { sv: "Kontroll", en: "Control" },
  given: { sv: "Gemensamt enligt metoden", en: "Given by the method" },
  count: { sv: "Antal", en: "Count" },
  namnder: { sv: "Nämnder", en: "Nämnder" },
  leftOut: { sv: "Har inte tagit med", en: "Have left out" },
  nothing: { sv: "Inga texter är gemensamma för flera nämnder.", en: "No texts are common to several nämnder." },
  outliers: { sv: "Nämnder som avviker", en: "Nämnder that stand out" },
  finding: { sv: "Iakttagelse", en: "Finding" },
  noOutliers: {
    sv: "Ingen nämnd avviker från andra av samma slag (minst åtta behövs för att säga det).",
    en: "No nämnd stands out from others of its kind (at least eight are needed to tell).",
  },
} as const satisfies Record<string, Text>;

/** How each nämnd says that it works, whether that reached the plan, and whether the police take part. */
export const workSection = ({ picture, locale, nameOf }: LagesbildContext): Section => {
  const yes = (is: boolean) => textCell(words[is ? "yes" : "no"][locale]);
  const several =
    new Set(picture.summaries.flatMap(({ processes }) => processes.map(({ process }) => process))).size > 1;
  const table: Table = {
    title: labels.work[locale],
    columns: [
      { key: "namnd", label: words.namnd[locale], kind: "text" },
      ...(several ? [{ key: "process", label: labels.process[locale], kind: "text" as const }] : []),
      { key: "way", label: labels.way[locale], kind: "text" },
      { key: "plan", label: labels.plan[locale], kind: "text" },
      { key: "police", label: labels.police[locale], kind: "text" },
      { key: "adoptable", label: labels.adoptable[locale], kind: "text" },
    ],
    rows: picture.summaries.flatMap(({ namnd, processes, police, adoptable }) =>
      processes.map(({ name, wayOfWorking, inPlan }) => ({
        cells: {
          namnd: textCell(nameOf(namnd.id)),
          process: textCell(name),
          way: textCell(wayOfWorking ?? labels.none[locale]),
          plan: yes(inPlan),
          police: yes(police),
          adoptable: yes(adoptable),
        },
      })),
    ),
  };
  const [has, all] = [String(picture.police.present.length), String(picture.summaries.length)];
  const told =
    locale === "sv"
      ? `${has} av ${all} har samverkan med polisen bland kontroller eller åtgärder.`
      : `${has} of ${all} have cooperation with the police among their controls or actions.`;
  return { title: table.title, blocks: [sentence(told), ...tableBlock(table, "way", ["adoptable"])] };
};

const sharedBlocks = (heading: Text, all: readonly Shared[], { locale, names }: LagesbildContext): readonly Block[] => {
  const rest = String(all.length - MOST_SHARED);
  const more = locale === "sv" ? `Och ${rest} till, som färre delar.` : `And ${rest} more, which fewer share.`;
  const table: Table = {
    title: `${labels.shared[locale]}: ${heading[locale].toLowerCase()}`,
    columns: [
      { key: "text", label: heading[locale], kind: "text" },
      { key: "count", label: labels.count[locale], kind: "number" },
      { key: "namnder", label: labels.namnder[locale], kind: "text" },
    ],
    rows: all.slice(0, MOST_SHARED).map(({ text, namnder }) => ({
      cells: { text: textCell(text), count: numberCell(namnder.length), namnder: textCell(names(namnder)) },
    })),
  };
  return [...tableBlock(table, "text", ["namnder"]), ...(all.length > MOST_SHARED ? [sentence(more)] : [])];
};

const givenTable = ({ picture, locale, nameOf }: LagesbildContext): Table => ({
  title: labels.given[locale],
  columns: [
    { key: "text", label: labels.given[locale], kind: "text" },
    { key: "count", label: labels.count[locale], kind: "number" },
    { key: "leftOut", label: labels.leftOut[locale], kind: "list" },
  ],
  rows: picture.common.map(({ text, namnder, leftOut }) => ({
    cells: {
      text: textCell(text),
      count: numberCell(namnder.length),
      leftOut: listCell(leftOut.map(nameOf)),
    },
  })),
});

/** The causes and controls that several nämnder have in common, and what the method gives to all. */
export const sharedSection = (context: LagesbildContext): Section => {
  const { picture, locale } = context;
  const blocks = [
    ...sharedBlocks(labels.cause, picture.commonCauses, context),
    ...sharedBlocks(labels.control, picture.commonControls, context),
    ...tableBlock(givenTable(context), "text", ["leftOut"]),
  ];
  return { title: labels.shared[locale], blocks: blocks.length === 0 ? [sentence(labels.nothing[locale])] : blocks };
};

/** The nämnder that stand out from others of their kind. */
export const outlierSection = ({ picture, locale, nameOf }: LagesbildContext): Section => {
  const table: Table = {
    title: labels.outliers[locale],
    columns: [
      { key: "namnd", label: words.namnd[locale], kind: "text" },
      { key: "finding", label: labels.finding[locale], kind: "text" },
    ],
    rows: picture.findings.map(({ place, at, message, english }) => ({
      cells: {
        namnd: textCell(place[0] === undefined ? at : nameOf(place[0].id)),
        finding: textCell(locale === "sv" ? message : english.message),
      },
    })),
  };
  const blocks = tableBlock(table, "finding");
  return { title: table.title, blocks: blocks.length === 0 ? [sentence(labels.noOutliers[locale])] : blocks };
};
