// Text here is Swedish or English prose with the odd symbol. A full table of character widths would be a dependency of the
// command alone for characters that hardly occur; what matters is that combining marks take no column (å may be stored as a
// and a ring) and that CJK and emoji take two.
const NO_COLUMN = /[\p{M}\u200b-\u200d\u2060\ufe00-\ufe0f]/gu;
const TWO_COLUMNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu;

/** How many columns of a terminal a text without control characters takes. */
export const displayWidth = (text: string): number => {
  const seen = text.replace(NO_COLUMN, "");
  const points = seen.length - (seen.match(/[\ud800-\udbff]/g)?.length ?? 0);
  return points + (seen.match(TWO_COLUMNS)?.length ?? 0);
};

/** A text filled with spaces to a width. */
export const padded = (text: string, width: number): string =>
  `${text}${" ".repeat(Math.max(0, width - displayWidth(text)))}`;

/** Splits a word that is wider than its line, never inside a character with its marks. */
const chopped = (word: string, width: number): readonly string[] => {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word.match(/\P{M}\p{M}*/gu) ?? []) {
    if (piece !== "" && displayWidth(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
};

/** Breaks a text into lines of at most a width, between words where there are any. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = displayWidth(word) <= width ? [word] : chopped(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
};

/** The widest word of a text: below that width a column would cut words apart. */
export const widestWord = (text: string): number => Math.max(0, ...text.split(" ").map(displayWidth));
