import { methodSum } from "../method/method-sum.js";
import type { Locale, Text } from "../model/locale.js";
import type { RegisterChange } from "../register/change.js";
import { methodName } from "../method/method-name.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { type ChangesContext, type Comparison, contextOf, directionOf, isHidden } from "./changes-context.js";
import { carriedOverTable, changedTable, freshTable, goneTable } from "./changes-tables.js";
import { counted, type CountedNoun, inSeries } from "./count-words.js";
import { type Block, type DocumentView, sentence, tableSections } from "./document-view.js";
import type { Fact } from "./header-view.js";

const words = {
  title: { sv: "Jämförelse", en: "Comparison" },
  before: { sv: "Före", en: "Before" },
  after: { sv: "Efter", en: "After" },
  nothing: { sv: "Inget skiljer sig mellan registren.", en: "Nothing differs between the registers." },
  otherMethod: {
    sv: "Registren är gjorda med olika metoder; ett riskvärde i det ena är inte mer eller mindre än ett i det andra.",
    en: "The registers are made by different methods; a value in one is neither more nor less than a value in the other.",
  },
  changedMethod: {
    sv: "Metoden säger något annat nu än då, fast den har samma namn och version:",
    en: "The method says something else now than then, though it has the same name and version:",
  },
} as const satisfies Record<string, Text>;

const nouns = {
  changed: { one: { sv: "ändrad risk", en: "changed risk" }, many: { sv: "ändrade risker", en: "changed risks" } },
  new: { one: { sv: "ny", en: "new" }, many: { sv: "nya", en: "new" } },
  removed: { one: { sv: "borttagen", en: "removed" }, many: { sv: "borttagna", en: "removed" } },
  unchanged: { one: { sv: "oförändrad", en: "unchanged" }, many: { sv: "oförändrade", en: "unchanged" } },
  "deviation-carried-over": {
    one: { sv: "öppen avvikelse från året innan", en: "open deviation of the year before" },
    many: { sv: "öppna avvikelser från året innan", en: "open deviations of the year before" },
  },
} as const satisfies Record<RegisterChange["kind"], CountedNoun>;

const hiddenNoun: CountedNoun = {
  one: { sv: "ändring gäller något med sekretessmarkering.", en: "change concerns something marked for secrecy." },
  many: { sv: "ändringar gäller något med sekretessmarkering.", en: "changes concern something marked for secrecy." },
};

const counts = (changes: readonly RegisterChange[], locale: Locale): string => {
  const parts = (["changed", "new", "removed", "unchanged", "deviation-carried-over"] as const).map((kind) =>
    counted(changes.filter((change) => change.kind === kind).length, nouns[kind], locale),
  );
  return `${inSeries(parts, locale)}.`;
};

const moves = (changes: readonly RegisterChange[], context: ChangesContext): readonly Block[] => {
  const moved = changes.filter((change) => change.kind === "changed" && change.moved);
  if (moved.length === 0) return [];
  const found = moved.map((change) => directionOf(change, context));
  const of = (direction: string) => String(found.filter((each) => each === direction).length);
  const isSv = context.locale === "sv";
  const all = String(moved.length);
  const opening = isSv ? `${all} har flyttat på riskmatrisen` : `${all} moved on the matrix`;
  const known = found.every((direction) => direction !== "unknown");
  const told = isSv
    ? `: ${of("up")} uppåt, ${of("down")} nedåt, ${of("level")} med samma riskvärde`
    : `: ${of("up")} up, ${of("down")} down, ${of("level")} with the same value`;
  return [sentence(`${opening}${known ? told : ""}.`)];
};

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(", ");

const sideOf = (registers: readonly RiskRegister[], locale: Locale): string => {
  const dates = distinct(registers.map(({ asOf }) => asOf));
  const methods = distinct(registers.map(({ method }) => methodName(method)));
  const names =
    registers.length === 1 ? "" : `${String(registers.length)} ${locale === "sv" ? "nämnder" : "nämnder"}, `;
  const years = distinct(registers.map(({ year }) => String(year)));
  const stage = distinct(registers.map(({ analysis }) => stageText(analysis.stage, locale)));
  return locale === "sv"
    ? `${years}${stage}, ${names}läget per den ${dates}, metoden ${methods}`
    : `${years}${stage}, ${names}as of ${dates}, method ${methods}`;
};

const stageText = (stage: string | undefined, locale: Locale): string => {
  if (stage !== "draft") return "";
  return locale === "sv" ? " (utkast)" : " (draft)";
};

const titleOf = ({ before, after }: Comparison, locale: Locale): string => {
  const years = distinct([...before, ...after].map(({ year }) => String(year)));
  const names = distinct(after.map(({ namnd }) => namnd.name));
  const who = after.length > 3 ? `${String(after.length)} nämnder` : names;
  return `${words.title[locale]} ${years.replace(", ", locale === "sv" ? " och " : " and ")}, ${who}`;
};

/** Methods that bear one name on both sides but do not say the same. */
const changedMethods = ({ before, after }: Comparison): readonly string[] => {
  const sums = new Map(before.map(({ method }) => [methodName(method), methodSum(method)]));
  const others = after.filter(
    ({ method }) => (sums.get(methodName(method)) ?? methodSum(method)) !== methodSum(method),
  );
  return [...new Set(others.map(({ method }) => methodName(method)))];
};

/** What happened between registers as a document: changes with their causes, moves, new and removed risks, open deviations. */
export const changesView = (
  changes: readonly RegisterChange[],
  compared: Comparison,
  options: ViewOptions,
): DocumentView => {
  const { audience, locale } = checkedOptions(options);
  const context = contextOf(compared, audience, locale);
  const open = changes.filter((change) => !isHidden(change, context));
  const hidden =
    changes.filter((change) => change.kind !== "unchanged").length -
    open.filter((change) => change.kind !== "unchanged").length;
  const facts: readonly Fact[] = [
    { label: words.before[locale], text: sideOf(compared.before, locale) },
    { label: words.after[locale], text: sideOf(compared.after, locale) },
  ];
  const differ =
    distinct(compared.before.map(({ method }) => method.id + method.version)) !==
    distinct(compared.after.map(({ method }) => method.id + method.version));
  const changed = changedMethods(compared);
  return {
    title: titleOf(compared, locale),
    lead: [
      { kind: "facts", facts },
      sentence(counts(changes, locale)),
      ...moves(changes, context),
      ...(differ ? [sentence(words.otherMethod[locale], "caution")] : []),
      ...(changed.length === 0 ? [] : [sentence(`${words.changedMethod[locale]} ${changed.join(", ")}.`, "caution")]),
      ...(hidden === 0 ? [] : [sentence(counted(hidden, hiddenNoun, locale))]),
      ...(changes.every(({ kind }) => kind === "unchanged") ? [sentence(words.nothing[locale])] : []),
    ],
    sections: tableSections(
      { table: changedTable(open, context), main: "event", fold: ["namnd"] },
      { table: freshTable(open, context), main: "event", fold: ["namnd", "process"] },
      { table: goneTable(open, context), main: "event", fold: ["namnd", "process"] },
      { table: carriedOverTable(open, context), main: "note", fold: ["namnd"] },
    ),
  };
};
