import type { Cell, DataValidation, WriteSheet } from "hucre/xlsx";
import { rowHeight } from "../../../model/workbook-text.js";
import { memberOf } from "../../../parse/schema-node.js";
import { NOTHING } from "../cells/codec.js";
import { date, text, word } from "../cells/simple.js";
import type { CellValue } from "../read-sheets.js";
import { SHEETS } from "../sheets/column.js";
import { formRows, PERSPECTIVES } from "../sheets/form-columns.js";
import { writeItem } from "../sheets/item.js";
import { checkedCell } from "./checked-cell.js";
import type { ListsSheet } from "./lists-sheet.js";
import * as styles from "./styles.js";

const HEADINGS = ["Uppgift", "Värde", "Förklaring"] as const;
const SPARE_ROWS = 8;

/** The sheet Nämnd: a form, and below it the perspectives that the analysis was tried from. */
export const formSheet = (document: unknown, lists: ListsSheet): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, value: CellValue, style: Cell["style"]): void => {
    cells.set(`${String(row)},${String(column)}`, {
      ...checkedCell(value, SHEETS.namnd, row, column),
      ...(style === undefined ? {} : { style }),
    });
  };
  for (const [index, heading] of HEADINGS.entries()) put(0, index, heading, styles.heading);
  const values = writeItem(document, formRows);
  for (const [index, column] of formRows.entries()) {
    const style = column.codec === date ? styles.dateBody : column.codec === word ? styles.wordBody : styles.body;
    put(index + 1, 0, column.heading, styles.label);
    put(index + 1, 1, values[index] ?? null, { ...style, alignment: styles.leftAlignment });
    put(index + 1, 2, column.note ?? null, styles.note);
  }

  const start = formRows.length + 2;
  put(start, 0, PERSPECTIVES.kind, styles.heading);
  put(start, 1, PERSPECTIVES.text, styles.heading);
  put(start, 2, "Ett perspektiv per rad, till exempel jamstalldhet eller barn.", styles.note);
  const given = memberOf(document, "perspectives");
  const perspectives: readonly unknown[] = Array.isArray(given) ? given : [];
  for (let index = 0; index < perspectives.length + SPARE_ROWS; index++) {
    const perspective = perspectives[index];
    const nothing = Array.isArray(given) && given.length === 0 && index === 0;
    put(start + 1 + index, 0, nothing ? NOTHING : text.write(memberOf(perspective, "kind")), styles.body);
    put(start + 1 + index, 1, text.write(memberOf(perspective, "text")), styles.body);
  }

  const heights = new Map<number, { height: number }>();
  for (const [place, { value }] of cells) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (typeof value !== "string") continue;
    const height = rowHeight([{ text: value, width: column === 0 ? 30 : 56 }]);
    heights.set(row, { height: Math.max(height, heights.get(row)?.height ?? 0) });
  }
  const dropDowns = formRows.flatMap(({ dropDown, heading }, index): readonly DataValidation[] => {
    const source = dropDown?.kind === "words" ? lists.rangeOf(dropDown.name) : undefined;
    if (source === undefined) return [];
    return [
      {
        type: "list",
        formula1: source,
        range: `B${String(index + 2)}`,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: heading,
        errorMessage: "Välj ett av värdena i listan.",
      },
    ];
  });
  return {
    name: SHEETS.namnd,
    rows: [[]],
    cells,
    rowDefs: heights,
    columns: [{ width: 32 }, { width: 60 }, { width: 58 }],
    dataValidations: dropDowns,
    freezePane: { rows: 1 },
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
};
