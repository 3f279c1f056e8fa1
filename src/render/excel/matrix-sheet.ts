import type { Locale } from "../../model/locale.js";
import { formatLevel, formatNumber } from "../../view/level-view.js";
import type { MatrixView } from "../../view/matrix-view.js";
import { landscape, newPage } from "./page.js";
import * as styles from "./styles.js";
import type { NamelessSheet } from "./table-sheet.js";

/** The matrix with the number of risks in each cell, and beside it what each cell is worth. */
export const matrixSheet = (matrix: MatrixView, locale: Locale): NamelessSheet => {
  const page = newPage(locale);
  const { likelihood, consequence } = matrix;
  const corner = `${likelihood.label} ↓ ${consequence.label} →`;
  const captions = {
    counts: locale === "sv" ? "Antal risker" : "Number of risks",
    cells: locale === "sv" ? "Riskvärde och risknivå" : "Value and band",
    bands: locale === "sv" ? "Risknivå" : "Band",
  };
  page.put(0, matrix.title, styles.title);
  page.next();
  page.put(0, matrix.caption, { font: styles.plain.font ?? {} });
  page.next(2);

  const heads = (caption: string): void => {
    page.put(0, caption, styles.sectionTitle);
    page.next();
    page.put(0, corner, styles.heading);
    for (const [index, { level, label }] of consequence.levels.entries())
      page.put(index + 1, `${String(level)} ${label}`, styles.heading);
    page.next();
  };
  heads(captions.counts);
  for (const { level, cells } of matrix.rows) {
    page.put(0, `${String(level.level)} ${level.label}`, styles.heading);
    for (const [index, { count, band }] of cells.entries())
      page.put(index + 1, count === 0 ? undefined : count, styles.inBand(band.colour, styles.centred));
    page.next();
  }
  page.next();
  heads(captions.cells);
  for (const { level, cells } of matrix.rows) {
    page.put(0, `${String(level.level)} ${level.label}`, styles.heading);
    for (const [index, { value, band }] of cells.entries()) {
      const shown = [band.symbol, value === undefined ? undefined : formatNumber(value, locale), band.label];
      page.put(
        index + 1,
        shown.filter((part) => part !== undefined).join(" "),
        styles.inBand(band.colour, styles.centred),
      );
    }
    page.next();
  }
  page.next();
  page.put(0, captions.bands, styles.heading);
  page.put(1, captions.counts, styles.heading);
  page.next();
  for (const band of [...matrix.bands].reverse()) {
    page.put(0, formatLevel({ band }, locale), styles.inBand(band.colour, styles.body));
    page.put(1, band.count, styles.centred);
    page.next();
  }
  return {
    wanted: matrix.title,
    rows: [[]],
    cells: page.cells,
    columns: [{ width: 30 }, ...consequence.levels.map(() => ({ width: 18 }))],
    view: { showGridLines: false },
    pageSetup: landscape,
  };
};
