import type { Internkontrollplan } from "../../internkontroll/internkontrollplan.js";
import type { Locale, Text } from "../../model/locale.js";
import type { Process } from "../../model/process.js";
import type { RiskRegister } from "../../register/register.js";
import { checkedOptions, type ViewOptions } from "../../view/audience.js";
import { candidatesView } from "../../view/candidates-view.js";
import { type CoverageView, coverageView } from "../../view/coverage-view.js";
import { decisionsView } from "../../view/decisions-view.js";
import { findingsView } from "../../view/findings-view.js";
import { type Fact, headerView } from "../../view/header-view.js";
import { matrixView } from "../../view/matrix-view.js";
import { methodTables } from "../../view/method-tables.js";
import { planView } from "../../view/plan-view.js";
import { registerTable } from "../../view/register-table.js";
import type { Table } from "../../view/table.js";
import { blockXml, factTable, sectionXml } from "./blocks.js";
import type { Heading } from "./contents.js";
import { type Orientation, textWidth } from "./page.js";
import { textParagraph } from "./paragraph.js";
import { bandShading } from "./shading.js";
import { wordMatrix } from "./word-matrix.js";
import type { WordSection } from "./word-package.js";
import { wordTable } from "./word-table.js";

/** Writes a heading and remembers it for the table of contents. */
export type HeadingWriter = (level: Heading["level"], text: string) => string;

const words = {
  made: { sv: "Så är analysen gjord", en: "How the analysis was made" },
  method: { sv: "Metod", en: "Method" },
  regraded: { sv: "Regler som metoden har ändrat", en: "Rules that the method has changed" },
  risks: { sv: "Risker per process", en: "Risks by process" },
  noRisks: { sv: "Processen har inga risker i registret.", en: "The process has no risks in the register." },
  noneAtAll: { sv: "Analysen har inga processer.", en: "The analysis has no processes." },
  coverage: {
    sv: "Otillåten påverkan och andra obligatoriska processer",
    en: "Otillåten påverkan and other mandatory processes",
  },
  noCoverage: {
    sv: "Metoden gör ingen process obligatorisk för nämnden.",
    en: "The method makes no process mandatory for the nämnd.",
  },
  dropped: {
    sv: "Riskerna nedan är inte med i analysen: de är kandidater, eller har strukits av det skäl som anges.",
    en: "The risks below take no part in the analysis: they are candidates, or were dropped for the reason given.",
  },
  noCandidates: {
    sv: "Bruttolistan är tom: alla risker som togs upp är med i analysen.",
    en: "The list is empty: every risk that was brought up is in the analysis.",
  },
  noDecisions: { sv: "Registret har inga risker att besluta om.", en: "The register has no risks to decide on." },
  how: { sv: "Arbetssätt", en: "Way of working" },
  owner: { sv: "Processägare", en: "Process owner" },
  goals: { sv: "Mål", en: "Goals" },
  followUp: { sv: "Följs upp", en: "Followed up" },
} as const satisfies Record<string, Text>;

interface Writing {
  readonly register: RiskRegister;
  readonly options: ViewOptions;
  readonly locale: Locale;
  readonly heading: HeadingWriter;
}

const layout = (orientation: Orientation, { locale }: Writing) => ({ locale, width: textWidth(orientation) });

const tableOr = (table: Table, none: string, drawn: (table: Table) => string): string =>
  table.rows.length === 0 ? textParagraph("Normal", none) : drawn(table);

const made = (writing: Writing): string => {
  const { register, options, locale, heading } = writing;
  const { prepared, regraded } = headerView(register, options);
  const { likelihood, consequence } = methodTables(register, options);
  const portrait = layout("portrait", writing);
  const scales = [likelihood, consequence].map(
    (scale) => textParagraph("TableHead", scale.title) + wordTable(scale, { ...portrait, main: "label" }),
  );
  return [
    heading(1, words.made[locale]),
    factTable(prepared, portrait),
    heading(2, `${words.method[locale]}: ${register.method.title}`),
    ...scales,
    ...(regraded.length === 0 ? [] : [heading(2, words.regraded[locale]), factTable(regraded, portrait)]),
  ].join("");
};

const matrix = (writing: Writing): string => {
  const { register, options, locale, heading } = writing;
  const view = matrixView(register, options);
  const { width } = layout("portrait", writing);
  const { bands } = methodTables(register, options);
  return [
    heading(1, view.title),
    wordMatrix(view, width, locale),
    heading(2, bands.title),
    wordTable(bands, { locale, width, main: "band", ground: (row) => bandShading(view.bands.at(-1 - row) ?? {}) }),
  ].join("");
};

const processFacts = (process: Process, { register, locale }: Writing): readonly Fact[] => {
  const goals = (process.goals ?? []).map((id) => register.analysis.goals?.find((goal) => goal.id === id)?.name ?? id);
  return (
    [
      [words.how, process.description],
      [words.owner, process.owner],
      [words.goals, goals.join("; ")],
      [words.followUp, process.followUpOn],
    ] as const
  ).flatMap(([label, text]) => (text === undefined || text === "" ? [] : [{ label: label[locale], text }]));
};

const risksOf = (process: Process, writing: Writing): string => {
  const { register, options, locale, heading } = writing;
  const entries = register.entries.filter((entry) => entry.process.id === process.id);
  const all = registerTable({ ...register, entries }, options);
  // Under the process's own heading its name says nothing more, and a number would begin anew at each process.
  const columns = all.columns.filter(({ key }) => key !== "process" && key !== "number");
  const landscape = layout("landscape", writing);
  return [
    heading(2, process.name),
    factTable(processFacts(process, writing), landscape),
    tableOr({ ...all, title: `${all.title}: ${process.name}`, columns }, words.noRisks[locale], (table) =>
      wordTable(table, { ...landscape, main: "event", fold: ["secrecy"], most: 9 }),
    ),
  ].join("");
};

const risks = (writing: Writing): string => {
  const { register, locale, heading } = writing;
  const { processes } = register.analysis;
  return [
    heading(1, words.risks[locale]),
    ...(processes.length === 0 ? [textParagraph("Normal", words.noneAtAll[locale])] : []),
    ...processes.map((process) => risksOf(process, writing)),
  ].join("");
};

const coverageOf = (view: CoverageView, writing: Writing): string => {
  const landscape = layout("landscape", writing);
  const tables = view.present ? [view.forms, view.controlKinds].filter(({ rows }) => rows.length > 0) : [];
  return [
    writing.heading(2, view.name),
    textParagraph(view.present ? "Normal" : "Grave", view.sentence),
    ...tables.map((table) => wordTable(table, { ...landscape, main: "name" })),
    ...(view.present && view.forms.rows.length > 0 ? [textParagraph("Normal", view.conduct)] : []),
  ].join("");
};

const coverage = (writing: Writing): string => {
  const { register, options, locale, heading } = writing;
  const views = coverageView(register, options);
  return [
    heading(1, words.coverage[locale]),
    ...(views.length === 0 ? [textParagraph("Normal", words.noCoverage[locale])] : []),
    ...views.map((view) => coverageOf(view, writing)),
  ].join("");
};

const plan = (internkontrollplan: Internkontrollplan, writing: Writing): string => {
  const { title, lead, sections } = planView(internkontrollplan, writing.options);
  const drawing = { ...layout("landscape", writing), heading: writing.heading, inner: 3 } as const;
  return [
    writing.heading(1, title),
    // The facts stand at the head of the whole document already.
    ...lead.filter(({ kind }) => kind !== "facts").map((block) => blockXml(block, drawing)),
    ...sections.map((section) => sectionXml(section, drawing)),
  ].join("");
};

const decisions = (writing: Writing): string => {
  const { register, options, locale, heading } = writing;
  const view = decisionsView(register, options);
  return [
    heading(1, view.title),
    tableOr(view, words.noDecisions[locale], (table) =>
      wordTable(table, { ...layout("landscape", writing), main: "event", fold: ["process"], most: 8 }),
    ),
  ].join("");
};

const candidates = (writing: Writing): string => {
  const { register, options, locale, heading } = writing;
  const view = candidatesView(register, options);
  return [
    heading(1, view.title),
    tableOr(view, words.noCandidates[locale], (table) =>
      [
        textParagraph("Normal", words.dropped[locale]),
        wordTable(table, { ...layout("portrait", writing), main: "event" }),
      ].join(""),
    ),
  ].join("");
};

const findings = (writing: Writing): string => {
  const view = findingsView(writing.register, writing.options);
  const drawing = { ...layout("portrait", writing), heading: writing.heading, inner: 2 } as const;
  return sectionXml({ title: view.title, blocks: [{ kind: "findings", findings: view }] }, drawing);
};

/** A register and its plan part by part, the wide tables on pages that lie. */
export const registerSections = (
  register: RiskRegister,
  internkontrollplan: Internkontrollplan,
  options: ViewOptions,
  heading: HeadingWriter,
): readonly WordSection[] => {
  const writing: Writing = { register, options, locale: checkedOptions(options).locale, heading };
  return [
    { orientation: "portrait", body: made(writing) },
    { orientation: "portrait", body: matrix(writing) },
    { orientation: "landscape", body: risks(writing) + coverage(writing) },
    { orientation: "landscape", body: plan(internkontrollplan, writing) + decisions(writing) },
    { orientation: "portrait", body: candidates(writing) + findings(writing) },
  ];
};
