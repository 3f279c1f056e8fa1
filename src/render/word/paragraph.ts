import { element, textElement } from "./xml.js";

/** The paragraph styles of the document, by their ids in styles.xml. */
export type ParagraphStyle =
  | "Normal"
  | "Title"
  | "Subtitle"
  | "Heading1"
  | "Heading2"
  | "Heading3"
  | "TOCHeading"
  | "TOC1"
  | "TOC2"
  | "Lead"
  | "Good"
  | "Caution"
  | "Grave"
  | "Finding"
  | "Reason"
  | "TableText"
  | "TableHead"
  | "TableList"
  | "TableDetail"
  | "Cell"
  | "Header"
  | "Break";

/** How a run differs from its paragraph. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  /** In half points. */
  readonly size?: number;
}

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;

const piece = (text: string): string => (text === "" ? "" : textElement("w:t", text, { "xml:space": "preserve" }));

const withTabs = (line: string): string =>
  line.includes("\t") ? line.split("\t").map(piece).join(element("w:tab")) : piece(line);

const withBreaks = (text: string): string =>
  LINE_BREAK.test(text) ? text.split(LINE_BREAK).map(withTabs).join(element("w:br")) : withTabs(text);

const look = ({ bold, italic, colour, size }: RunLook): string => {
  const parts = [
    bold === true ? element("w:b") : "",
    italic === true ? element("w:i") : "",
    colour === undefined ? "" : element("w:color", { "w:val": colour }),
    size === undefined ? "" : element("w:sz", { "w:val": size }),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : element("w:rPr", {}, parts);
};

/** Text in one look; its line breaks stay line breaks. */
export const run = (text: string, how: RunLook = {}): string => element("w:r", {}, [look(how), withBreaks(text)]);

/** A paragraph of runs; `keepNext` holds it on the page of what follows, `fill` is its ground in six hexadecimal digits. */
export const paragraph = (
  style: ParagraphStyle,
  runs: readonly string[],
  { keepNext = false, fill }: { readonly keepNext?: boolean; readonly fill?: string | undefined } = {},
): string =>
  element("w:p", {}, [
    element("w:pPr", {}, [
      element("w:pStyle", { "w:val": style }),
      keepNext ? element("w:keepNext") : "",
      fill === undefined ? "" : element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill }),
    ]),
    ...runs,
  ]);

/** A paragraph of one text. */
export const textParagraph = (style: ParagraphStyle, text: string): string => paragraph(style, [run(text)]);
