import { paragraph, run } from "./paragraph.js";
import { element, textElement } from "./xml.js";

/** A heading and the bookmark that the table of contents leads to. */
export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly bookmark: string;
}

const bookmarked = ({ bookmark }: Heading, id: number, runs: string): string =>
  element("w:bookmarkStart", { "w:id": id, "w:name": bookmark }) + runs + element("w:bookmarkEnd", { "w:id": id });

/** One line: a heading is one line in the table of contents as well. */
const oneLine = (text: string): string => text.replace(/[\s\u0085]+/g, " ");

/** Headings in the order of the document, each with a bookmark of its own. */
export const headingWriter = (): {
  readonly write: (level: Heading["level"], text: string) => string;
  readonly written: () => readonly Heading[];
} => {
  const headings: Heading[] = [];
  return {
    write: (level, text) => {
      const number = headings.length + 1;
      // Word's own bookmarks for a table of contents begin so, and it hides them.
      const heading: Heading = { level, text: oneLine(text), bookmark: `_Toc${String(100_000_000 + number)}` };
      headings.push(heading);
      return paragraph(`Heading${level}`, [bookmarked(heading, number, run(heading.text))]);
    },
    written: () => headings,
  };
};

const field = (type: "begin" | "separate" | "end"): string =>
  element("w:r", {}, [element("w:fldChar", { "w:fldCharType": type })]);

const instruction = element("w:r", {}, [
  textElement("w:instrText", ' TOC \\o "1-2" \\h \\z \\u ', { "xml:space": "preserve" }),
]);

const link = ({ bookmark, text }: Heading): string =>
  element("w:hyperlink", { "w:anchor": bookmark, "w:history": 1 }, [run(text)]);

/**
 * A table of contents that is filled from the beginning: links to the headings. It has no page numbers, since only a program that
 * lays out pages knows them; updating the field in Word (F9) adds them. A field marked to be updated on opening would make Word
 * ask every reader whether it may fetch data from other files.
 */
export const tableOfContents = (title: string, headings: readonly Heading[]): string => {
  const listed = headings.filter(({ level }) => level <= 2);
  const lines = listed.map((heading, index) =>
    paragraph(heading.level === 1 ? "TOC1" : "TOC2", [
      ...(index === 0 ? [field("begin"), instruction, field("separate")] : []),
      link(heading),
      ...(index === listed.length - 1 ? [field("end")] : []),
    ]),
  );
  return element("w:sdt", {}, [
    element("w:sdtPr", {}, [
      element("w:docPartObj", {}, [
        element("w:docPartGallery", { "w:val": "Table of Contents" }),
        element("w:docPartUnique"),
      ]),
    ]),
    element("w:sdtContent", {}, [paragraph("TOCHeading", [run(title)], { keepNext: true }), ...lines]),
  ]);
};
