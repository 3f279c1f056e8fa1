// Node 20 decodes Windows-1252 as ISO 8859-1, which has control characters where these signs stand.
const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (letter) => SIGNS.charAt(letter.charCodeAt(0) - 0x80));

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The text of a file. Swedish Excel saves CSV as Windows-1252, or as UTF-8 or UTF-16 with a mark; other tools save UTF-8. */
export const decodeText = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
};

/** Whether bytes are a text and no workbook: one holds no control characters but tabs and ends of lines. */
export const isText = (bytes: Uint8Array): boolean =>
  bytes.byteLength > 0 && !/[\0-\x08\x0e-\x1f\ufffd]/.test(decodeText(bytes.subarray(0, 10_000)));
