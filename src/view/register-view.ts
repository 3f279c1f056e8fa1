import type { Text } from "../model/locale.js";
import type { RiskRegister } from "../register/register.js";
import { checkedOptions, type ViewOptions } from "./audience.js";
import { breachesView } from "./breaches-view.js";
import { candidatesView } from "./candidates-view.js";
import { type CoverageView, coverageView } from "./coverage-view.js";
import {
  type Block,
  type DocumentView,
  type Section,
  sentence,
  tableBlock,
  tableOr,
  tableSections,
} from "./document-view.js";
import { findingsView } from "./findings-view.js";
import { type HeaderView, headerView } from "./header-view.js";
import { matrixView } from "./matrix-view.js";
import { measuresView } from "./measures-view.js";
import { registerTable } from "./register-table.js";
import type { Table } from "./table.js";

const words = {
  noRisks: { sv: "Registret har inga risker.", en: "The register has no risks." },
  coverage: { sv: "Täckning av obligatoriska processer", en: "Coverage of mandatory processes" },
  forms: { sv: "Former", en: "Forms" },
  kinds: { sv: "Kontrollslag", en: "Control kinds" },
  made: { sv: "Hur analysen är gjord", en: "How the analysis was made" },
  regraded: { sv: "Regler som metoden har ändrat", en: "Rules that the method has changed" },
} as const satisfies Record<string, Text>;

const breachBlocks = (register: RiskRegister, options: ViewOptions): readonly Block[] => {
  const view = breachesView(register, options);
  if (view === undefined) return [];
  return [
    sentence(`${view.heading}:`, "grave"),
    { kind: "facts", facts: view.lines.map(({ place, message }) => ({ label: place, text: message })) },
    ...(view.more === undefined ? [] : [sentence(view.more)]),
  ];
};

const coverageBlocks = (
  { name, present, forms, controlKinds, ...view }: CoverageView,
  { locale }: Required<ViewOptions>,
) => {
  const named = (table: Table, kind: Text): Table => ({ ...table, title: `${kind[locale]} ${name}` });
  const heading: readonly Block[] = [{ kind: "heading", text: name }, sentence(view.sentence)];
  if (!present) return heading;
  return [
    ...heading,
    ...tableBlock(named(forms, words.forms), "name"),
    ...tableBlock(named(controlKinds, words.kinds), "name"),
    ...(forms.rows.length > 0 ? [sentence(view.conduct)] : []),
  ];
};

const madeBlocks = ({ facts, prepared, regraded }: HeaderView, { locale }: Required<ViewOptions>): readonly Block[] => [
  { kind: "facts", facts: [...facts, ...prepared] },
  ...(regraded.length === 0
    ? []
    : [{ kind: "heading", text: words.regraded[locale] } as const, { kind: "facts", facts: regraded } as const]),
];

const sectionOf = (title: string, blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ title, blocks }];

/** A register as a document: risks, matrix, controls and actions, coverage, findings, candidates, and how it was made. */
export const registerView = (register: RiskRegister, options: ViewOptions): DocumentView => {
  const checked = checkedOptions(options);
  const { locale } = checked;
  const header = headerView(register, options);
  const risks = registerTable(register, options);
  const matrix = matrixView(register, options);
  const measures = measuresView(register, options);
  const findings = findingsView(register, options);
  const coverage = coverageView(register, options).flatMap((view) => coverageBlocks(view, checked));
  return {
    title: header.title,
    lead: [
      sentence(header.summary),
      sentence(header.adoption, register.adoptable ? "good" : "plain"),
      ...breachBlocks(register, options),
      ...header.cautions.map((caution) => sentence(caution, "caution")),
    ],
    sections: [
      { title: risks.title, blocks: [tableOr(risks, { main: "event", none: words.noRisks[locale] })] },
      { title: matrix.title, blocks: [{ kind: "matrix", matrix }] },
      ...tableSections({ table: measures.controls, main: "name" }, { table: measures.actions, main: "text" }),
      ...sectionOf(words.coverage[locale], coverage),
      { title: findings.title, blocks: [{ kind: "findings", findings }] },
      ...tableSections({ table: candidatesView(register, options), main: "event" }),
      { title: words.made[locale], blocks: madeBlocks(header, checked) },
    ],
  };
};
