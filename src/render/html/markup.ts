import { oneLine } from "../../view/one-line.js";

declare const written: unique symbol;

/** Markup that the library wrote itself. Text that somebody else wrote becomes markup by `escapeHtml` only. */
export type Html = string & { readonly [written]: true };

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const MARKS = /[&<>"']/g;
// What may stand as it is; no-break spaces and the like take the slow way.
const PLAIN =
  /^[!#-%(-;=?-~\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]+(?: [!#-%(-;=?-~\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]+)*$/;
// Neither XML nor UTF-8 can hold these, so a reader would see a broken file.
const UNWRITABLE = /[\ufffe\uffff\p{Cs}]/gu;

const escaped = (text: string): string =>
  oneLine(text)
    .replace(MARKS, (mark) => ENTITIES[mark] ?? mark)
    .replace(UNWRITABLE, "\ufffd");

/** Text as HTML and as XML that shows exactly that text, between tags and within a double-quoted attribute alike. */
export const escapeHtml = (text: string): Html => (PLAIN.test(text) ? text : escaped(text)) as Html;

type Piece = Html | number | readonly Html[];

// Joining would copy a large page once for each part that it lies in.
const pieceText = (piece: Piece): string =>
  typeof piece === "object" ? piece.reduce<string>((all, part) => all + part, "") : String(piece);

/** A template in which only markup, lists of markup and numbers may stand: the compiler refuses text that was not escaped. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  parts.reduce((all, part, index) => {
    const piece = pieces[index - 1];
    return piece === undefined ? all + part : all + pieceText(piece) + part;
  }) as Html;

export const NOTHING = "" as Html;

/** Markup that stands only where something is there to show. */
export const when = (shown: boolean, make: () => Html): Html => (shown ? make() : NOTHING);
