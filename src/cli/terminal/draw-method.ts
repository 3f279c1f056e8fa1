import { compileMatrix } from "../../method/compile-matrix.js";
import { lintMatrix } from "../../method/lint-matrix.js";
import type { RiskMatrix } from "../../method/matrix.js";
import type { Method } from "../../method/method.js";
import type { Band } from "../../method/band.js";
import type { Locale, Text } from "../../model/locale.js";
import { type BandView, bandView, formatLevel, formatNumber } from "../../view/level-view.js";
import { methodSentences } from "../../view/method-sentences.js";
import { oneLine } from "../../view/one-line.js";
import { toneOf } from "./draw-table.js";
import { drawGrid, type GridRow, KEEP } from "./grid.js";
import { heading, paragraph, type Screen } from "./screen.js";

const say = (locale: Locale, sv: string, en: string): string => (locale === "sv" ? sv : en);

const kept = (text: string): string => oneLine(text).replaceAll(" ", KEEP);

const bandsOf = (matrix: RiskMatrix): readonly BandView[] =>
  matrix.bands.map((band, index) => bandView(band, index + 1));

const drawCells = (matrix: RiskMatrix, screen: Screen, locale: Locale): string => {
  const bands = bandsOf(matrix);
  const columns = [
    { label: "" },
    ...matrix.consequence.levels.map(({ label }, index) => ({ label: `${index + 1} ${oneLine(label)}` })),
  ];
  const rows = matrix.cells.map((row, index): GridRow => {
    const label = matrix.likelihood.levels[index]?.label ?? "";
    return [
      [{ text: `${index + 1} ${oneLine(label)}` }],
      ...row.map(({ value, band: id }) => {
        const band = bands.find((known) => known.id === id);
        if (band === undefined) return [{ text: id }];
        const shown = band.symbol === undefined ? band.label : undefined;
        const parts = [band.symbol, value === undefined ? undefined : formatNumber(value, locale), shown];
        const text = parts.filter((part) => part !== undefined).join(" ");
        return [{ text: kept(text), tone: toneOf(band, bands.length) }];
      }),
    ];
  });
  return drawGrid(columns, rows.reverse(), screen);
};

const limits = ({ from, to, exceptConsequence }: Band, locale: Locale): string => {
  if (from === undefined || to === undefined) return "";
  const range = from === to ? formatNumber(from, locale) : `${formatNumber(from, locale)}–${formatNumber(to, locale)}`;
  const except = exceptConsequence ?? [];
  return except.length === 0
    ? range
    : `${range}${say(locale, ", inte vid konsekvens ", ", not at consequence ")}${except.join(", ")}`;
};

const demands = ({ requires }: Band, locale: Locale): string =>
  [
    requires?.plan === true ? say(locale, "internkontrollplan", "internal control plan") : undefined,
    requires?.decidedBy === undefined
      ? undefined
      : `${say(locale, "beslutas av", "decided by")} ${oneLine(requires.decidedBy)}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");

const drawBands = (matrix: RiskMatrix, screen: Screen, locale: Locale): string => {
  const bands = bandsOf(matrix);
  const cells = matrix.cells.flat();
  const total = String(cells.length);
  const rows = matrix.bands.map((band, index): GridRow => {
    const view = bands[index];
    const count = cells.filter((cell) => cell.band === band.id).length;
    const label = view === undefined ? band.id : formatLevel({ band: view }, locale);
    return [
      [{ text: kept(label), tone: view === undefined ? "plain" : toneOf(view, bands.length) }],
      [{ text: band.id }],
      [{ text: limits(band, locale) }],
      [{ text: `${String(count)}${KEEP}${say(locale, "av", "of")}${KEEP}${total}` }],
      [{ text: demands(band, locale) }],
    ];
  });
  const labels = say(locale, "Risknivå|Id|Riskvärden|Rutor|Krav", "Band|Id|Values|Cells|Demands").split("|");
  const columns = labels.map((label, index) => ({ label, ...(index === labels.length - 1 ? { prose: 20 } : {}) }));
  const filled = columns.map((_, index) => rows.some((row) => row[index]?.some(({ text }) => text !== "")));
  const only = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => filled[index]);
  return drawGrid(only(columns), rows.reverse().map(only), screen);
};

const kinds: Readonly<Record<Method["matrix"]["kind"], Text>> = {
  product: { sv: "sannolikhet × konsekvens", en: "likelihood × consequence" },
  sum: { sv: "sannolikhet + konsekvens", en: "likelihood + consequence" },
  max: { sv: "den högsta av sannolikhet och konsekvens", en: "the higher of likelihood and consequence" },
  grid: { sv: "läses ur rutnätet", en: "read from the grid" },
  formula: { sv: "räknas med en formel", en: "calculated by a formula" },
};

const ruleText = ({ matrix }: Method, locale: Locale): string => {
  const formula = matrix.kind === "grid" || matrix.kind === "formula" ? matrix.expression : undefined;
  const rule =
    formula === undefined ? kinds[matrix.kind][locale] : `${say(locale, "formeln", "the formula")} ${formula}`;
  return matrix.kind === "grid" && matrix.bands !== undefined
    ? say(
        locale,
        "Risknivån läses ur rutnätet; riskvärden finns inte.",
        "The band is read from the grid; there are no values.",
      )
    : `${say(locale, "Riskvärdet", "The value")}: ${oneLine(rule)}.`;
};

/** A method as a controller checks it: its matrix with every cell, its bands and how many cells each has, and what the lint says. */
export const drawMethod = (method: Method, screen: Screen, locale: Locale): string => {
  const matrix = compileMatrix(method);
  const { name, cautions } = methodSentences(method, locale);
  const { likelihood, consequence } = matrix;
  const basis = likelihood.basis === undefined ? "" : ` (${likelihood.basis})`;
  const findings = lintMatrix(matrix);
  return [
    heading(name, screen, "═"),
    ...cautions.map((caution) => paragraph(caution, screen)),
    paragraph(ruleText(method, locale), screen),
    heading(say(locale, "Riskmatris", "Risk matrix"), screen),
    paragraph(
      say(
        locale,
        `Rader: ${likelihood.label}${basis}. Kolumner: ${consequence.label}.`,
        `Rows: ${likelihood.label}${basis}. Columns: ${consequence.label}.`,
      ),
      screen,
    ),
    drawCells(matrix, screen, locale),
    ...matrix.overrides.map((override) =>
      paragraph(
        `${say(locale, "Undantag", "Override")} ${override.likelihood}, ${override.consequence} → ${override.band}: ${override.reason}`,
        screen,
      ),
    ),
    heading(say(locale, "Risknivåer", "Bands"), screen),
    drawBands(matrix, screen, locale),
    heading(`${say(locale, "Iakttagelser om matrisen", "Remarks on the matrix")} (${findings.length})`, screen),
    findings.length === 0
      ? paragraph(say(locale, "Inget att anmärka.", "Nothing to remark on."), screen)
      : findings.map(({ message }) => paragraph(`· ${message[locale]}`, screen)).join("\n"),
  ].join("\n\n");
};
