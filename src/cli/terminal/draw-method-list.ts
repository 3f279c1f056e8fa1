import type { Method } from "../../method/method.js";
import type { Locale, Text } from "../../model/locale.js";
import { oneLine } from "../../view/one-line.js";
import { drawGrid } from "./grid.js";
import type { Screen } from "./screen.js";
import { displayWidth } from "./width.js";

const statuses: Readonly<Record<Method["source"]["status"], Text>> = {
  example: { sv: "exempel", en: "example" },
  published: { sv: "publicerad", en: "published" },
  adopted: { sv: "beslutad", en: "adopted" },
};

const sourceText = ({ source: { title, document } }: Method): string =>
  document === undefined
    ? title
    : [document.body, document.title, document.year, document.reference]
        .filter((part) => part !== undefined)
        .join(", ");

/** The methods that ship: what they are called, how large their matrix is, and where they come from. */
export const drawMethodList = (methods: readonly Method[], screen: Screen, locale: Locale): string => {
  // An id is copied to where a method is named, so it is never broken.
  const longest = Math.max(...methods.map((method) => displayWidth(method.id)));
  const columns =
    locale === "sv"
      ? [
          { label: "Metod", prose: longest },
          { label: "Version" },
          { label: "Matris" },
          { label: "Status" },
          { label: "Källa", prose: 30 },
        ]
      : [
          { label: "Method", prose: longest },
          { label: "Version" },
          { label: "Matrix" },
          { label: "Status" },
          { label: "Source", prose: 30 },
        ];
  const rows = methods.map((method) => [
    [{ text: method.id }],
    [{ text: method.version }],
    [{ text: `${method.likelihood.levels.length}×${method.consequence.levels.length}` }],
    [{ text: statuses[method.source.status][locale] }],
    [{ text: oneLine(sourceText(method)) }],
  ]);
  return drawGrid(columns, rows, screen);
};
