const POLYNOMIAL = 0xedb88320;
const WORD = 8;

const worth = (table: Uint8Array | Uint32Array, at: number): number => table[at] ?? 0;

const FIRST = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** What a byte is worth so many bytes before the end of a word; eight bytes are then taken at once, in a fifth of the time. */
const TABLES = ((): Uint32Array => {
  const tables = new Uint32Array(256 * WORD);
  tables.set(FIRST);
  for (let at = 256; at < tables.length; at++) {
    const before = worth(tables, at - 256);
    tables[at] = (before >>> 8) ^ worth(FIRST, before & 0xff);
  }
  return tables;
})();

/** The check sum by which a ZIP archive knows that a part is whole. */
export const crc32 = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.byteLength - (bytes.byteLength % WORD);
  let value = 0xffffffff;
  for (let at = 0; at < whole; at += WORD) {
    const low = view.getUint32(at, true) ^ value;
    const high = view.getUint32(at + 4, true);
    value =
      worth(TABLES, 1792 + (low & 0xff)) ^
      worth(TABLES, 1536 + ((low >>> 8) & 0xff)) ^
      worth(TABLES, 1280 + ((low >>> 16) & 0xff)) ^
      worth(TABLES, 1024 + (low >>> 24)) ^
      worth(TABLES, 768 + (high & 0xff)) ^
      worth(TABLES, 512 + ((high >>> 8) & 0xff)) ^
      worth(TABLES, 256 + ((high >>> 16) & 0xff)) ^
      worth(TABLES, high >>> 24);
  }
  for (let at = whole; at < bytes.byteLength; at++)
    value = worth(FIRST, (value ^ worth(bytes, at)) & 0xff) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};
