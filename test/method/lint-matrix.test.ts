import { describe, expect, test } from "vitest";
import type { Band } from "../../src/method/band.js";
import { compileMatrix } from "../../src/method/compile-matrix.js";
import { lintMatrix } from "../../src/method/lint-matrix.js";
import type { MatrixFinding, MatrixFindingKind } from "../../src/method/matrix-finding.js";
import type { Method } from "../../src/method/method.js";
import { aMethod, bandsOf, consequenceOf, likelihoodOf } from "./a-method.js";

const lint = (differing: Partial<Method>) => lintMatrix(compileMatrix(aMethod(differing)));
const find = (differing: Partial<Method>, kind: MatrixFindingKind): readonly MatrixFinding[] =>
  lint(differing).filter((finding) => finding.kind === kind);

const grid = (...bands: readonly (readonly string[])[]): Partial<Method> => ({
  matrix: { kind: "grid", bands },
  bands: bandsOf("lag", "medel", "hog"),
});

const coloured = (...colours: readonly (string | undefined)[]): Partial<Method> => ({
  bands: bandsOf(["lag", 1, 2], ["medel", 3, 4], ["hog", 6, 9]).map((band, index): Band => {
    const colour = colours[index];
    return colour === undefined ? band : { ...band, colour };
  }),
});

type Row = readonly [name: string, differing: Partial<Method>, found: MatrixFinding];

const found: readonly Row[] = [
  [
    "a band that falls along a row",
    grid(["lag", "medel", "lag"], ["medel", "medel", "hog"], ["hog", "hog", "hog"]),
    {
      kind: "not-monotone",
      cells: [{ likelihood: 1, consequence: 3 }],
      message: {
        sv: "Risken blir lägre när sannolikhet eller konsekvens ökar: sannolikhet 1, konsekvens 3. Varje ruta bör vara minst lika hög som rutorna före den.",
        en: "The risk falls as likelihood or consequence rises: likelihood 1, consequence 3. Each cell should be at least as high as those before it.",
      },
    },
  ],
  [
    "a band that falls down a column",
    grid(["medel", "medel", "hog"], ["lag", "medel", "hog"], ["medel", "hog", "hog"]),
    {
      kind: "not-monotone",
      cells: [{ likelihood: 2, consequence: 1 }],
      message: {
        sv: "Risken blir lägre när sannolikhet eller konsekvens ökar: sannolikhet 2, konsekvens 1. Varje ruta bör vara minst lika hög som rutorna före den.",
        en: "The risk falls as likelihood or consequence rises: likelihood 2, consequence 1. Each cell should be at least as high as those before it.",
      },
    },
  ],
  [
    "a value that falls though the band does not",
    {
      matrix: {
        kind: "grid",
        values: [
          [2, 1, 3],
          [3, 4, 6],
          [6, 6, 9],
        ],
      },
    },
    {
      kind: "not-monotone",
      cells: [{ likelihood: 1, consequence: 2 }],
      message: {
        sv: "Risken blir lägre när sannolikhet eller konsekvens ökar: sannolikhet 1, konsekvens 2 (riskvärde 1). Varje ruta bör vara minst lika hög som rutorna före den.",
        en: "The risk falls as likelihood or consequence rises: likelihood 1, consequence 2 (value 1). Each cell should be at least as high as those before it.",
      },
    },
  ],
  [
    "a band that no cell gets",
    grid(["lag", "lag", "hog"], ["lag", "lag", "hog"], ["hog", "hog", "hog"]),
    {
      kind: "unreached-band",
      bands: ["medel"],
      message: {
        sv: "Ingen ruta i riskmatrisen får risknivån medel.",
        en: "No cell of the matrix gets band medel.",
      },
    },
  ],
  [
    "an upper limit that no product equals",
    { bands: bandsOf(["lag", 1, 2], ["medel", 3, 5], ["hog", 6, 9]) },
    {
      kind: "unreachable-limit",
      bands: ["medel"],
      message: {
        sv: "Risknivån medel har gränsen 5, men inget riskvärde i riskmatrisen är 5. De riskvärden som ligger i den går från 3 till 4.",
        en: "Band medel has the limit 5, but no value of the matrix is 5. The values that lie in it run from 3 to 4.",
      },
    },
  ],
  [
    "a limit of a band without any value",
    { bands: bandsOf(["lag", 1, 2], ["medel", 3, 4], ["tom", 5, 5], ["hog", 6, 9]) },
    {
      kind: "unreachable-limit",
      bands: ["tom"],
      message: {
        sv: "Risknivån tom har gränsen 5, men inget riskvärde i riskmatrisen är 5. Inget riskvärde ligger i den.",
        en: "Band tom has the limit 5, but no value of the matrix is 5. No value lies in it.",
      },
    },
  ],
  [
    "two levels with one label",
    {
      likelihood: {
        label: "Sannolikhet",
        levels: [
          { label: "Låg", definition: "a" },
          { label: "Hög", definition: "b" },
          { label: " låg ", definition: "c" },
        ],
      },
    },
    {
      kind: "duplicate-label",
      scale: "likelihood",
      level: 3,
      message: {
        sv: "Nivå 1 och 3 i sannolikhetsskalan heter båda låg.",
        en: "Levels 1 and 3 of the likelihood scale are both called låg.",
      },
    },
  ],
  [
    "two levels whose labels differ in their spaces alone",
    {
      consequence: {
        label: "Konsekvens",
        levels: [
          { label: "Liten", definition: "a" },
          { label: "Mycket  stor", definition: "b" },
          { label: "Mycket stor", definition: "c" },
        ],
      },
    },
    {
      kind: "duplicate-label",
      scale: "consequence",
      level: 3,
      message: {
        sv: "Nivå 2 och 3 i konsekvensskalan heter båda Mycket stor.",
        en: "Levels 2 and 3 of the consequence scale are both called Mycket stor.",
      },
    },
  ],
  [
    "two bands with one label",
    {
      bands: bandsOf(["lag", 1, 2], ["medel", 3, 4], ["hog", 6, 9]).map((band) =>
        band.id === "lag" ? band : { ...band, label: "Hög " },
      ),
    },
    {
      kind: "duplicate-label",
      bands: ["medel", "hog"],
      message: {
        sv: "Risknivåerna medel och hog heter båda Hög.",
        en: "Bands medel and hog are both called Hög.",
      },
    },
  ],
  [
    "two bands with one symbol",
    {
      bands: bandsOf(["lag", 1, 2], ["medel", 3, 4], ["hog", 6, 9]).map((band) =>
        band.id === "medel" ? band : { ...band, symbol: "●" },
      ),
    },
    {
      kind: "duplicate-symbol",
      bands: ["lag", "hog"],
      message: {
        sv: "Risknivåerna lag och hog har samma symbol, ●.",
        en: "Bands lag and hog have the same symbol, ●.",
      },
    },
  ],
  [
    "a level without definition",
    {
      likelihood: {
        label: "Sannolikhet",
        levels: [{ label: "Låg", definition: "a" }, { label: "Medel" }, { label: "Hög", definition: "c" }],
      },
    },
    {
      kind: "level-without-definition",
      scale: "likelihood",
      level: 2,
      message: {
        sv: "Nivå 2 i sannolikhetsskalan (Medel) saknar definition, så lika risker kan värderas olika.",
        en: "Level 2 of the likelihood scale (Medel) has no definition, so equal risks may be valued differently.",
      },
    },
  ],
  [
    "a colour by name",
    coloured("ljusgrön"),
    {
      kind: "unreadable-colour",
      bands: ["lag"],
      message: {
        sv: "Risknivån lag har färgen ljusgrön, som inte går att läsa. Skriv den som #rrggbb, till exempel #d5ebdd.",
        en: "Band lag has the colour ljusgrön, which cannot be read. Write it as #rrggbb, for example #d5ebdd.",
      },
    },
  ],
  [
    "two colours that are nearly one",
    coloured("#ffeeaa", "#ffeeab"),
    {
      kind: "similar-colours",
      bands: ["lag", "medel"],
      message: {
        sv: "Färgerna för lag (#ffeeaa) och medel (#ffeeab) går inte att skilja åt ens med fullt färgseende. Gör den ena tydligt mörkare.",
        en: "The colours of lag (#ffeeaa) and medel (#ffeeab) cannot be told apart even with full colour vision. Make one of them clearly darker.",
      },
    },
  ],
  [
    "green beside red without green cones",
    coloured("#00b050", undefined, "#ff0000"),
    {
      kind: "similar-colours",
      bands: ["lag", "hog"],
      message: {
        sv: "Färgerna för lag (#00b050) och hog (#ff0000) går inte att skilja åt för den som saknar grönseende (deuteranopi). Gör den ena tydligt mörkare.",
        en: "The colours of lag (#00b050) and hog (#ff0000) cannot be told apart for readers without green cones (deuteranopia). Make one of them clearly darker.",
      },
    },
  ],
  [
    "two blues that run together for two kinds of colour vision",
    coloured("#000099", "#333399"),
    {
      kind: "similar-colours",
      bands: ["lag", "medel"],
      message: {
        sv: "Färgerna för lag (#000099) och medel (#333399) går inte att skilja åt för den som saknar rödseende (protanopi) eller för den som saknar blåseende (tritanopi). Gör den ena tydligt mörkare.",
        en: "The colours of lag (#000099) and medel (#333399) cannot be told apart for readers without red cones (protanopia) or for readers without blue cones (tritanopia). Make one of them clearly darker.",
      },
    },
  ],
  [
    "a colour in the middle, on which no text stands out",
    coloured("#ff0000"),
    {
      kind: "low-contrast",
      bands: ["lag"],
      message: {
        sv: "Varken svart eller vit text syns väl mot färgen för lag (#ff0000): kontrasten är 5,2:1 men bör vara minst 7:1. Gör färgen ljusare eller mörkare.",
        en: "Neither black nor white text stands out well from the colour of lag (#ff0000): the contrast is 5.2:1 and should be at least 7:1. Make the colour lighter or darker.",
      },
    },
  ],
];

test.each(found)("%s is found", (_, differing, expected) => {
  expect(find(differing, expected.kind).length).toBeGreaterThan(0);
  expect(find(differing, expected.kind)[0]).toStrictEqual(expected);
});

test("a sound matrix gives no finding", () => {
  expect(lint({})).toEqual([]);
});

type Silent = readonly [name: string, differing: Partial<Method>, kind: MatrixFindingKind];

const silent: readonly Silent[] = [
  ["equal neighbours", grid(["lag", "lag", "lag"], ["lag", "medel", "medel"], ["lag", "medel", "hog"]), "not-monotone"],
  ["a gap between bands that no product falls in", {}, "unreachable-limit"],
  [
    "limits of bands beside a grid of bands",
    grid(["lag", "lag", "medel"], ["lag", "medel", "hog"], ["medel", "hog", "hog"]),
    "unreachable-limit",
  ],
  ["bands without symbols", {}, "duplicate-symbol"],
  [
    "labels that only run together alike",
    {
      likelihood: {
        label: "Sannolikhet",
        levels: ["Ofta st", "Oftast", "Alltid"].map((label) => ({ label, definition: label })),
      },
    },
    "duplicate-label",
  ],
  ["one label on both scales", { likelihood: consequenceOf(3) }, "duplicate-label"],
  ["colours that stay apart", coloured("#d5ebdd", "#f7d774", "#7f1d1d"), "similar-colours"],
  ["light and dark colours", coloured("#d5ebdd", "#f7d774", "#7f1d1d"), "low-contrast"],
];

test.each(silent)("%s is silent", (_, differing, kind) => {
  expect(find(differing, kind)).toEqual([]);
});

describe("a level is also defined by dimensions, when each of them defines it", () => {
  const levels = [{ label: "Liten" }, { label: "Mellan" }, { label: "Stor" }];
  const withDimensions = (...definitions: readonly (readonly string[] | undefined)[]): Partial<Method> => ({
    likelihood: likelihoodOf(3),
    consequence: {
      label: "Konsekvens",
      levels,
      dimensions: definitions.map((texts, index) => ({
        id: `d${index}`,
        label: `D${index}`,
        ...(texts === undefined ? {} : { definitions: texts }),
      })),
    },
  });

  test.each([
    ["both define all", withDimensions(["a", "b", "c"], ["a", "b", "c"]), []],
    ["one stops short", withDimensions(["a", "b", "c"], ["a", "b"]), [3]],
    ["one defines none", withDimensions(["a", "b", "c"], undefined), [1, 2, 3]],
  ])("%s", (_, differing, expected) => {
    expect(find(differing, "level-without-definition").map((finding) => finding.level)).toEqual(expected);
  });
});

describe("yearly frequencies should cover every number from 0, each once", () => {
  type PerYear = readonly [number, number | null] | undefined;
  const withPerYear = (...intervals: readonly PerYear[]): Partial<Method> => ({
    likelihood: {
      label: "Sannolikhet",
      levels: intervals.map((perYear, index) => ({
        label: `Nivå ${index + 1}`,
        definition: "a",
        ...(perYear === undefined ? {} : { perYear }),
      })),
    },
  });

  test.each([
    ["none is given", withPerYear(undefined, undefined, undefined), []],
    ["each starts where the one before ends", withPerYear([0, 1], [1, 5], [5, null]), []],
    ["the last is closed", withPerYear([0, 1], [1, 5], [5, 10]), []],
    ["the first does not start at 0", withPerYear([0.5, 1], [1, 5], [5, null]), [1]],
    ["a gap", withPerYear([0, 1], [2, 5], [5, null]), [2]],
    ["an overlap", withPerYear([0, 1], [0.5, 5], [5, null]), [2]],
    ["an interval the wrong way round", withPerYear([0, 5], [5, 1], [1, null]), [2]],
    ["an empty interval", withPerYear([0, 1], [1, 1], [1, null]), [2]],
    ["one is missing, so the next has nothing to follow", withPerYear([0, 1], undefined, [1, null]), [2, 3]],
    ["an open end before the last", withPerYear([0, 1], [1, null], [5, null]), [3]],
  ])("%s", (_, differing, expected) => {
    expect(find(differing, "per-year-gap").map((finding) => finding.level)).toEqual(expected);
  });

  test("the message names the level", () => {
    const [finding] = find(withPerYear([0, 1], [2, 5], [5, null]), "per-year-gap");
    expect(finding?.scale).toBe("likelihood");
    expect(finding?.message.sv).toMatch(/^Nivå 2 i sannolikhetsskalan \(Nivå 2\) har ett perYear som/);
    expect(finding?.message.en).toMatch(/^Level 2 of the likelihood scale \(Nivå 2\) has a perYear that/);
  });
});
