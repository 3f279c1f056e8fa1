// A workbook of 10,000 rows: read as a foreign register, and written from a register. Beside it a floor, which takes the same cells from
// or to XML by hand and checks nothing, and exceljs, which reads or writes the same cells. Growth of memory is that of processes that do
// this once. Writing begins with a register, so the view that a document is made of is within our time and not within theirs.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import ExcelJS from "exceljs";
import { readXlsx } from "hucre/xlsx";
import { buildRegister, exampleMethod, parseAnalysis } from "vasentlighetsanalys";
import { fromTable, toExcel } from "vasentlighetsanalys/excel";
import { readCells, writeCells } from "../floors/xlsx.mjs";
import { AS_OF, richAnalysis } from "../inputs/analyses.mjs";
import { exceljsBook, registerTable, workbookOf } from "../inputs/workbooks.mjs";
import { atLeast, atMost, bench, shown } from "../measure/bench.mjs";
import { freshRounds } from "../measure/fresh.mjs";
import { interleave, median, ratios } from "../measure/interleave.mjs";

const method = {
  ...exampleMethod,
  rules: { "near-duplicate": { severity: "off", reason: "Mäts i register" } },
};

const heads = `
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { peakGrowth } from "./test/bench/measure/peak.mjs";`;
const tell = (run) => `
const { megabytes } = await peakGrowth(() => ${run});
console.log(JSON.stringify(megabytes));`;
const growths = (programs, rounds) =>
  freshRounds(Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, heads + program])), rounds);

const readGrowths = (file, rounds) =>
  growths(
    {
      fromTable: `
import { exampleMethod as method } from "vasentlighetsanalys";
import { fromTable } from "vasentlighetsanalys/excel";
const bytes = new Uint8Array(readFileSync(${JSON.stringify(file)}));${tell("fromTable(bytes, { method })")}`,
      exceljs: `
import ExcelJS from "exceljs";
const bytes = readFileSync(${JSON.stringify(file)});${tell("new ExcelJS.Workbook().xlsx.load(bytes)")}`,
      floor: `
import { readCells } from "./test/bench/floors/xlsx.mjs";
const bytes = new Uint8Array(readFileSync(${JSON.stringify(file)}));${tell("readCells(bytes)")}`,
    },
    rounds,
  );

const writeGrowths = (register, sheets, rounds) =>
  growths(
    {
      toExcel: `
import { toExcel } from "vasentlighetsanalys/excel";
const register = deserialize(readFileSync(${JSON.stringify(register)}));${tell(`toExcel(register, { audience: "internal" })`)}`,
      exceljs: `
import { exceljsBook } from "./test/bench/inputs/workbooks.mjs";
const sheets = deserialize(readFileSync(${JSON.stringify(sheets)}));${tell("exceljsBook(sheets).xlsx.writeBuffer({ useSharedStrings: true })")}`,
      floor: `
import { writeCells } from "./test/bench/floors/xlsx.mjs";
const sheets = deserialize(readFileSync(${JSON.stringify(sheets)}));${tell("writeCells(sheets.map(({ rows }) => rows))")}`,
    },
    rounds,
  );

const results = (part, ours, times, growth, said) => [
  atMost(`workbook/${part}-floor`, ratios(times[ours], times.floor), 2.5, `${said}: ${shown(times, median)}`),
  atLeast(`workbook/${part}-exceljs`, ratios(times.exceljs, times[ours]), 3),
  atMost(
    `workbook/${part}-memory`,
    ratios(growth[ours], growth.exceljs),
    0.5,
    `growth: ${[ours, "exceljs", "floor"].map((name) => `${name} ${median(growth[name]).toFixed(0)} MB`).join(", ")}`,
  ),
];

const reading = async (rows, rounds, folder) => {
  const table = registerTable(rows);
  const bytes = await workbookOf(table);
  const read = await fromTable(bytes, { method });
  if (read.read !== rows || readCells(bytes).length !== rows + 1) throw new Error("Not every row was read.");
  const times = await interleave(
    {
      fromTable: () => fromTable(bytes, { method }),
      floor: () => readCells(bytes),
      exceljs: () => new ExcelJS.Workbook().xlsx.load(bytes),
    },
    { rounds },
  );
  const file = join(folder, "table.xlsx");
  writeFileSync(file, bytes);
  const said = `${rows} rows of ${table[0].length} columns, ${(bytes.length / 1e6).toFixed(1)} MB`;
  return results("read", "fromTable", times, readGrowths(file, Math.ceil(rounds / 3)), said);
};

const writing = async (rows, rounds, folder) => {
  const register = buildRegister(parseAnalysis(richAnalysis({ seed: 1, risks: rows })), { method, asOf: AS_OF });
  const write = () => toExcel(register, { audience: "internal" });
  const { sheets } = await readXlsx(await write());
  const given = sheets.map(({ name, rows: cells }) => ({ name, rows: cells }));
  const times = await interleave(
    {
      toExcel: write,
      floor: () => writeCells(given.map((sheet) => sheet.rows)),
      exceljs: () => exceljsBook(given).xlsx.writeBuffer({ useSharedStrings: true }),
    },
    { rounds },
  );
  const files = { register: join(folder, "register"), sheets: join(folder, "sheets") };
  writeFileSync(files.register, serialize(register));
  writeFileSync(files.sheets, serialize(given));
  const cells = given.flatMap((sheet) => sheet.rows.flat()).filter((cell) => cell !== null).length;
  const said = `a register of ${rows} risks, ${given.length} sheets, ${cells} cells`;
  const growth = writeGrowths(files.register, files.sheets, Math.ceil(rounds / 3));
  return results("write", "toExcel", times, growth, said);
};

await bench(import.meta.url, async ({ quick }) => {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  const rows = quick ? 200 : 10_000;
  try {
    return {
      results: [...(await reading(rows, quick ? 1 : 9, folder)), ...(await writing(rows, quick ? 1 : 5, folder))],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
});
