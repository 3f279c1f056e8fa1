import { Refused } from "../refused.js";
import { crc32 } from "./crc32.js";
import type { Entry } from "./directory.js";

const HEADER = { signature: 0x04034b50, size: 30 } as const;

const packedBytes = (bytes: Uint8Array, entry: Entry): Uint8Array<ArrayBuffer> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + HEADER.size > bytes.byteLength || view.getUint32(offset, true) !== HEADER.signature)
    throw new Refused("damaged");
  const start = offset + HEADER.size + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > bytes.byteLength) throw new Refused("damaged");
  return new Uint8Array(bytes.slice(start, start + entry.packed));
};

/** Unpacks as far as the directory has promised and not a byte more, whatever the archive holds. */
const inflate = async (packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array> => {
  const result = new Uint8Array(size);
  const stream: ReadableStream<Uint8Array> = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.byteLength > size) {
        await reader.cancel();
        throw new Refused("unpacked-size");
      }
      result.set(value, length);
      length += value.byteLength;
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("damaged");
  }
  if (length !== size) throw new Refused("damaged");
  return result;
};

/** The content of one part, which is exactly what the directory says of it. */
export const unpack = async (bytes: Uint8Array, entry: Entry): Promise<Uint8Array> => {
  const packed = packedBytes(bytes, entry);
  if (!entry.deflated && entry.packed !== entry.unpacked) throw new Refused("damaged");
  const content = entry.deflated ? await inflate(packed, entry.unpacked) : packed;
  if (crc32(content) !== entry.crc) throw new Refused("damaged");
  return content;
};
