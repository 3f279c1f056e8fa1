import type { Lagesbild } from "../../lagesbild/lagesbild.js";
import type { LagesbildBlock } from "../../view/lagesbild-view-context.js";
import { lagesbildView, type LagesbildViewOptions } from "../../view/lagesbild-view.js";
import type { Table } from "../../view/table.js";
import { drawMatrix } from "./draw-matrix.js";
import { drawTable } from "./draw-table.js";
import { heading, paragraph, type Screen } from "./screen.js";

/** A longer table is read in a document, not in a terminal. */
const MOST_ROWS = 60;

/** The picture for a terminal. Tables of more than sixty rows show the first and the last, which is the sum where there is one. */
export const drawLagesbild = (
  picture: Lagesbild,
  options: LagesbildViewOptions & Pick<Required<LagesbildViewOptions>, "locale">,
  screen: Screen,
): string => {
  const { locale } = options;
  const bands = Math.max(1, ...picture.methods.map((method) => method.bands.length));
  const shortened = (table: Table): Table =>
    table.rows.length <= MOST_ROWS
      ? table
      : { ...table, rows: [...table.rows.slice(0, MOST_ROWS - 1), ...table.rows.slice(-1)] };
  const left = (table: Table): readonly string[] => {
    const count = String(table.rows.length - MOST_ROWS);
    if (table.rows.length <= MOST_ROWS) return [];
    return [
      locale === "sv"
        ? `(${count} rader till före den sista; --out FIL.md skriver alla.)`
        : `(${count} more rows before the last; --out FILE.md writes all.)`,
    ];
  };
  const draw = (block: LagesbildBlock): readonly string[] => {
    switch (block.kind) {
      case "sentence":
        return [
          block.caution === true ? paragraph(`! ${block.text}`, screen, 0, "fair") : paragraph(block.text, screen),
        ];
      case "table":
        return [
          drawTable(shortened(block.table), { main: block.main, fold: block.fold }, screen, { locale, bands }),
          ...left(block.table).map((text) => paragraph(text, screen, 0, "dim")),
        ];
      case "matrix":
        return [drawMatrix(block.matrix, screen, locale)];
      default:
        return block satisfies never;
    }
  };
  const view = lagesbildView(picture, options);
  return [
    heading(view.title, screen, "═"),
    ...view.lead.flatMap(draw),
    ...view.sections.flatMap((section) => [heading(section.title, screen), ...section.blocks.flatMap(draw)]),
  ].join("\n\n");
};
