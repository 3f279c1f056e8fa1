import type { NamndChange } from "../lagesbild/lagesbild.js";
import type { Text } from "../model/locale.js";
import { type Section, sentence, tableBlock } from "./document-view.js";
import { type LagesbildContext, words } from "./lagesbild-view-context.js";
import { numberCell, type Row, type Table, textCell } from "./table.js";

const labels = {
  title: { sv: "Förändring sedan förra året", en: "Change since last year" },
  from: { sv: "Förra året", en: "Last year" },
  assessedBefore: { sv: "Bedömda då", en: "Assessed then" },
  assessedAfter: { sv: "Bedömda nu", en: "Assessed now" },
  highBefore: { sv: "Höga då", en: "High then" },
  highAfter: { sv: "Höga nu", en: "High now" },
  remark: { sv: "Anmärkning", en: "Remark" },
  isNew: { sv: "ny", en: "new" },
  otherMethod: { sv: "annan metod, talen går inte att jämföra", en: "another method, the figures do not compare" },
  merged: { sv: "sammanslagen", en: "merged" },
} as const satisfies Record<string, Text>;

const remarkOf = ({ namnd, from, comparable }: NamndChange): Text | undefined => {
  if (from.length === 0) return labels.isNew;
  if (!comparable) return labels.otherMethod;
  return from.length > 1 || from[0] !== namnd ? labels.merged : undefined;
};

/** How each nämnd stands against last year; nothing where no last year was given. */
export const changesSection = (context: LagesbildContext): readonly Section[] => {
  const { picture, locale, names, nameOf } = context;
  if (picture.previous.length === 0) return [];
  const number = (key: "assessedBefore" | "assessedAfter" | "highBefore" | "highAfter") => ({
    key,
    label: labels[key][locale],
    kind: "number" as const,
  });
  const row = (change: NamndChange): Row => ({
    cells: {
      namnd: textCell(nameOf(change.namnd)),
      from: textCell(change.from.some((id) => id !== change.namnd) ? names(change.from) : undefined),
      assessedBefore: numberCell(change.before?.assessed),
      assessedAfter: numberCell(change.after.assessed),
      highBefore: numberCell(change.before?.high),
      highAfter: numberCell(change.after.high),
      remark: textCell(remarkOf(change)?.[locale]),
    },
  });
  const table: Table = {
    title: labels.title[locale],
    columns: [
      { key: "namnd", label: words.namnd[locale], kind: "text" },
      { key: "from", label: labels.from[locale], kind: "text" },
      number("assessedBefore"),
      number("assessedAfter"),
      number("highBefore"),
      number("highAfter"),
      { key: "remark", label: labels.remark[locale], kind: "text" },
    ],
    rows: picture.changes.map(row),
  };
  const total = (count: "assessed" | "high"): readonly [string, string] => [
    String(picture.previous.reduce((sum, each) => sum + each[count], 0)),
    String(picture.changes.reduce((sum, { after }) => sum + after[count], 0)),
  ];
  const [assessed, high] = [total("assessed"), total("high")];
  const told =
    locale === "sv"
      ? `Bedömda risker: ${assessed[0]} förra året, ${assessed[1]} nu. Höga (ska till planen enligt metoden): ${high[0]} förra året, ${high[1]} nu.`
      : `Assessed risks: ${assessed[0]} last year, ${assessed[1]} now. High (to the plan by the method): ${high[0]} last year, ${high[1]} now.`;
  return [{ title: table.title, blocks: [sentence(told), ...tableBlock(table, "namnd", ["remark", "from"])] }];
};
