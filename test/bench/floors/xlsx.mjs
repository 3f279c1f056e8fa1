// The least that reading and writing a workbook's cells can cost: the archive by node:zlib, and a scan or a join of the XML by hand. It
// checks nothing, knows only what these workbooks hold, and is no way to read a stranger's file.
import { deflateRawSync, inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY_SIZE = 46;

/** The parts of an archive by name, each unpacked when it is asked for. */
const partsOf = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from, length) => Buffer.from(bytes.buffer, bytes.byteOffset + from, length).toString("utf8");
  let end = bytes.byteLength - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  const parts = new Map();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const offset = view.getUint32(at + 42, true);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    const deflated = view.getUint16(at + 10, true) === 8;
    parts.set(text(at + ENTRY_SIZE, nameLength), () =>
      Buffer.from(deflated ? inflateRawSync(packed) : packed).toString("utf8"),
    );
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
};

const SIGNS = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decoded = (text) => (text.includes("&") ? text.replace(/&(\w+);/g, (_, name) => SIGNS[name]) : text);
const SHARED = /<t(?: [^>]*)?>([^<]*)<\/t>/g;
const CELL = /<row |<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="(\w+)")?>(?:<is><t[^>]*>|<v>)([^<]*)/g;

const cellOf = (type, text, shared) =>
  type === "s" ? shared[Number(text)] : type === "inlineStr" ? decoded(text) : Number(text);

/** The rows of the first sheet; empty cells are left out. */
export const readCells = (bytes) => {
  const parts = partsOf(bytes);
  const shared = Array.from(parts.get("xl/sharedStrings.xml")?.().matchAll(SHARED) ?? [], ([, text]) => decoded(text));
  const rows = [];
  for (const [, type, text] of parts.get("xl/worksheets/sheet1.xml")().matchAll(CELL)) {
    if (text === undefined) rows.push([]);
    else rows.at(-1).push(cellOf(type, text, shared));
  }
  return rows;
};

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign]);
const letters = (column) =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const sheetXml = (rows) => {
  let xml = "<worksheet><sheetData>";
  rows.forEach((row, index) => {
    xml += `<row r="${index + 1}">`;
    row.forEach((cell, column) => {
      if (cell === null) return;
      const at = `${letters(column)}${index + 1}`;
      xml +=
        typeof cell === "string"
          ? `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
          : `<c r="${at}"><v>${Number(cell)}</v></c>`;
    });
    xml += "</row>";
  });
  return `${xml}</sheetData></worksheet>`;
};

/** The sheets as XML, each packed; the archive's own few bytes are left out. */
export const writeCells = (sheets) => sheets.map((rows) => deflateRawSync(Buffer.from(sheetXml(rows))));
