import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IPropertiesOptions, LevelFormat } from "docx";
import type { Locale } from "../../model/locale.js";

/** A sans-serif that Word has and for which LibreOffice carries a twin of the same widths. */
const FONT = "Arial";
const INK = "1F2937";
const QUIET = "4B5563";
const ACCENT = "1F3864";

const languages: Readonly<Record<Locale, string>> = { sv: "sv-SE", en: "en-GB" };

/** By what the styles name the list. */
const BULLET = "bullet";

const spacing = (before: number, after: number) => ({ before, after });

/** Single-spaced, whatever the style that it is based on says. */
const tight = (before: number) => ({ ...spacing(before, 0), line: 240, lineRule: "auto" as const });

const mark = (colour: string, fill: string) => ({
  border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: colour } },
  shading: { fill, type: "clear" as const, color: "auto" },
  indent: { left: 142 },
  spacing: spacing(80, 120),
});

const heading = (size: number, before: number, after: number, outlineLevel: number) => ({
  run: { font: FONT, size, bold: true, color: ACCENT },
  paragraph: { spacing: spacing(before, after), keepNext: true, keepLines: true, outlineLevel },
});

const style = (
  id: string,
  name: string,
  how: Pick<IParagraphStyleOptions, "run" | "paragraph"> & { readonly basedOn?: string },
): IParagraphStyleOptions => ({ id, name, basedOn: "Normal", quickFormat: true, ...how });

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: "Normal",
    name: "Normal",
    quickFormat: true,
    paragraph: { spacing: { ...spacing(0, 120), line: 264, lineRule: "auto" } },
  },
  style("Subtitle", "Subtitle", {
    run: { size: 22, color: QUIET },
    paragraph: { spacing: spacing(0, 60), keepNext: true },
  }),
  style("TOCHeading", "TOC Heading", {
    run: { size: 26, bold: true, color: ACCENT },
    paragraph: { spacing: spacing(320, 80), keepNext: true },
  }),
  style("TOC1", "toc 1", { paragraph: { spacing: spacing(60, 20) } }),
  style("TOC2", "toc 2", { run: { size: 19 }, paragraph: { spacing: spacing(0, 10), indent: { left: 284 } } }),
  style("Lead", "Ingress", { run: { size: 22 }, paragraph: { spacing: spacing(120, 120) } }),
  style("Good", "Gynnsamt", { paragraph: mark("2F7D4F", "EEF6F0") }),
  style("Caution", "Varning", { paragraph: mark("B45309", "FDF4E7") }),
  style("Grave", "Brist", { run: { bold: true }, paragraph: mark("7F1D1D", "FBEEEE") }),
  style("Finding", "Iakttagelse", { paragraph: { spacing: spacing(100, 20), keepNext: true, keepLines: true } }),
  style("Reason", "Skäl", {
    run: { size: 17, color: QUIET },
    paragraph: { spacing: spacing(0, 80), keepLines: true, indent: { left: 284 } },
  }),
  style("TableText", "Tabelltext", { run: { size: 17 }, paragraph: { spacing: tight(0) } }),
  style("TableHead", "Tabellrubrik", {
    basedOn: "TableText",
    run: { size: 17, bold: true },
    paragraph: { spacing: tight(0), keepNext: true },
  }),
  style("TableList", "Tabellista", {
    basedOn: "TableText",
    run: { size: 17 },
    paragraph: { spacing: tight(0), numbering: { reference: BULLET, level: 0, custom: true } },
  }),
  style("TableDetail", "Tabellfakta", {
    basedOn: "TableText",
    run: { size: 16, color: QUIET },
    paragraph: { spacing: tight(40) },
  }),
  style("Cell", "Matrisruta", {
    basedOn: "TableText",
    run: { size: 18 },
    paragraph: { spacing: spacing(0, 0), alignment: AlignmentType.CENTER },
  }),
  style("Break", "Avsnittsbrytning", {
    run: { size: 2 },
    paragraph: { spacing: { ...spacing(0, 0), line: 20, lineRule: "exact" } },
  }),
  style("Header", "header", {
    run: { size: 17, color: QUIET },
    paragraph: {
      spacing: spacing(0, 0),
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: "A6A6A6" } },
    },
  }),
  style("Footer", "footer", {
    run: { size: 17, color: QUIET },
    paragraph: { spacing: spacing(0, 0), alignment: AlignmentType.RIGHT },
  }),
];

/** Language, styles, list and hyphenation of the document. */
export const documentStyles = (locale: Locale): Pick<IPropertiesOptions, "styles" | "numbering" | "hyphenation"> => ({
  hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
  numbering: {
    config: [
      {
        reference: BULLET,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: "•",
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 170, hanging: 170 } }, run: { font: FONT } },
          },
        ],
      },
    ],
  },
  styles: {
    default: {
      document: { run: { font: FONT, size: 20, color: INK, language: { value: languages[locale] } } },
      title: { run: { font: FONT, size: 44, bold: true, color: ACCENT }, paragraph: { spacing: spacing(0, 200) } },
      heading1: heading(30, 360, 120, 0),
      heading2: heading(24, 280, 80, 1),
      heading3: heading(20, 200, 60, 2),
    },
    paragraphStyles,
  },
});

/** The language of the document's own sentences as a tag of BCP 47. */
export const languageTag = (locale: Locale): string => languages[locale];
