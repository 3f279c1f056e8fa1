import type ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import type { Method } from "../../src/method/method.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { publishedMethods } from "../../src/method/published/index.js";
import { conducts, forms, origins, treatmentKinds } from "../../src/model/closed-list.js";
import { columnOf, headingsOf, openTemplate, sheetOf } from "./a-template.js";

const methods = publishedMethods.map((method) => [`${method.id}@${method.version}`, method] as const);

/** The words that a drop-down of the workbook offers, whether they stand on the hidden sheet or another. */
const offered = (book: ExcelJS.Workbook, cell: ExcelJS.Cell): readonly string[] => {
  const formula = cell.dataValidation.formulae[0] as string;
  const [, name = "", letter = "", from = "", to = ""] =
    /^(\w+)!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(formula) ?? [];
  const sheet = sheetOf(book, name);
  const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
  return rows.map((row) => sheet.getCell(`${letter}${String(row)}`).text);
};

const labels = (list: {
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, { readonly sv: string }>>;
}) => list.codes.map((code) => list.labels[code]?.sv);

const levels = (method: Method, scale: "likelihood" | "consequence") =>
  method[scale].levels.map(({ label }, index) => `${String(index + 1)} – ${label}`);

test("the sheets stand in the order of the work", async () => {
  const book = await openTemplate(exempel5x5);
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ...["Nämnd", "Enheter", "Mål", "Processer", "Risker", "Kontroller", "Åtgärder"].map((name) => [name, "visible"]),
    ...["Incidenter", "Enkäter", "Rekommendationer"].map((name) => [name, "visible"]),
    ["Instruktion", "visible"],
    ["Listor", "hidden"],
  ]);
});

describe("a closed list is chosen from a drop-down", () => {
  test.each([
    ["Ursprung", labels(origins)],
    ["Former", labels(forms)],
    ["Typ av utövare", labels(conducts)],
    ["Hantering", labels(treatmentKinds)],
    ["Kategori", exempel5x5.categories.map(({ label }) => label)],
    ["Urval", ["ingår", "kandidat", "struken"]],
  ])("%s", async (heading, words) => {
    const book = await openTemplate(exempel5x5);
    const risks = sheetOf(book, "Risker");
    expect(offered(book, risks.getCell(2, columnOf(risks, heading)))).toEqual(words);
  });

  test("and refuses what does not stand in it, with what to do", async () => {
    const risks = sheetOf(await openTemplate(exempel5x5), "Risker");
    expect(risks.getCell(2, columnOf(risks, "Hantering")).dataValidation).toMatchObject({
      type: "list",
      errorStyle: "stop",
      showErrorMessage: true,
      error: "Välj ett av värdena i listan, eller töm cellen.",
    });
  });

  test.each(methods)("the levels of %s, on every row that is prepared", async (_, method) => {
    const book = await openTemplate(method);
    const risks = sheetOf(book, "Risker");
    for (const row of [2, 101]) {
      const cell = (heading: string) => risks.getCell(row, columnOf(risks, heading));
      expect(offered(book, cell("Sannolikhet nu"))).toEqual(levels(method, "likelihood"));
      expect(offered(book, cell("Konsekvens efter åtgärder"))).toEqual(levels(method, "consequence"));
    }
  });
});

test.each(methods)("the levels of %s stand with label and definition", async (_, method) => {
  const sheet = sheetOf(await openTemplate(method), "Instruktion");
  const rows = Array.from({ length: sheet.rowCount }, (_row, index) => sheet.getRow(index + 1));
  const texts = rows.map((row) => [row.getCell(1).text, row.getCell(2).text]);
  for (const scale of ["likelihood", "consequence"] as const)
    for (const [index, { label, definition }] of method[scale].levels.entries())
      expect(texts).toContainEqual([levels(method, scale)[index], definition ?? label]);
});

test.each([
  "Enheter",
  "Mål",
  "Processer",
  "Risker",
  "Kontroller",
  "Åtgärder",
  "Incidenter",
  "Enkäter",
  "Rekommendationer",
])("the headings of %s stay where they are", async (name) => {
  const sheet = sheetOf(await openTemplate(exempel5x5), name);
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(headingsOf(sheet)).not.toContain("");
});

test("the mandatory process is there already", async () => {
  const sheet = sheetOf(await openTemplate(exempel5x5), "Processer");
  expect([1, 2].map((column) => sheet.getCell(2, column).text)).toEqual(["otillaten-paverkan", "Otillåten påverkan"]);
});

describe("a band takes its colour as soon as it shows", () => {
  const coloured = methods.filter(([, { bands }]) => bands.some(({ colour }) => colour !== undefined));

  test.each(coloured)("%s", async (_, method) => {
    const risks = sheetOf(await openTemplate(method), "Risker") as ExcelJS.Worksheet & {
      readonly conditionalFormattings: readonly {
        readonly ref: string;
        readonly rules: readonly {
          readonly formulae: readonly string[];
          readonly style: { readonly fill: { readonly bgColor: { readonly argb: string } } };
        }[];
      }[];
    };
    const letter = risks.getColumn(columnOf(risks, "Risknivå nu")).letter;
    const rules = risks.conditionalFormattings
      .flatMap(({ rules }) => rules)
      .filter(({ formulae }) => formulae[0]?.startsWith(`$${letter}2=`));
    expect(rules.map(({ formulae, style }) => [formulae[0], style.fill.bgColor.argb.slice(-6)])).toEqual(
      method.bands
        .filter(({ colour }) => colour !== undefined)
        .map(({ symbol, label, colour }) => [
          `$${letter}2="${symbol === undefined ? label : `${symbol} ${label}`}"`,
          colour?.slice(1).toUpperCase(),
        ]),
    );
  });

  test("is tried for methods with colours", () => {
    expect(coloured.length).toBeGreaterThan(0);
  });
});
