import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { mandatoryProcessesOf } from "../../../method/mandatory-of.js";
import type { Method } from "../../../method/method.js";
import { forms } from "../../../model/closed-list.js";
import { rowHeight, workbookText } from "../../../model/workbook-text.js";
import { shownLevel } from "../cells/level.js";
import { shownBand } from "./lists-sheet.js";
import * as styles from "./styles.js";
import { methodName } from "../../../method/method-name.js";

const NAME = "Instruktion";

type Line = readonly [first: string, second?: string, style?: "subtitle" | "title"];

const scaleLines = (title: string, levels: readonly { readonly label: string; readonly definition?: string }[]) => [
  ["", "", "subtitle"] as Line,
  [title, "", "subtitle"] as Line,
  ...levels.map(({ label, definition = "" }, index): Line => {
    const labels = levels.map((each) => each.label);
    return [shownLevel(index + 1, labels), definition === "" ? label : definition];
  }),
];

const dimensionLines = ({ consequence }: Method): readonly Line[] => {
  const labels = consequence.levels.map(({ label }) => label);
  return (consequence.dimensions ?? []).flatMap(({ label, definitions = [] }): readonly Line[] => [
    [`${consequence.label}: ${label}`, "", "subtitle"],
    ...definitions.map((definition, index): Line => [shownLevel(index + 1, labels), definition]),
  ]);
};

const bandLines = ({ bands }: Method): readonly Line[] => [
  ["", "", "subtitle"],
  ["Risknivåer", "", "subtitle"],
  ...bands.map((band): Line => {
    const { from, to, requires } = band;
    const range = from === undefined || to === undefined ? "" : `Riskvärde ${String(from)}–${String(to)}.`;
    const plan = requires?.plan === true ? " Tas in i internkontrollplanen." : "";
    const decided = requires?.decidedBy === undefined ? "" : ` Hanteringen beslutas av: ${requires.decidedBy}.`;
    return [shownBand(band), `${range}${plan}${decided}`.trim()];
  }),
];

const mandatoryLines = (method: Method): readonly Line[] =>
  mandatoryProcessesOf(method).map(({ name, forms: needed = [] }): Line => {
    const covered = needed.map((form) => forms.labels[form].sv).join(", ");
    return [
      `Obligatorisk: ${name}`,
      covered === ""
        ? "Processen ska finnas med, med minst en bedömd risk."
        : `Processen ska finnas med, med minst en bedömd risk. Täck formerna ${covered}, eller skriv under ”Former som inte är aktuella” varför en form inte kan förekomma.`,
    ];
  });

const guide = (method: Method): readonly Line[] => [
  ["Så fylls mallen i", "", "title"],
  ["Metod", `${method.title} (${methodName(method)}).`],
  [
    "Ordning",
    "Fyll i bladen från vänster: Nämnd, Enheter, Mål, Processer, Risker, Kontroller, Åtgärder. De övriga när det finns något att skriva.",
  ],
  ["Id", "Varje rad har ett eget kort id utan mellanslag (op-1, k1, a1). Behåll samma id nästa år."],
  [
    "Nivåer",
    "Välj i listan eller skriv nivåns nummer. Riskvärde och risknivå räknas fram medan du skriver; de kolumnerna läses inte in.",
  ],
  [
    "Fler rader i en cell",
    "Orsaker, konsekvenser, utövare, deltagare, röster och former som inte är aktuella skrivs en per rad i cellen (Alt+Retur). En rad som börjar med \\| hör ihop med raden ovanför.",
  ],
  [
    "Flera id i en cell",
    "Motverkar, Mål, Prövar, Möts av och andra listor av id eller ord skiljs åt med semikolon: op-1; op-2/o1.",
  ],
  ["Tankstreck", "Ett ensamt – betyder att det inte finns något att ange. En tom cell betyder att inget är angivet."],
  ["Dolda kolumner", "Kolumner som sällan används är dolda; öppna dem med plustecknet ovanför bladet."],
  [
    "Egna anteckningar",
    "Gör dem på ett eget blad. Blad som mallen inte har läses inte in, men en okänd rubrik på mallens blad är ett fel.",
  ],
  ["Personuppgifter", "Skriv roller, aldrig namn eller personnummer."],
  ...mandatoryLines(method),
];

const styleOf = (kind: Line[2], column: number): CellStyle => {
  if (kind === "title") return styles.title;
  if (kind === "subtitle") return styles.subtitle;
  return column === 0 ? { ...styles.plainText, font: { bold: true } } : styles.plainText;
};

/** How the template is filled in, and what the method's levels and bands mean. */
export const instructionSheet = (method: Method): WriteSheet => {
  const { likelihood, consequence } = method;
  const basis = likelihood.basis === undefined ? "" : ` (${likelihood.basis})`;
  const lines: readonly Line[] = [
    ...guide(method),
    ...scaleLines(`${likelihood.label}${basis}`, likelihood.levels),
    ...scaleLines(consequence.label, consequence.levels),
    ...dimensionLines(method),
    ...bandLines(method),
  ];
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, [first, second = "", kind]] of lines.entries())
    for (const [column, value] of [first, second].entries())
      if (value !== "")
        cells.set(`${String(row)},${String(column)}`, { value: workbookText(value), style: styleOf(kind, column) });
  return {
    name: NAME,
    rows: [[]],
    cells,
    rowDefs: new Map(
      lines.flatMap(([first, second = "", kind], row) =>
        kind === undefined
          ? [
              [
                row,
                {
                  height: rowHeight([
                    { text: first, width: 30 },
                    { text: second, width: 100 },
                  ]),
                },
              ] as const,
            ]
          : [],
      ),
    ),
    columns: [{ width: 30 }, { width: 100 }],
    view: { showGridLines: false },
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
};
