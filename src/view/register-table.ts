import type { Locale, Text } from "../model/locale.js";
import type { RegisterEntry, RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { remembered } from "../model/remembered.js";
import type { Score } from "../score/score.js";
import { levelView, type LevelView } from "./level-view.js";
import { type Mask, markingText, maskFor, shownIds } from "./secrecy.js";
import { type Column, levelCell, listCell, numberCell, type Row, type Table, textCell } from "./table.js";
import { treatmentText } from "./treatment-text.js";

const title: Text = { sv: "Riskregister", en: "Risk register" };

const columns = [
  { key: "number", kind: "number", label: { sv: "Nr", en: "No." } },
  { key: "id", kind: "text", label: { sv: "Risk", en: "Risk" } },
  { key: "process", kind: "text", label: { sv: "Process", en: "Process" } },
  { key: "event", kind: "text", label: { sv: "Oönskad händelse", en: "Unwanted event" } },
  { key: "causes", kind: "list", label: { sv: "Orsaker", en: "Causes" }, detail: true },
  { key: "consequences", kind: "list", label: { sv: "Konsekvenser", en: "Consequences" }, detail: true },
  { key: "category", kind: "text", label: { sv: "Kategori", en: "Category" }, detail: true },
  { key: "unit", kind: "text", label: { sv: "Enhet", en: "Unit" }, detail: true },
  { key: "inherent", kind: "level", label: { sv: "Utan kontroller", en: "Without controls" } },
  { key: "current", kind: "level", label: { sv: "Nuvarande risk", en: "Current risk" } },
  { key: "target", kind: "level", label: { sv: "Efter åtgärder", en: "After actions" } },
  { key: "treatment", kind: "text", label: { sv: "Hantering", en: "Treatment" } },
  { key: "motivation", kind: "text", label: { sv: "Motivering", en: "Motivation" }, detail: true },
  { key: "owner", kind: "text", label: { sv: "Riskägare", en: "Risk owner" } },
  { key: "secrecy", kind: "text", label: { sv: "Sekretessmarkering", en: "Secrecy marking" } },
  { key: "controls", kind: "text", label: { sv: "Kontroller", en: "Controls" } },
  { key: "actions", kind: "text", label: { sv: "Åtgärder", en: "Actions" } },
] as const satisfies readonly (Omit<Column, "label"> & { readonly label: Text })[];

const unassessed: Text = { sv: "Inte bedömd", en: "Not assessed" };

interface RowContext {
  readonly register: RiskRegister;
  readonly mask: Mask;
  readonly locale: Locale;
  readonly levelOf: (score: Score | undefined) => LevelView | undefined;
}

const labelled = (id: string | undefined, among: readonly { readonly id: string; readonly label: string }[]) =>
  among.find((item) => item.id === id)?.label ?? id;

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map((item) => item.id);

const openRow = (entry: RegisterEntry, number: number, { register, mask, locale, levelOf }: RowContext): Row => {
  const { method, analysis } = register;
  const { risk, process } = entry;
  const current = levelOf(entry.current);
  return {
    cells: {
      number: numberCell(number),
      id: textCell(risk.id),
      process: textCell(process.name),
      event: textCell(risk.event),
      causes: listCell((risk.causes ?? []).map((cause) => cause.text)),
      consequences: listCell(risk.consequences ?? []),
      category: textCell(labelled(risk.category, method.categories ?? [])),
      unit: textCell(analysis.units?.find((unit) => unit.id === risk.unit)?.name ?? risk.unit),
      inherent: levelCell(levelOf(entry.inherent)),
      current: current === undefined ? textCell(unassessed[locale]) : levelCell(current),
      target: levelCell(levelOf(entry.target)),
      treatment: textCell(treatmentText(entry.treatment, method, locale)),
      motivation: textCell(risk.current?.motivation),
      owner: textCell(risk.owner),
      secrecy: textCell(risk.secrecy?.reason),
      controls: textCell(shownIds(ids(entry.controls), "control", mask, locale)),
      actions: textCell(shownIds(ids(entry.actions), "control", mask, locale)),
    },
  };
};

const maskedRow = (entry: RegisterEntry, { locale }: RowContext): Row => ({
  masked: true,
  cells: {
    process: textCell(entry.process.name),
    event: textCell(markingText("risk", entry.risk.secrecy, locale)),
  },
});

/**
 * The register as a table, gravest first, each risk with a running number. For the public a risk that bears secrecy shows its
 * process and its marking only; those rows stand last, in the order of the processes, so that the place tells no level.
 */
export const registerTable = (register: RiskRegister, options: ViewOptions): Table => {
  const { audience, locale } = checkedOptions(options);
  const mask = maskFor(register.analysis, audience);
  const levelOf = remembered((score: Score | undefined) => levelView(score, register.method));
  const context: RowContext = { register, mask, locale, levelOf };
  const open = register.entries.filter((entry) => !mask.hides(entry.risk));
  const hidden = register.analysis.processes.flatMap((process) =>
    register.entries.filter((entry) => entry.process.id === process.id && mask.hides(entry.risk)),
  );
  return {
    title: title[locale],
    columns: columns.map((column) => ({ ...column, label: column.label[locale] })),
    rows: [
      ...open.map((entry, index) => openRow(entry, index + 1, context)),
      ...hidden.map((entry) => maskedRow(entry, context)),
    ],
  };
};
