import { buildInternkontrollplan } from "../../internkontroll/build-internkontrollplan.js";
import type { Locale } from "../../model/locale.js";
import { remembered } from "../../model/remembered.js";
import type { RiskRegister } from "../../register/register.js";
import type { ViewOptions } from "../../view/audience.js";
import { breachesView } from "../../view/breaches-view.js";
import { candidatesView } from "../../view/candidates-view.js";
import { type CoverageView, coverageView } from "../../view/coverage-view.js";
import { explanationsView } from "../../view/explanations.js";
import { findingsView } from "../../view/findings-view.js";
import type { HeaderView } from "../../view/header-view.js";
import { type MatrixView, matrixView } from "../../view/matrix-view.js";
import { measuresView } from "../../view/measures-view.js";
import { methodTables } from "../../view/method-tables.js";
import { methodView } from "../../view/method-view.js";
import { planView } from "../../view/plan-view.js";
import { registerTable } from "../../view/register-table.js";
import { cellOf, type Row, type Table } from "../../view/table.js";
import { filterTools } from "./filter-tools.js";
import { blocksHtml, factsHtml, findingsHtml, headingHtml, sectionsHtml, sentenceHtml } from "./html-document.js";
import { mapHtml, tilesHtml } from "./html-matrix.js";
import { tableHtml, type TableOptions } from "./html-table.js";
import { escapeHtml, html, type Html, NOTHING } from "./markup.js";
import type { PageSection } from "./page.js";
import { pageWords } from "./words.js";

const breachesHtml = (register: RiskRegister, options: Required<ViewOptions>): Html => {
  const view = breachesView(register, options);
  if (view === undefined) return NOTHING;
  const { heading, lines, more } = view;
  return html`<div class="grave">${headingHtml(3, heading)}<ul class="findings">
${lines.map(
  ({ place, message }) =>
    html`<li><p><span class="place">${escapeHtml(place)}:</span> ${escapeHtml(message)}</p></li>
`,
)}</ul></div>
${more === undefined ? NOTHING : sentenceHtml(more, "plain", options.locale)}`;
};

const summarySection = (
  register: RiskRegister,
  header: HeaderView,
  matrix: MatrixView,
  options: Required<ViewOptions>,
): PageSection => {
  const { locale } = options;
  return {
    id: "summary",
    title: pageWords.summary[locale],
    body: html`<p class="lead">${escapeHtml(header.summary)}</p>
${tilesHtml(matrix, locale)}
${sentenceHtml(header.adoption, register.adoptable ? "good" : "grave", locale)}${breachesHtml(register, options)}${header.cautions.map((caution) => sentenceHtml(caution, "caution", locale))}`,
  };
};

const explained = (register: RiskRegister, options: Required<ViewOptions>): ((row: Row) => Html) => {
  const explanations = explanationsView(register, options);
  const word = escapeHtml(pageWords.scored[options.locale]);
  const written = remembered(escapeHtml);
  return (row) => {
    const id = cellOf(row, { key: "id" });
    const facts = id.kind === "text" && row.masked !== true ? explanations.get(id.text) : undefined;
    let all = "";
    for (const { label, text } of facts ?? []) all += `<dt>${word}: ${written(label)}</dt><dd>${written(text)}</dd>`;
    return all as Html;
  };
};

const registerSection = (register: RiskRegister, matrix: MatrixView, options: Required<ViewOptions>): PageSection => {
  const { locale } = options;
  const table = registerTable(register, options);
  const caption = `${pageWords.risksIn[locale]}: ${String(table.rows.length)}, ${pageWords.gravest[locale]}`;
  const body =
    table.rows.length === 0
      ? sentenceHtml(pageWords.noRisks[locale], "plain", locale)
      : html`${filterTools("register-table", matrix, locale)}${tableHtml(table, {
          locale,
          id: "register-table",
          caption,
          main: "event",
          fold: ["number", "controls", "actions", "secrecy"],
          more: explained(register, options),
        })}`;
  return { id: "register", title: table.title, body };
};

type Under = Pick<TableOptions, "main" | "fold"> & { readonly id: string };

/** A table under a heading of its own; none where it has no rows. */
const tableUnder = (table: Table, { main, fold = [], id }: Under, locale: Locale): Html =>
  table.rows.length === 0
    ? NOTHING
    : html`${headingHtml(3, table.title)}${tableHtml(table, { locale, id, caption: `${table.title}: ${String(table.rows.length)}`, main, fold })}`;

const measuresBody = (register: RiskRegister, options: Required<ViewOptions>): Html => {
  const { controls, actions } = measuresView(register, options);
  return html`${tableUnder(controls, { id: "controls-table", main: "name", fold: ["secrecy"] }, options.locale)}${tableUnder(actions, { id: "actions-table", main: "text" }, options.locale)}`;
};

const coverageHtml = (view: CoverageView, index: number, locale: Locale): Html => {
  const tables = view.present ? [view.forms, view.controlKinds].filter(({ rows }) => rows.length > 0) : [];
  return html`${headingHtml(3, view.name)}${sentenceHtml(view.sentence, view.present ? "plain" : "grave", locale)}${tables.map(
    (table, number) =>
      tableHtml(table, {
        locale,
        id: `coverage-${String(index)}-${String(number)}`,
        caption: `${view.name}: ${(table.columns[0]?.label ?? "").toLowerCase()}`,
        main: "name",
      }),
  )}${view.present && view.forms.rows.length > 0 ? sentenceHtml(view.conduct, "plain", locale) : NOTHING}`;
};

const candidatesSection = (register: RiskRegister, options: Required<ViewOptions>): PageSection => {
  const { locale } = options;
  const table = candidatesView(register, options);
  const caption = `${pageWords.risksIn[locale]}: ${String(table.rows.length)}`;
  const body =
    table.rows.length === 0 ? NOTHING : tableHtml(table, { locale, id: "candidates-table", caption, main: "event" });
  return { id: "candidates", title: table.title, body };
};

const planSection = (register: RiskRegister, options: Required<ViewOptions>): PageSection => {
  const { locale } = options;
  const view = planView(buildInternkontrollplan(register), options);
  // Whose plan it is, the page has said already.
  const lead = view.lead.filter(({ kind }) => kind !== "facts");
  const body = html`${blocksHtml(lead, { level: 3, id: "plan-lead", locale })}${sectionsHtml(view, {
    level: 4,
    id: "plan",
    locale,
  }).map((section) => html`${headingHtml(3, section.title)}${section.body}`)}`;
  return { id: "plan", title: pageWords.plan[locale], body };
};

const methodBody = (register: RiskRegister, options: Required<ViewOptions>): Html => {
  const { locale } = options;
  const { rule, overrides, dimensions } = methodView(register.method, locale);
  const { bands, likelihood, consequence } = methodTables(register, options);
  return html`${[rule, ...overrides].map((sentence) => sentenceHtml(sentence, "plain", locale))}${tableUnder(bands, { id: "bands-table", main: "band" }, locale)}${[
    likelihood,
    consequence,
    dimensions,
  ].map((table, index) => tableUnder(table, { id: `scale-${String(index)}`, main: "label" }, locale))}`;
};

const madeBody = (header: HeaderView, locale: Locale): Html =>
  html`${factsHtml([...header.facts, ...header.prepared])}${
    header.regraded.length === 0
      ? NOTHING
      : html`${headingHtml(3, pageWords.regraded[locale])}${factsHtml(header.regraded)}`
  }`;

/** A register as the parts of a page, in the order in which a manager reads it; parts with nothing in them are left out. */
export const registerSections = (
  register: RiskRegister,
  header: HeaderView,
  options: Required<ViewOptions>,
): readonly PageSection[] => {
  const { locale } = options;
  const matrix = matrixView(register, options);
  const findings = findingsView(register, options);
  const coverage = coverageView(register, options);
  const sections: readonly PageSection[] = [
    summarySection(register, header, matrix, options),
    { id: "matrix", title: matrix.title, body: mapHtml(matrix, locale, "heat-map") },
    registerSection(register, matrix, options),
    { id: "findings", title: findings.title, body: findingsHtml(findings, 3, locale) },
    {
      id: "coverage",
      title: pageWords.coverage[locale],
      body: html`${coverage.map((view, index) => coverageHtml(view, index, locale))}`,
    },
    planSection(register, options),
    { id: "measures", title: pageWords.measures[locale], body: measuresBody(register, options) },
    candidatesSection(register, options),
    { id: "method", title: pageWords.method[locale], body: methodBody(register, options) },
    { id: "made", title: pageWords.made[locale], body: madeBody(header, locale) },
  ];
  return sections.filter(({ body }) => body !== NOTHING);
};
