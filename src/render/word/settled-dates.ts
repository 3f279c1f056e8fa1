const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;

/** 1 January 1980, the first day that a ZIP archive can tell of, at midnight. */
const FIRST_DAY = 0x0021;

const endOfDirectory = (view: DataView): number => {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError("The package that docx made has no directory at its end.");
};

const settle = (view: DataView, at: number): void => {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
};

/**
 * The same archive with one and the same day on every part. docx writes the clock there, and offers no way to give another time;
 * without this the same register would give other bytes every second.
 */
export const withSettledDates = (archive: Uint8Array): Uint8Array => {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(entry, true) !== CENTRAL_ENTRY) {
      throw new RangeError(`The directory of the package that docx made has no entry at byte ${String(entry)}.`);
    }
    settle(view, entry + 12);
    settle(view, view.getUint32(entry + 42, true) + 10);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
};
