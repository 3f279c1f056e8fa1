import { crc32 } from "./crc32.js";

/** A part of an archive, unpacked. */
export interface Part {
  readonly name: string;
  readonly content: Uint8Array;
}

const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;

const record = (fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
};

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const result = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.byteLength;
  }
  return result;
};

/** Parts as an archive in which nothing is packed, so that nothing in it can grow when it is read. */
export const store = (parts: readonly Part[]): Uint8Array => {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const encoded = new TextEncoder().encode(name);
    const common = [
      [2, VERSION],
      [2, NAMES_ARE_UTF8],
      [2, 0],
      [4, 0],
      [4, crc32(content)],
      [4, content.byteLength],
      [4, content.byteLength],
      [2, encoded.byteLength],
      [2, 0],
    ] as const;
    const header = record([[4, 0x04034b50], ...common]);
    const entry = record([[4, 0x02014b50], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]);
    files.push(header, encoded, content);
    directory.push(entry, encoded);
    offset += header.byteLength + encoded.byteLength + content.byteLength;
  }
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const count = parts.length;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return joined([...files, ...directory, end]);
};
