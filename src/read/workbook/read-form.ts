import { nearest } from "../../model/nearest.js";
import { shorten } from "../../parse/found.js";
import type { SheetFault } from "../refusal.js";
import type { CellMap } from "./cell-positions.js";
import { cellName } from "./cell-name.js";
import { NOTHING } from "./cells/codec.js";
import { text } from "./cells/simple.js";
import type { Sheet } from "./read-sheets.js";
import { formRows, PERSPECTIVES } from "./sheets/form-columns.js";
import { isEmpty } from "./sheets/headings.js";
import { type Draft, readCell } from "./sheets/item.js";

const VALUE = 1;

const unknownRow = (label: string, cell: string): SheetFault => {
  const near = nearest(label, new Set(formRows.map(({ heading }) => heading)));
  return {
    cell,
    fact: {
      code: "workbook",
      reason: "heading-unknown",
      found: shorten(label),
      ...(near === undefined ? {} : { nearest: near }),
    },
  };
};

const readPerspectives = (sheet: Sheet, from: number, document: Draft, map: CellMap): void => {
  const perspectives: Draft[] = [];
  let written = false;
  for (let row = from; row < sheet.rows.length; row++) {
    const [kind, said] = sheet.rows[row] ?? [];
    if (isEmpty(kind) && isEmpty(said)) continue;
    written = true;
    if (kind === NOTHING) continue;
    const path = ["perspectives", perspectives.length];
    map.addCell(path, cellName(sheet.name, row, 0));
    map.addCell([...path, "text"], cellName(sheet.name, row, VALUE));
    perspectives.push({
      ...(isEmpty(kind) ? {} : { kind: text.read(kind) }),
      ...(isEmpty(said) ? {} : { text: text.read(said) }),
    });
  }
  if (written) document["perspectives"] = perspectives;
};

/** Reads the sheet Nämnd, a form with a name and a value in each row, into the document. */
export const readForm = (sheet: Sheet, document: Draft, map: CellMap, report: (fault: SheetFault) => void): void => {
  const wanted = new Map(formRows.map((column) => [column.heading.toLowerCase(), column]));
  for (let row = 1; row < sheet.rows.length; row++) {
    const [label, value] = sheet.rows[row] ?? [];
    if (isEmpty(label)) {
      if (!isEmpty(value)) report(unknownRow(String(value), cellName(sheet.name, row, VALUE)));
      continue;
    }
    const name = String(label).trim();
    if (name === PERSPECTIVES.kind) {
      readPerspectives(sheet, row + 1, document, map);
      return;
    }
    const column = wanted.get(name.toLowerCase());
    const at = cellName(sheet.name, row, VALUE);
    if (column === undefined) report(unknownRow(name, cellName(sheet.name, row, 0)));
    else {
      map.addCell(column.path, at);
      if (isEmpty(value)) continue;
      if (sheet.isError(row, VALUE))
        report({ cell: at, fact: { code: "workbook", reason: "error-value", found: String(value) } });
      else if (readCell(document, value, column, formRows) === "conflict")
        report({ cell: at, fact: { code: "workbook", reason: "heading-twice", found: name } });
    }
  }
};
