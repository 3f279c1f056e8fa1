import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { crc32 } from "../../src/read/workbook/archive/crc32.js";

const bytesOf = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 2654435761) >>> 13);

/** What gzip writes after the packed bytes. */
const told = (bytes: Uint8Array): number => {
  const packed = gzipSync(bytes);
  return packed.readUInt32LE(packed.length - 8);
};

test.each([0, 1, 7, 8, 9, 15, 16, 17, 1000, 70_001])("the check sum of %i bytes is that of gzip", (length) => {
  expect(crc32(bytesOf(length))).toBe(told(bytesOf(length)));
});

test("it is the same wherever in a buffer the bytes begin", () => {
  expect(crc32(bytesOf(100).subarray(3))).toBe(told(bytesOf(100).subarray(3)));
});
