import type { Text } from "../../model/locale.js";
import type { RiskRegister } from "../../register/register.js";
import type { ViewOptions } from "../../view/audience.js";
import { breachesView } from "../../view/breaches-view.js";
import { candidatesView } from "../../view/candidates-view.js";
import { type CoverageView, coverageView } from "../../view/coverage-view.js";
import { findingsView } from "../../view/findings-view.js";
import { headerView } from "../../view/header-view.js";
import { matrixView } from "../../view/matrix-view.js";
import { measuresView } from "../../view/measures-view.js";
import { registerTable } from "../../view/register-table.js";
import type { Table } from "../../view/table.js";
import { drawFindings } from "./draw-findings.js";
import { drawMatrix } from "./draw-matrix.js";
import { drawTable, type Folding } from "./draw-table.js";
import { heading, paragraph, type Screen } from "./screen.js";

const coverageTitle: Text = { sv: "Täckning av obligatoriska processer", en: "Coverage of mandatory processes" };
const noRisks: Text = { sv: "Registret har inga risker.", en: "The register has no risks." };

const registerFolding: Folding = {
  main: "event",
  fold: ["secrecy", "owner", "inherent", "target", "controls", "actions", "process", "treatment"],
};
const controlFolding: Folding = {
  main: "name",
  fold: ["secrecy", "due", "kind", "status", "owner", "addresses", "frequency"],
};
const actionFolding: Folding = { main: "text", fold: ["kind", "owner", "addresses", "status", "due"] };
const candidateFolding: Folding = { main: "event", fold: ["process", "reason"] };
const coverageFolding: Folding = { main: "by", fold: [] };

/** The breaches in short, a line each. */
const drawBreaches = (register: RiskRegister, options: ViewOptions, screen: Screen): readonly string[] => {
  const view = breachesView(register, options);
  if (view === undefined) return [];
  return [
    [
      paragraph(`${view.heading}:`, screen, 0, "bold"),
      ...view.lines.map(({ place, message }) => paragraph(`✗ ${place}: ${message}`, screen, 0, "worst")),
      ...(view.more === undefined ? [] : [paragraph(view.more, screen)]),
    ].join("\n"),
  ];
};

/** A whole register for a terminal: what it comes to and what hinders it first, the findings in full and the verdict last. */
export const drawRegister = (register: RiskRegister, options: Required<ViewOptions>, screen: Screen): string => {
  const { locale } = options;
  const drawing = { locale, bands: register.method.bands.length };
  const header = headerView(register, options);
  const measures = measuresView(register, options);
  const risks = registerTable(register, options);
  const coverage = coverageView(register, options);
  const draw = (table: Table, folding: Folding): string => drawTable(table, folding, screen, drawing);
  const section = (table: Table, folding: Folding): readonly string[] =>
    table.rows.length === 0 ? [] : [heading(table.title, screen), draw(table, folding)];
  const drawCoverage = (view: CoverageView): readonly string[] => [
    paragraph(`${view.name}. ${view.sentence}`, screen),
    ...(view.present
      ? [view.forms, view.controlKinds]
          .filter((table) => table.rows.length > 0)
          .map((table) => draw(table, coverageFolding))
      : []),
  ];
  return [
    heading(header.title, screen, "═"),
    paragraph(header.summary, screen),
    ...drawBreaches(register, options, screen),
    [...header.facts, ...header.prepared].map(({ label, text }) => paragraph(`${label}: ${text}`, screen)).join("\n"),
    ...header.cautions.map((caution) => paragraph(`! ${caution}`, screen, 0, "fair")),
    ...header.regraded.map(({ label, text }) => paragraph(`! ${label}: ${text}`, screen, 0, "fair")),
    heading(risks.title, screen),
    risks.rows.length === 0 ? paragraph(noRisks[locale], screen) : draw(risks, registerFolding),
    heading(matrixView(register, options).title, screen),
    drawMatrix(matrixView(register, options), screen, locale),
    ...section(measures.controls, controlFolding),
    ...section(measures.actions, actionFolding),
    ...(coverage.length === 0 ? [] : [heading(coverageTitle[locale], screen), ...coverage.flatMap(drawCoverage)]),
    ...section(candidatesView(register, options), candidateFolding),
    drawFindings(findingsView(register, options), screen, locale),
    paragraph(header.adoption, screen, 0, register.adoptable ? "good" : "worst"),
  ].join("\n\n");
};
