// A spreadsheet program takes a text that begins like this for a formula, also behind white space and unseen characters.
const FORMULA = String.raw`(?:[\p{Z}\p{C}\s]*[=+\-@＝＋－＠]|[\t\r\n])`;
const DANGEROUS = new RegExp(`^'*${FORMULA}`, "u");
const GUARDED = new RegExp(`^'+${FORMULA}`, "u");

/** A text that no spreadsheet program calculates: one that begins like a formula gets an apostrophe before it. */
export const guardText = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text as it was before `guardText`. */
export const unguardText = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
