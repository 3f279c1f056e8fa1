import { describe, expect, test } from "vitest";
import { compileMatrix } from "../../src/method/compile-matrix.js";
import { findMatrixProblems } from "../../src/method/find-matrix-problems.js";
import { issueOfProblem } from "../../src/method/matrix-problem.js";
import type { Method } from "../../src/method/method.js";
import { MethodError } from "../../src/method/method-error.js";
import { aMethod, bandsOf, consequenceOf, likelihoodOf } from "./a-method.js";

type Row = readonly [name: string, differing: Partial<Method>, kinds: readonly string[], sv: string, en: string];

const grid = (values: readonly (readonly (number | null)[])[]): Method["matrix"] => ({ kind: "grid", values });
const override = (likelihood: number, consequence: number, band = "lag") => ({
  likelihood,
  consequence,
  band,
  reason: "prov",
});

const excepting = (level: number): Method["bands"] => [
  ...bandsOf(["lag", 1, 2], ["medel", 3, 4]),
  { id: "hog", label: "Hög", from: 6, to: 9, exceptConsequence: [level] },
];

const table: readonly Row[] = [
  [
    "a value between two bands",
    { bands: bandsOf(["lag", 1, 2], ["hog", 4, 9]) },
    ["hole"],
    "Ingen risknivå är bestämd för sannolikhet 1, konsekvens 3 (riskvärde 3); sannolikhet 3, konsekvens 1 (riskvärde 3). Ändra gränserna, eller avgör rutan i overrides med skäl.",
    "No band is decided for likelihood 1, consequence 3 (value 3); likelihood 3, consequence 1 (value 3). Change the limits, or decide the cell in overrides with a reason.",
  ],
  [
    "a value in two bands",
    { bands: bandsOf(["lag", 1, 4], ["hog", 4, 9]) },
    ["overlap"],
    "Mer än en risknivå (lag, hog) gäller för sannolikhet 2, konsekvens 2 (riskvärde 4). Ändra gränserna, eller avgör rutan i overrides med skäl.",
    "More than one band (lag, hog) holds for likelihood 2, consequence 2 (value 4). Change the limits, or decide the cell in overrides with a reason.",
  ],
  [
    "a cell of a grid that nobody has decided",
    {
      matrix: grid([
        [1, 2, 3],
        [2, null, 6],
        [3, 6, 9],
      ]),
    },
    ["hole"],
    "Ingen risknivå är bestämd för sannolikhet 2, konsekvens 2. Ändra gränserna, eller avgör rutan i overrides med skäl.",
    "No band is decided for likelihood 2, consequence 2. Change the limits, or decide the cell in overrides with a reason.",
  ],
  [
    "too few rows",
    {
      matrix: grid([
        [1, 2, 3],
        [2, 4, 6],
      ]),
    },
    ["wrong-size"],
    "Rutnätet har 2 rader, men sannolikhetsskalan har 3 nivåer. En rad per nivå behövs.",
    "The grid has 2 rows, but the likelihood scale has 3 levels. One row a level is needed.",
  ],
  [
    "a row with too many columns",
    {
      matrix: grid([
        [1, 2, 3],
        [2, 4, 6, 8],
        [3, 6, 9],
      ]),
    },
    ["wrong-size"],
    "Rad 2 i rutnätet har 4 kolumner, men konsekvensskalan har 3 nivåer. En kolumn per nivå behövs.",
    "Row 2 of the grid has 4 columns, but the consequence scale has 3 levels. One column a level is needed.",
  ],
  [
    "a grid of bands with a row too few and an unknown band",
    {
      matrix: {
        kind: "grid",
        bands: [
          ["lag", "lag", "medel"],
          ["lag", "okänd", "hog"],
        ],
      },
    },
    ["wrong-size", "unknown-band"],
    "Rutnätet har 2 rader, men sannolikhetsskalan har 3 nivåer. En rad per nivå behövs.",
    "The grid has 2 rows, but the likelihood scale has 3 levels. One row a level is needed.",
  ],
  [
    "an unknown band in a grid",
    {
      matrix: {
        kind: "grid",
        bands: [
          ["lag", "lag", "medel"],
          ["lag", "medel", "hög"],
          ["medel", "hög", "hog"],
        ],
      },
    },
    ["unknown-band"],
    "Risknivån hög finns inte i metoden, men står för sannolikhet 2, konsekvens 3; sannolikhet 3, konsekvens 2. Metoden har lag, medel, hog.",
    "The method has no band hög, but it stands for likelihood 2, consequence 3; likelihood 3, consequence 2. The method has lag, medel, hog.",
  ],
  [
    "a grid of both values and bands",
    {
      matrix: {
        kind: "grid",
        values: [
          [1, 2, 3],
          [2, 4, 6],
          [3, 6, 9],
        ],
        bands: [
          ["lag", "lag", "medel"],
          ["lag", "medel", "hog"],
          ["medel", "hog", "hog"],
        ],
      },
    },
    ["grid-content"],
    "Rutnätet anger både values och bands. Ange antingen riskvärden (values) eller risknivåer (bands).",
    "The grid gives both values and bands. Give either values or bands.",
  ],
  [
    "a grid of nothing",
    { matrix: { kind: "grid" } },
    ["grid-content"],
    "Rutnätet anger varken values eller bands. Ange antingen riskvärden (values) eller risknivåer (bands).",
    "The grid gives neither values nor bands. Give either values or bands.",
  ],
  [
    "a value that is no number",
    {
      matrix: grid([
        [1, 2, 3],
        [2, Number.NaN, 6],
        [3, 6, 9],
      ]),
      overrides: [override(2, 2)],
    },
    ["not-finite"],
    "Riskvärdet är inte ett ändligt tal för sannolikhet 2, konsekvens 2 (riskvärde NaN).",
    "The value is not a finite number for likelihood 2, consequence 2 (value NaN).",
  ],
  [
    "a formula that is not resolved",
    { matrix: { kind: "formula", expression: "sannolikhet * konsekvens" } },
    ["formula-unresolved"],
    'Formeln "sannolikhet * konsekvens" är inte uträknad. Räkna ut den först med resolveFormula från "vasentlighetsanalys/formula".',
    'The formula "sannolikhet * konsekvens" is not resolved. Resolve it first with resolveFormula from "vasentlighetsanalys/formula".',
  ],
  [
    "a band twice",
    { bands: bandsOf(["lag", 1, 2], ["medel", 3, 4], ["medel", 6, 9]) },
    ["duplicate-band"],
    "Risknivån medel står mer än en gång. Varje risknivå ska ha ett eget id.",
    "Band medel stands more than once. Each band needs an id of its own.",
  ],
  [
    "a band without limits",
    { bands: bandsOf(["lag", 1, 2], "medel", ["hog", 6, 9]) },
    ["band-without-limits"],
    "Risknivån medel saknar from och to. Båda behövs när riskmatrisen räknar fram riskvärden.",
    "Band medel lacks from and to. Both are needed when the matrix calculates values.",
  ],
  [
    "a band without its upper limit",
    { bands: [...bandsOf(["lag", 1, 2], ["medel", 3, 4]), { id: "hog", label: "Hög", from: 6 }] },
    ["band-without-limits"],
    "Risknivån hog saknar to. Båda behövs när riskmatrisen räknar fram riskvärden.",
    "Band hog lacks to. Both are needed when the matrix calculates values.",
  ],
  [
    "a band without its lower limit",
    { bands: [{ id: "lag", label: "Låg", to: 2 }, ...bandsOf(["medel", 3, 4], ["hog", 6, 9])] },
    ["band-without-limits"],
    "Risknivån lag saknar from. Båda behövs när riskmatrisen räknar fram riskvärden.",
    "Band lag lacks from. Both are needed when the matrix calculates values.",
  ],
  [
    "an unresolved formula beside a band without limits",
    {
      matrix: { kind: "formula", expression: "konsekvens" },
      bands: bandsOf(["lag", 1, 2], "medel", ["hog", 6, 9]),
    },
    ["formula-unresolved", "band-without-limits"],
    'Formeln "konsekvens" är inte uträknad. Räkna ut den först med resolveFormula från "vasentlighetsanalys/formula".',
    'The formula "konsekvens" is not resolved. Resolve it first with resolveFormula from "vasentlighetsanalys/formula".',
  ],
  [
    "limits the wrong way round",
    { bands: bandsOf(["lag", 1, 2], ["medel", 4, 3], ["hog", 6, 9]) },
    ["band-limits-reversed"],
    "Risknivån medel går från 4 till 3; from får inte vara högre än to. Menade du från 3 till 4?",
    "Band medel runs from 4 to 3; from may not exceed to. Did you mean from 3 to 4?",
  ],
  [
    "a limit that is no number",
    { bands: bandsOf(["lag", 1, 2], ["medel", 3, 4], ["hog", 6, Number.POSITIVE_INFINITY]) },
    ["not-finite"],
    "Risknivån hog har gränsen Infinity; en gräns ska vara ett ändligt tal.",
    "Band hog has the limit Infinity; a limit has to be a finite number.",
  ],
  [
    "an exception for a consequence that the scale lacks",
    {
      bands: [
        ...bandsOf(["lag", 1, 2], ["medel", 3, 4]),
        { id: "hog", label: "Hög", from: 6, to: 9, exceptConsequence: [4] },
      ],
    },
    ["exception-outside-scale"],
    "Risknivån hog undantar konsekvens 4, men skalan går från 1 till 3.",
    "Band hog excepts consequence 4, but the scale runs from 1 to 3.",
  ],
  [
    "an override of a cell that the matrix lacks",
    { overrides: [override(4, 1)] },
    ["override-outside-scale"],
    "Undantaget gäller sannolikhet 4, konsekvens 1, men riskmatrisen har sannolikhet 1 till 3 och konsekvens 1 till 3.",
    "The override is for likelihood 4, consequence 1, but the matrix has likelihood 1 to 3 and consequence 1 to 3.",
  ],
  [
    "one cell overridden twice",
    { overrides: [override(1, 3), override(3, 3, "hog"), override(1, 3, "hog")] },
    ["duplicate-override"],
    "Rutan sannolikhet 1, konsekvens 3 har redan avgjorts i undantag 1. En ruta får avgöras en gång.",
    "The cell likelihood 1, consequence 3 is already decided by override 1. A cell may be decided once.",
  ],
  [
    "an override to an unknown band",
    { overrides: [override(1, 3, "röd")] },
    ["unknown-band"],
    "Undantaget för sannolikhet 1, konsekvens 3 anger risknivån röd, som metoden inte har. Metoden har lag, medel, hog.",
    "The override for likelihood 1, consequence 3 names band röd, which the method lacks. It has lag, medel, hog.",
  ],
];

describe.each(table)("%s", (_, differing, kinds, sv, en) => {
  const method = aMethod(differing);

  test("is found, and only that", () => {
    expect(findMatrixProblems(method).map((problem) => problem.kind)).toEqual(kinds);
  });

  test("is told in Swedish and English", () => {
    expect(findMatrixProblems(method)[0]?.message).toEqual({ sv, en });
  });

  test("is refused with a MethodError that carries it", () => {
    expect(() => compileMatrix(method)).toThrow(MethodError);
    expect(() => compileMatrix(method)).toThrow(sv);
  });
});

test("each points at its place in the method, to be read by a person", async () => {
  const pages = table.map(([name, differing]) => {
    const lines = findMatrixProblems(aMethod(differing)).map(({ kind, path, at, cells = [] }) => {
      const named = cells.map(({ likelihood, consequence, value }) =>
        [likelihood, consequence, ...(value === undefined ? [] : [value])].join(" "),
      );
      return `- ${kind} · ${path.join(".")} · ${at.sv} · ${at.en}${named.length === 0 ? "" : ` · ${named.join(", ")}`}`;
    });
    return `## ${name}\n\n${lines.join("\n")}\n`;
  });
  await expect(`# Where a matrix is wrong\n\n${pages.join("\n")}`).toMatchFileSnapshot("matrix-problem-places.md");
});

test.each<readonly [string, Partial<Method>, readonly string[]]>([
  ["an override of the first and of the last cell", { overrides: [override(1, 1), override(3, 3, "hog")] }, []],
  [
    "an override in the same row and one in the same column",
    { overrides: [override(1, 2), override(1, 3), override(2, 3)] },
    [],
  ],
  ["an override below the scale", { overrides: [override(1, 0)] }, ["override-outside-scale"]],
  ["an override beside the last column", { overrides: [override(3, 4, "hog")] }, ["override-outside-scale"]],
  ["an override between two levels", { overrides: [override(1.5, 1)] }, ["override-outside-scale"]],
  ["a band of one value", { bands: bandsOf(["lag", 1, 1], ["medel", 2, 4], ["hog", 6, 9]) }, []],
  [
    "a lower limit that is no number",
    { bands: bandsOf(["lag", Number.NaN, 2], ["medel", 3, 4], ["hog", 6, 9]) },
    ["not-finite"],
  ],
  ...([0, 1.5, 4] as const).map(
    (level) =>
      [`an exception for consequence ${level}`, { bands: excepting(level) }, ["exception-outside-scale"]] as const,
  ),
  [
    "an exception for the last consequence",
    { bands: excepting(3), overrides: [override(2, 3, "hog"), override(3, 3, "hog")] },
    [],
  ],
  ["an exception for the first", { bands: excepting(1) }, []],
  [
    "a limit the wrong way round, which is no reason to be silent on a value in two bands",
    { bands: bandsOf(["lag", 1, 3], ["medel", 3, 4], ["hog", 9, 6]) },
    ["band-limits-reversed", "overlap"],
  ],
  [
    "the same beside a grid of values",
    {
      bands: bandsOf(["lag", 1, 2], ["medel", 3, 4], ["hog", 9, 6]),
      matrix: grid([
        [1, 2, 3],
        [2, 4, 6],
        [3, 6, 9],
      ]),
    },
    ["band-limits-reversed"],
  ],
])("at the edge: %s", (_name, differing, kinds) => {
  expect(findMatrixProblems(aMethod(differing)).map(({ kind }) => kind)).toEqual(kinds);
});

test("a dozen cells are named and none counted", () => {
  const [problem] = findMatrixProblems(
    aMethod({
      likelihood: likelihoodOf(4),
      consequence: consequenceOf(4),
      bands: bandsOf(["lag", 1, 2]),
      overrides: [override(4, 4)],
    }),
  );
  expect(problem?.cells).toHaveLength(12);
  expect(problem?.message.sv).toMatch(/konsekvens 3 \(riskvärde 12\)\. Ändra/u);
  expect(problem?.message.en).toMatch(/consequence 3 \(value 12\)\. Change/u);
});

test("everything that is wrong is told at once, each with code, path and place", () => {
  const method = aMethod({
    bands: bandsOf(["lag", 1, 1], ["medel", 3, 4], ["hog", 4, 6]),
    overrides: [override(0, 1), override(2, 1.5)],
  });
  let error: unknown;
  try {
    compileMatrix(method);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({
    name: "MethodError",
    issues: [
      { code: "matrix-override-outside-scale", path: ["overrides", 0], at: "undantag 1" },
      { code: "matrix-override-outside-scale", path: ["overrides", 1], at: "undantag 2" },
      { code: "matrix-hole", path: ["matrix"], at: "riskmatrisen" },
      { code: "matrix-overlap", path: ["matrix"], at: "riskmatrisen" },
    ],
  });
});

test("a message names the first dozen of many cells and counts the rest", () => {
  const method = aMethod({
    likelihood: likelihoodOf(5),
    consequence: consequenceOf(5),
    bands: bandsOf(["lag", 1, 1]),
  });
  const [problem] = findMatrixProblems(method);
  expect(problem?.cells).toHaveLength(24);
  expect(problem?.message.sv).toMatch(/; och 12 till\. /);
  expect(problem?.message.en).toMatch(/; and 12 more\. /);
});

test("an issue is written in the language asked for", () => {
  const [problem] = findMatrixProblems(aMethod({ bands: bandsOf(["lag", 1, 9], ["hog", 12, 10]) }));
  if (problem === undefined) throw new Error("no problem found");
  expect(issueOfProblem(problem)).toMatchObject({ at: "risknivån hog" });
  expect(issueOfProblem(problem, "en")).toEqual({
    code: "matrix-band-limits-reversed",
    path: ["bands", 1],
    at: "band hog",
    message: "Band hog runs from 12 to 10; from may not exceed to. Did you mean from 10 to 12?",
  });
});
