import type { Locale, Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "../view/audience.js";
import { candidatesView } from "../view/candidates-view.js";
import { type CoverageView, coverageView } from "../view/coverage-view.js";
import { type FindingsView, type FindingView, findingsView } from "../view/findings-view.js";
import { type Fact, type HeaderView, headerView } from "../view/header-view.js";
import { matrixView } from "../view/matrix-view.js";
import { measuresView } from "../view/measures-view.js";
import { registerTable } from "../view/register-table.js";
import type { Table } from "../view/table.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { markdownMatrix } from "./markdown/markdown-matrix.js";
import { markdownTable } from "./markdown/markdown-table.js";

const words = {
  noRisks: { sv: "Registret har inga risker.", en: "The register has no risks." },
  coverage: { sv: "Täckning av obligatoriska processer", en: "Coverage of mandatory processes" },
  source: { sv: "Källa", en: "Source" },
  made: { sv: "Hur analysen är gjord", en: "How the analysis was made" },
  regraded: { sv: "Regler som metoden har ändrat", en: "Rules that the method has changed" },
} as const satisfies Record<string, Text>;

const heading = (level: number, text: string): string => `${"#".repeat(level)} ${escapeMarkdown(text)}`;

const factList = (facts: readonly Fact[]): string =>
  facts.map(({ label, text }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(text)}`).join("\n");

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

const findingItem = ({ place, message, source }: FindingView, locale: Locale): string => {
  const cited = source === undefined ? "" : ` *${words.source[locale]}: ${escapeMarkdown(source)}.*`;
  return `- **${escapeMarkdown(place)}:** ${escapeMarkdown(message)}${cited}`;
};

const findingBlocks = (view: FindingsView, locale: Locale): readonly string[] =>
  view.groups.length === 0
    ? [escapeMarkdown(view.none)]
    : view.groups.flatMap((group) => [
        heading(3, `${group.heading} (${String(group.findings.length)})`),
        group.findings.map((finding) => findingItem(finding, locale)).join("\n"),
      ]);

const madeBlocks = (view: HeaderView, locale: Locale): readonly string[] => [
  factList([...view.facts, ...view.prepared]),
  ...(view.regraded.length === 0 ? [] : [heading(3, words.regraded[locale]), factList(view.regraded)]),
];

/**
 * Writes a register as a Markdown document (CommonMark with GitHub's tables) that can be pasted into a tjänsteutlåtande:
 * summary, register, matrix with counts, coverage of the mandatory processes, findings, candidate list, and how it was made.
 * Whatever an analyst wrote is shown as text and never becomes markup.
 *
 * @param register - A register from `buildRegister`.
 * @param options - `audience`: `"internal"` for everything, `"public"` to mask each risk and control that bears `secrecy`
 * (process and marking only, counted in every total). `locale`: `"sv"` (default) or `"en"`, the language of the document's own
 * sentences.
 * @returns The document, ending in a line break.
 * @throws TypeError when `audience` is not given.
 * @example
 * ```ts
 * import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
 * import { toMarkdown } from "vasentlighetsanalys/markdown";
 * const analysis = parseAnalysis({
 *   format: 1,
 *   year: 2022,
 *   method: "exempel-5x5@2022.1",
 *   namnd: { id: "exempel", name: "Exempelnämnden", kind: "facknamnd" },
 *   processes: [],
 * });
 * const register = buildRegister(analysis, { method: exampleMethod, asOf: "2022-03-31" });
 * const document = toMarkdown(register, { audience: "public" });
 * document.split("\n")[0]; //=> "# Risk- och väsentlighetsanalys 2022, Exempelnämnden"
 * ```
 */
export const toMarkdown = (register: RiskRegister, options: ViewOptions): string => {
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
