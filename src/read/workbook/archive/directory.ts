import { Refused } from "../refused.js";
import { LIMITS } from "./limits.js";

/** One part of the archive, as its directory has it. */
export interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff } as const;
const ENTRY = { signature: 0x02014b50, size: 46 } as const;
const OLE2 = 0xe011cfd0;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

const endOf = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END.size - END.longestComment);
  for (let at = view.byteLength - END.size; at >= first; at--)
    if (view.getUint32(at, true) === END.signature) return at;
  throw new Refused(view.byteLength >= 4 && view.getUint32(0, true) === OLE2 ? "old-format" : "not-workbook");
};

const entryAt = (view: DataView, at: number): { readonly entry: Entry; readonly next: number } => {
  if (at + ENTRY.size > view.byteLength || view.getUint32(at, true) !== ENTRY.signature) throw new Refused("damaged");
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new Refused("old-format");
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) throw new Refused("damaged");
  const nameLength = view.getUint16(at + 28, true);
  const next = at + ENTRY.size + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new Refused("damaged");
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY.size, nameLength));
  return {
    next,
    entry: {
      name,
      deflated: method === DEFLATED,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
  };
};

/**
 * The directory of a ZIP archive, checked before anything is unpacked.
 *
 * @throws Refused where the file is no archive, or where its directory claims more than a workbook needs.
 */
export const readDirectory = (bytes: Uint8Array): readonly Entry[] => {
  if (bytes.byteLength > LIMITS.packed) throw new Refused("packed-size");
  if (bytes.byteLength < END.size) throw new Refused("not-workbook");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) throw new Refused("parts");
  const entries: Entry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    const { entry, next } = entryAt(view, at);
    at = next;
    if (names.has(entry.name)) throw new Refused("damaged");
    names.add(entry.name);
    unpacked += entry.unpacked;
    entries.push(entry);
  }
  if (unpacked > LIMITS.unpacked || unpacked > bytes.byteLength * LIMITS.ratio) throw new Refused("unpacked-size");
  return entries;
};
