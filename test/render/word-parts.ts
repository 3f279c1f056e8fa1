import { inflateRawSync } from "node:zlib";

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** The parts of a package by their paths, inflated, as its directory lists them. */
export const partsOf = (archive: Uint8Array): ReadonlyMap<string, string> => {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error("no directory");
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < bytes.readUInt16LE(end + 10); index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL_ENTRY) throw new Error(`no entry at ${String(at)}`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const path = bytes.toString("utf8", at + 46, at + 46 + (name ?? 0));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    if (!path.endsWith("/")) parts.set(path, (isPacked ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
};

/** One part; an empty text where the package has none. */
export const partOf = (archive: Uint8Array, path: string): string => partsOf(archive).get(path) ?? "";

/** All matches of a pattern's first group. */
export const allOf = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, found]) => found ?? "");

/** How often an element occurs. */
export const countOf = (xml: string, name: string): number => allOf(xml, new RegExp(`<(${name})[ />]`, "g")).length;

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** The text of a part: line breaks inside a paragraph as "\n", between paragraphs as "\n\n". */
export const textOf = (xml: string): string =>
  xml
    .replace(/<w:br\/>/g, "\n")
    .replace(/<w:tab\/>/g, "\t")
    .replace(/<\/w:p>/g, "\n\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
