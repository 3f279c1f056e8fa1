import { element } from "./xml.js";

/** How a part of the document lies on the paper. */
export type Orientation = "portrait" | "landscape";

const LONG = 16_838;
const SHORT = 11_906;
const MARGIN = 1134;
const HEADER = 567;

/** The width of the text on a page of A4, in twentieths of a point. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === "landscape" ? LONG : SHORT) - 2 * MARGIN;

/** The properties of a section: A4 with its header and footer, which are named by their relationships. */
export const sectionProperties = (
  orientation: Orientation,
  references: { readonly header: string; readonly footer: string },
): string => {
  const isWide = orientation === "landscape";
  return element("w:sectPr", {}, [
    element("w:headerReference", { "w:type": "default", "r:id": references.header }),
    element("w:footerReference", { "w:type": "default", "r:id": references.footer }),
    element("w:type", { "w:val": "nextPage" }),
    element("w:pgSz", {
      "w:w": isWide ? LONG : SHORT,
      "w:h": isWide ? SHORT : LONG,
      "w:orient": orientation,
    }),
    element("w:pgMar", {
      "w:top": MARGIN,
      "w:right": MARGIN,
      "w:bottom": MARGIN,
      "w:left": MARGIN,
      "w:header": HEADER,
      "w:footer": HEADER,
      "w:gutter": 0,
    }),
  ]);
};
