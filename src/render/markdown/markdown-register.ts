import type { Locale, Text } from "../../model/locale.js";
import type { RiskRegister } from "../../register/register.js";
import { checkedOptions, type ViewOptions } from "../../view/audience.js";
import { breachesView } from "../../view/breaches-view.js";
import { candidatesView } from "../../view/candidates-view.js";
import { type CoverageView, coverageView } from "../../view/coverage-view.js";
import { findingsView } from "../../view/findings-view.js";
import { type HeaderView, headerView } from "../../view/header-view.js";
import { matrixView } from "../../view/matrix-view.js";
import { measuresView } from "../../view/measures-view.js";
import { registerTable } from "../../view/register-table.js";
import type { Table } from "../../view/table.js";
import { escapeMarkdown } from "./escape.js";
import { breachBlocks, factList, findingBlocks, heading } from "./markdown-document.js";
import { markdownMatrix } from "./markdown-matrix.js";
import { markdownTable } from "./markdown-table.js";

const words = {
  noRisks: { sv: "Registret har inga risker.", en: "The register has no risks." },
  coverage: { sv: "Täckning av obligatoriska processer", en: "Coverage of mandatory processes" },
  made: { sv: "Hur analysen är gjord", en: "How the analysis was made" },
  regraded: { sv: "Regler som metoden har ändrat", en: "Rules that the method has changed" },
} as const satisfies Record<string, Text>;

const section = (title: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

/** A table that has no rows has no heading either. */
const tableSection = (table: Table, locale: Locale): readonly string[] =>
  section(table.title, table.rows.length === 0 ? [] : [markdownTable(table, locale)]);

const coverageBlocks = (view: CoverageView, locale: Locale): readonly string[] => {
  const parts = view.present ? [view.forms, view.controlKinds].filter((table) => table.rows.length > 0) : [];
  return [
    heading(3, view.name),
    escapeMarkdown(view.sentence),
    ...parts.map((table) => markdownTable(table, locale)),
    ...(view.present && view.forms.rows.length > 0 ? [escapeMarkdown(view.conduct)] : []),
  ];
};

const madeBlocks = (view: HeaderView, locale: Locale): readonly string[] => [
  factList([...view.facts, ...view.prepared]),
  ...(view.regraded.length === 0 ? [] : [heading(3, words.regraded[locale]), factList(view.regraded)]),
];

/** A register as a Markdown document. */
export const markdownRegister = (register: RiskRegister, options: ViewOptions): string => {
  const { locale } = checkedOptions(options);
  const header = headerView(register, options);
  const risks = registerTable(register, options);
  const matrix = matrixView(register, options);
  const measures = measuresView(register, options);
  const findings = findingsView(register, options);
  const candidates = candidatesView(register, options);
  const coverage = coverageView(register, options).flatMap((view) => coverageBlocks(view, locale));
  const blocks = [
    heading(1, header.title),
    escapeMarkdown(header.summary),
    escapeMarkdown(header.adoption),
    ...breachBlocks(breachesView(register, options)),
    ...header.cautions.map((caution) => `**${escapeMarkdown(caution)}**`),
    ...section(risks.title, [risks.rows.length === 0 ? words.noRisks[locale] : markdownTable(risks, locale)]),
    ...section(matrix.title, [markdownMatrix(matrix, locale)]),
    ...tableSection(measures.controls, locale),
    ...tableSection(measures.actions, locale),
    ...section(words.coverage[locale], coverage),
    ...section(findings.title, findingBlocks(findings, locale)),
    ...tableSection(candidates, locale),
    ...section(words.made[locale], madeBlocks(header, locale)),
  ];
  return `${blocks.join("\n\n")}\n`;
};
