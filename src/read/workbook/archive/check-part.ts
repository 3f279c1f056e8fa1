import { Refused } from "../refused.js";
import { LIMITS } from "./limits.js";
import type { Part } from "./store.js";

const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i;
// A tag is taken whole, so that a part full of tags that never end is read once.
const PLACES = /<(?:\w+:)?(c|row|dimension|mergeCell)(?=[\s/>])([^>]*)/g;
const COMMENTS = /<(?:\w+:)?(?:comment|threadedComment)\s([^>]*)/g;
const REFERENCE = /\s(?:r|ref)\s*=\s*["']([^"'>]*)["']/g;
const SHARED = /<(?:\w+:)?si[\s/>]/g;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const ROW = /^\d{1,7}$/;

/** Attributes as programs write them: the cell first, and nothing after it that could be taken for another. */
const PLAIN = /^ r="([A-Z]{0,3})(\d{1,7})"(?: (?!r(?:ef)?=)[\w:.]+="[^"'\s<>]*")*\/?$/;

const columnNumber = (letters: string): number => {
  let sum = 0;
  for (let at = 0; at < letters.length; at++) sum = sum * 26 + letters.charCodeAt(at) - 64;
  return sum;
};

const placeOf = (reference: string): readonly [row: number, column: number] => {
  if (ROW.test(reference)) return [Number(reference), 1];
  const [, letters, row] = CELL.exec(reference) ?? [];
  if (letters === undefined || row === undefined) throw new Refused("damaged", reference.slice(0, 20));
  return [Number(row), columnNumber(letters)];
};

/** Every reference that a tag holds: of one that comes twice, another reader may take the other. */
const referencesIn = (attributes: string): readonly string[] => {
  // A quotation mark that is still open at the end of the tag would hide what comes after it.
  for (const mark of ['"', "'"])
    if (attributes.split(mark).length % 2 === 0) throw new Refused("damaged", attributes.trim().slice(0, 20));
  return Array.from(attributes.matchAll(REFERENCE), ([, reference = ""]) => reference);
};

const placesOf = (attributes: string): readonly (readonly [row: number, column: number, reference: string])[] => {
  const [, letters, row] = PLAIN.exec(attributes) ?? [];
  if (letters !== undefined && row !== undefined)
    return [[Number(row), letters === "" ? 1 : columnNumber(letters), letters + row]];
  return referencesIn(attributes).map((reference) => [
    ...placeOf(reference.slice(reference.indexOf(":") + 1)),
    reference,
  ]);
};

const checkSheet = (text: string): void => {
  let rows = 0;
  let columns = 0;
  let cells = 0;
  for (const [, kind, attributes = ""] of text.matchAll(PLACES)) {
    if (kind === "c" && ++cells > LIMITS.cells) throw new Refused("many-cells");
    for (const [row, column, reference] of placesOf(attributes)) {
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
      if (rows > LIMITS.rows || columns > LIMITS.columns || rows * columns > LIMITS.area)
        throw new Refused("far-cell", reference);
    }
  }
};

/**
 * Refuses a part that would cost more to read than a workbook needs: a document type with its entities, cells far away, or
 * more cells than an analysis can have.
 */
export const checkPart = ({ name, content }: Part): void => {
  // Every program writes these parts as UTF-8; another encoding could hide what is looked for here.
  if (content.subarray(0, 64).includes(0)) throw new Refused("damaged", name);
  const text = new TextDecoder().decode(content);
  if (DOCTYPE.test(text)) throw new Refused("doctype", name);
  if (/(?:^|\/)worksheets\/[^/]+\.xml$/i.test(name)) checkSheet(text);
  if (/comments/i.test(name))
    for (const [, attributes = ""] of text.matchAll(COMMENTS))
      for (const [, reference = ""] of ` ${attributes}`.matchAll(REFERENCE)) placeOf(reference);
  if (/sharedStrings/i.test(name)) {
    let count = 0;
    SHARED.lastIndex = 0;
    while (SHARED.test(text)) if (++count > LIMITS.cells) throw new Refused("many-cells");
  }
};
