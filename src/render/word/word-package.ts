import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Locale, Text } from "../../model/locale.js";
import { type Orientation, sectionProperties } from "./page.js";
import { textParagraph } from "./paragraph.js";
import { withSettledDates } from "./settled-dates.js";
import { documentStyles, languageTag } from "./styles.js";
import { element, textElement, xmlPart } from "./xml.js";

/** One run of pages that lie the same way, as the XML of its body. */
export interface WordSection {
  readonly orientation: Orientation;
  readonly body: string;
}

/** What stands around the body of a document. */
export interface WordFrame {
  readonly title: string;
  /** Whose document it is. */
  readonly creator: string;
  /** Civil date, from which the document's own dates are made. */
  readonly asOf: string;
  /** What stands at the head of each page. */
  readonly header: string;
  readonly locale: Locale;
}

const WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const page: Text = { sv: "Sida", en: "Page" };
const of: Text = { sv: "av", en: "of" };

/** The package without anything that somebody wrote: styles, settings, a header to fill, a footer and the links between them. */
const skeleton = (locale: Locale): Document =>
  new Document({
    ...documentStyles(locale),
    sections: [
      {
        children: [],
        headers: { default: new Header({ children: [] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: "Footer",
                children: [
                  new TextRun({
                    children: [`${page[locale]} `, PageNumber.CURRENT, ` ${of[locale]} `, PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
      },
    ],
  });

/** Instead of docx's own, which tells the time of the clock. */
const coreProperties = ({ title, creator, asOf, locale }: WordFrame): string => {
  const time = `${asOf}T00:00:00Z`;
  const timestamp = (name: string): string => textElement(name, time, { "xsi:type": "dcterms:W3CDTF" });
  return xmlPart(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      [
        timestamp("dcterms:created"),
        textElement("dc:creator", creator),
        textElement("dc:language", languageTag(locale)),
        timestamp("dcterms:modified"),
        textElement("dc:title", title),
      ],
    ),
  );
};

const first = <T>(parts: readonly T[]): T => {
  const [part] = parts;
  if (part === undefined) throw new RangeError("docx made a document without header or footer.");
  return part;
};

/** The body with its sections; the last one's properties stand at the end of the body, those of the others in a paragraph. */
const documentXml = (sections: readonly WordSection[], frame: Document): string => {
  const references = {
    header: `rId${String(first(frame.Headers).View.ReferenceId)}`,
    footer: `rId${String(first(frame.Footers).View.ReferenceId)}`,
  };
  const body = sections.map(({ orientation, body: content }, index) => {
    const properties = sectionProperties(orientation, references);
    if (index === sections.length - 1) return content + properties;
    const style = element("w:pStyle", { "w:val": "Break" });
    return content + element("w:p", {}, [element("w:pPr", {}, [style, properties])]);
  });
  return xmlPart(element("w:document", { "xmlns:w": WORDS, "xmlns:r": RELATIONSHIPS }, [element("w:body", {}, body)]));
};

const headerXml = ({ header }: WordFrame): string =>
  xmlPart(element("w:hdr", { "xmlns:w": WORDS }, [textParagraph("Header", header)]));

/** A Word file; the same sections in the same frame give the same bytes. */
export const wordPackage = async (sections: readonly WordSection[], frame: WordFrame): Promise<Uint8Array> => {
  const made = skeleton(frame.locale);
  const archive = await Packer.pack(made, "uint8array", false, [
    { path: "word/document.xml", data: documentXml(sections, made) },
    { path: "word/header1.xml", data: headerXml(frame) },
    { path: "docProps/core.xml", data: coreProperties(frame) },
  ]);
  return withSettledDates(archive);
};
