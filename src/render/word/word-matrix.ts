import type { Locale, Text } from "../../model/locale.js";
import { formatNumber } from "../../view/level-view.js";
import { type AxisLevel, type MatrixCell, type MatrixView, riskCount } from "../../view/matrix-view.js";
import { paragraph, run, textParagraph } from "./paragraph.js";
import { bandShading } from "./shading.js";
import { tableFrame, type WordCell, type WordRow } from "./table-frame.js";

const HEAD_FILL = "E7E6E6";

const description: Text = {
  sv: "Varje ruta visar risknivåns symbol, riskvärdet och antalet risker.",
  en: "Each cell shows the symbol of the band, the value and the number of risks.",
};

const step = ({ level, label }: AxisLevel): string => `${String(level)} ${label}`;

/** Symbol and value stand in every cell, and the number of risks where there are any, so that it reads without colour. */
const matrixCell = ({ count, value, band }: MatrixCell, locale: Locale): WordCell => {
  const shading = bandShading(band);
  const colour = shading === undefined ? {} : { colour: shading.text };
  const mark = [band.symbol ?? band.label, value === undefined ? undefined : formatNumber(value, locale)]
    .filter((part) => part !== undefined)
    .join(" ");
  return {
    centred: true,
    content:
      paragraph("Cell", [run(mark, colour)]) +
      paragraph("Cell", count === 0 ? [] : [run(riskCount(count, locale), { bold: true, size: 22, ...colour })]),
    ...(shading === undefined ? {} : { fill: shading.fill }),
  };
};

/** The matrix with counts, likelihood from the highest. */
export const wordMatrix = (matrix: MatrixView, width: number, locale: Locale): string => {
  const { likelihood, consequence } = matrix;
  const head = (text: string): WordCell => ({
    content: textParagraph("TableHead", text),
    fill: HEAD_FILL,
    centred: true,
  });
  const rows: readonly WordRow[] = [
    {
      heading: true,
      cells: [
        head(`${likelihood.label} ↓ ${consequence.label} →`),
        ...consequence.levels.map((level) => head(step(level))),
      ],
    },
    ...matrix.rows.map((row) => ({
      cells: [head(step(row.level)), ...row.cells.map((cell) => matrixCell(cell, locale))],
    })),
  ];
  const first = Math.floor(width * 0.2);
  const others = consequence.levels.length;
  const each = Math.floor((width - first) / Math.max(1, others));
  const widths = [width - each * others, ...consequence.levels.map(() => each)];
  return (
    textParagraph("Normal", matrix.caption) +
    tableFrame(rows, { widths, caption: matrix.title, description: description[locale] }) +
    paragraph("TableText", [])
  );
};
