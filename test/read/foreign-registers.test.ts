import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { exempel5x5 as method } from "../../src/method/published/exempel-5x5.js";
import { safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { fromTable, type TableReading } from "../../src/read/from-table.js";
import { proposeColumns } from "../../src/read/table/synonyms.js";
import type { GivenTable } from "../../src/read/table/table-rows.js";

const bytesOf = async (fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("Riskregister"), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** As a planning system exports it: levels with labels, an own number, and columns that no analysis has. */
const exported: readonly (readonly (string | number)[])[] = [
  [
    "Nr",
    "Enhet",
    "Process/arbetssätt",
    "Riskbeskrivning",
    "Orsak",
    "Konsekvensbeskrivning",
    "Sannolikhet",
    "Konsekvens",
    "Riskvärde",
    "Risknivå",
    "Hantering",
    "Åtgärd",
    "Ansvarig",
    "Status",
  ],
  [
    1,
    "Avd 1",
    "Biståndshandläggning",
    "Beslut dröjer",
    "Vakanser",
    "Den enskilde väntar",
    "4 - Sannolik",
    "3 - Kännbar",
    12,
    "Hög",
    "Reducera",
    "Rekrytera",
    "Enhetschef",
    "Pågående",
  ],
  [
    2,
    "Avd 1",
    "Biståndshandläggning",
    "Fel belopp betalas ut",
    "",
    "",
    "2 - Mindre sannolik",
    "2 - Lindrig",
    6,
    "Låg",
    "Acceptera",
    "",
    "Controller",
    "",
  ],
  [
    3,
    "Avd 2",
    "Otillåten påverkan",
    "Handläggare hotas",
    "",
    "",
    "3 - Möjlig",
    "5 - Mycket allvarlig",
    15,
    "Hög",
    "Bevaka",
    "Utbilda; anmäl",
    "HR-chef",
    "Ny",
  ],
  [3, "Avd 2", "Upphandling", "Anbud röjs", "", "", "Sannolik", "Allvarlig", 16, "Hög", "", "", "", ""],
  [5, "Avd 2", "Upphandling", "Avtal löper ut", "", "", "7 - Säker", "4 - Allvarlig", 28, "Kritisk", "", "", "", ""],
];

/** As a municipality draws it: a title over the width, one cell for a process beside its risks, a sum and a note below. */
const drawn = (sheet: ExcelJS.Worksheet): void => {
  sheet.getCell("A1").value = "Riskanalys 2022 – Påhittade nämnden";
  sheet.mergeCells("A1:F1");
  sheet.getCell("A2").value = "Upprättad av:";
  sheet.getCell("B2").value = "Förvaltningen";
  sheet.addRow([]);
  sheet.addRow(["Process", "Risk (oönskad händelse)", "S", "K", "RxK", "Åtgärd"]);
  sheet.addRow(["Tillsyn", "Objekt missas", 3, 4, { formula: "C5*D5", result: 12 }, "Register ses över"]);
  sheet.addRow([null, "Inspektör hotas", 2, 4, { formula: "C6*D6", result: 8 }, null]);
  sheet.addRow([null, "Avgift tas inte ut", "2", "3", { formula: "C7*D7", result: 5 }, null]);
  sheet.mergeCells("A5:A7");
  sheet.addRow([]);
  sheet.addRow(["Arkiv", "Handlingar förstörs", 1, 5, { formula: "C9*D9", result: 5 }, null]);
  sheet.addRow(["Summa", null, null, null, { formula: "SUM(E5:E9)", result: 30 }, null]);
  sheet.addRow(["S = sannolikhet, K = konsekvens, skala 1–5"]);
};

const english = `Risk ID,Area,Risk,Cause,Likelihood,Impact,Risk Score,Risk Owner,Mitigation
R-1,Payments,"Invoice paid twice, or to the wrong payee",Manual entry,3,3,9,Head of finance,Automatic matching
R-2,Payments,Fraud,,2,5,12,Head of finance,
R-3,Records,Loss of records,,1,4,4,Archivist,"Back-up
off site"
`;

const kept = ({ given, read, refused }: TableReading) => ({ given, read, refused });
const risksOf = ({ processes }: TableReading) =>
  processes.flatMap(({ id, risks }) =>
    risks.map((risk) => [id, risk.id, risk.current?.likelihood, risk.current?.consequence]),
  );
const cellsOf = (issues: TableReading["issues"]) => issues.map(({ cell, code }) => `${cell ?? ""} ${code}`);

const isAnalysis = ({ processes, actions }: TableReading): boolean => {
  const namnd = { id: "n", name: "N", kind: "annan" };
  return safeParseAnalysis({ format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd, processes, actions }).ok;
};

describe("an export of a planning system", () => {
  const csv = `\ufeff${exported.map((row) => row.map((cell) => (typeof cell === "string" && cell.includes(";") ? `"${cell}"` : cell)).join(";")).join("\r\n")}\r\n`;

  test.each<readonly [string, () => Promise<GivenTable>]>([
    ["as rows", () => Promise.resolve(exported)],
    ["as a CSV with semicolons", () => Promise.resolve(csv)],
    ["as a workbook", () => bytesOf((sheet) => sheet.addRows(exported.map((row) => [...row])))],
  ])("%s: every row is read or refused, what differs is told, nothing is overwritten", async (_, table) => {
    const reading = await fromTable(await table(), { method });
    expect(kept(reading)).toEqual({ given: 5, read: 4, refused: 1 });
    expect(reading.columns).toEqual({
      id: "Nr",
      process: "Process/arbetssätt",
      event: "Riskbeskrivning",
      cause: "Orsak",
      effect: "Konsekvensbeskrivning",
      likelihood: "Sannolikhet",
      consequence: "Konsekvens",
      value: "Riskvärde",
      band: "Risknivå",
      treatment: "Hantering",
      action: "Åtgärd",
      owner: "Ansvarig",
    });
    expect(reading.unused).toEqual(["Enhet", "Status"]);
    expect(risksOf(reading)).toEqual([
      ["Biståndshandläggning", "r1", 4, 3],
      ["Biståndshandläggning", "r2", 2, 2],
      ["otillaten-paverkan", "r3", 3, 5],
      ["Upphandling", "r3-2", 4, 4],
    ]);
    expect(cellsOf(reading.issues).map((each) => each.replace(/^Riskregister!/, ""))).toEqual(["G6 workbook"]);
    expect(cellsOf(reading.differences).map((each) => each.replace(/^Riskregister!/, ""))).toEqual([
      "I3 differs",
      "K4 not-in-list",
      "A5 differs",
    ]);
    expect(reading.actions).toEqual([
      { id: "a-r1", text: "Rekrytera", addresses: ["r1"] },
      { id: "a-r3", text: "Utbilda; anmäl", addresses: ["r3"] },
    ]);
    expect(isAnalysis(reading)).toBe(true);
  });

  test("the mapping can be corrected", async () => {
    const reading = await fromTable(exported, { method, columns: { process: "Enhet" } });
    expect(reading.processes.map(({ name }) => name)).toEqual(["Avd 1", "Avd 2"]);
    expect(reading.unused).toEqual(["Process/arbetssätt", "Status"]);
  });
});

describe("a register drawn for reading", () => {
  test("a cell for a process holds for the risks that it is drawn beside; sum and note are refused by name", async () => {
    const reading = await fromTable(await bytesOf(drawn), { method });
    expect(kept(reading)).toEqual({ given: 6, read: 4, refused: 2 });
    expect(risksOf(reading)).toEqual([
      ["Tillsyn", "r4", 3, 4],
      ["Tillsyn", "r5", 2, 4],
      ["Tillsyn", "r6", 2, 3],
      ["Arkiv", "r8", 1, 5],
    ]);
    expect(reading.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('Raden har "Summa" men ingen oönskad händelse'),
      expect.stringContaining('Raden har "S = sannolikhet, K = konsekvens'),
    ]);
    expect(cellsOf(reading.differences)).toEqual(["Riskregister!E7 differs"]);
    expect(isAnalysis(reading)).toBe(true);
  });

  test.each([
    ["Risk ID", "id"],
    ["risk-nr.", "id"],
    ["Risk (oönskad händelse)", "event"],
    ["Sannolikhet (1–5)", "likelihood"],
    ["Konsekvens (K)", "consequence"],
    ["S × K", "value"],
    ["S*K", "value"],
    ["Riskvärde (R x K)", "value"],
    ["Sannolikhet (efter åtgärd)", undefined],
  ])("the heading %s is taken for %s", (heading, field) => {
    expect(proposeColumns([heading])).toEqual(field === undefined ? {} : { [field]: heading });
  });

  test("merged cells that overlap, which no program writes, are read once", async () => {
    const bytes = await bytesOf((sheet) => {
      sheet.addRows([
        ["Process", "Risk", "S", "K"],
        ["A", "x", 1, 1],
        [null, "y", 1, 1],
        ["B", "z", 1, 1],
      ]);
      sheet.mergeCells("A2:A3");
    });
    const reading = await fromTable(bytes, { method });
    expect(reading.processes.map(({ name, risks }) => [name, risks.length])).toEqual([
      ["A", 2],
      ["B", 1],
    ]);
  });

  test("the sheet with the register is found among others, or named", async () => {
    const bytes = await bytesOf((sheet, book) => {
      sheet.name = "Läs mig";
      sheet.addRows([["Så här", "gör du"]]);
      book.addWorksheet("2021").addRows([
        ["Risk", "Process", "S"],
        ["Gammal", "P", 1],
      ]);
      book.addWorksheet("2022").addRows([
        ["Risk", "Process", "S"],
        ["Ny", "P", 1],
      ]);
    });
    const eventsOf = ({ processes }: TableReading) => processes.flatMap(({ risks }) => risks.map(({ event }) => event));
    expect(eventsOf(await fromTable(bytes, { method }))).toEqual(["Gammal"]);
    expect(eventsOf(await fromTable(bytes, { method, sheet: "2022" }))).toEqual(["Ny"]);
    await expect(fromTable(bytes, { method, sheet: "2023" })).rejects.toThrow(
      /"2023" saknas\. Arbetsboken har bladen Läs mig, 2021, 2022/,
    );
  });
});

test("an English register with commas", async () => {
  const reading = await fromTable(english, { method, locale: "en" });
  expect(kept(reading)).toEqual({ given: 3, read: 3, refused: 0 });
  expect(risksOf(reading)).toEqual([
    ["Payments", "R-1", 3, 3],
    ["Payments", "R-2", 2, 5],
    ["Records", "R-3", 1, 4],
  ]);
  expect(cellsOf(reading.differences)).toEqual(["G3 differs"]);
  expect(reading.differences[0]?.message).toMatch(/12.*10/);
  expect(reading.actions.map(({ text }) => text)).toEqual(["Automatic matching", "Back-up\noff site"]);
  expect(isAnalysis(reading)).toBe(true);
});
