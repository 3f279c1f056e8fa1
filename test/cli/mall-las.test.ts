import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { fileIn, folder, rva } from "./run-rva.js";

const containing = (text: string): unknown => expect.stringContaining(text);

const CALL = ["mall", "--namnd", "farsta", "--namn", "Farstanämnden", "--slag", "stadsdelsnamnd", "--ar", "2022"];

test("a template that rva mall writes is read by rva las as an analysis that rva register shows", async () => {
  const where = folder();
  const template = join(where, "mall.xlsx");
  const analysis = join(where, "analys.yaml");
  expect((await rva([...CALL, "--out", template])).code).toBe(0);
  expect((await rva(["las", template, "--out", analysis])).code).toBe(0);
  expect(readFileSync(analysis, "utf8")).toContain("name: Farstanämnden");
  expect((await rva(["register", analysis, "--as-of", "2022-03-31"])).code).toBe(0);
  expect((await rva([...CALL, "--out", template])).err).toContain("finns redan");
});

test("a workbook of a register is written, and only one at a time", async () => {
  const file = join(folder(), "register.xlsx");
  const analysis = "examples/data/2022/skarholmen.yaml";
  expect((await rva(["register", analysis, "--as-of", "2022-03-31", "--out", file])).code).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  const two = join(folder(), "two.xlsx");
  expect((await rva(["register", analysis, analysis, "--as-of", "2022-03-31", "--out", two])).code).toBe(2);
  expect(existsSync(two)).toBe(false);
});

test("a file that is no workbook is refused with the reason", async () => {
  const { code, err } = await rva(["las", "examples/data/README.md"]);
  expect(code).toBe(2);
  expect(err).toContain("Filen är ingen Excelarbetsbok");
});

test("a table is read with its report first", async () => {
  const { code, out } = await rva(["las", "examples/data/register.csv"]);
  expect(code).toBe(0);
  expect(out).toContain("# 2 av 2 rader lästes, 0 avvisades.");
  expect(out).toContain("event: Sen handläggning");
});

const toExcelRows = async (rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Risker").addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
};

describe("a table from another tool", () => {
  const head = ["--namnd", "n", "--namn", "Nämnden", "--slag", "stadsdelsnämnd", "--ar", "2022"];
  const table = "Process;Vad kan hända?;S;K\r\nBistånd;Ärenden blir liggande;4;2\r\n";

  test("that a Swedish Excel saved is read with å, ä and ö", async () => {
    const file = fileIn(
      folder(),
      "register.csv",
      Uint8Array.from(table, (letter) => letter.charCodeAt(0)),
    );
    const { code, out } = await rva(["las", file, "--kolumn", "event=Vad kan hända?"]);
    expect({ code, out }).toMatchObject({ code: 0, out: containing("event: Ärenden blir liggande") });
  });

  test("becomes a whole analysis where the nämnd is named", async () => {
    const where = folder();
    const [file, analysis] = [fileIn(where, "register.csv", table), join(where, "analys.yaml")];
    const call = ["las", file, "--kolumn", "event=Vad kan hända?", ...head, "--out", analysis];
    const { code, err } = await rva(call);
    expect({ code, err }).toMatchObject({ code: 0, err: containing("Gå igenom den med: rva granska") });
    const register = await rva(["register", analysis, "--as-of", "2022-03-31"]);
    expect(register).toMatchObject({ code: 0, out: containing("Ärenden blir liggande") });
  });

  test("is told to be a part where it is not", async () => {
    const where = folder();
    const [file, part] = [fileIn(where, "register.csv", table), join(where, "del.yaml")];
    const { err } = await rva(["las", file, "--kolumn", "event=Vad kan hända?", "--out", part]);
    expect(err).toContain("1 av 1 rader lästes, 0 avvisades.");
    expect(err).toContain("Den har processer och åtgärder men inget huvud.");
    expect(err).not.toContain("rva granska");
  });

  test.each([
    ["a heading that nothing is known of", [], "Rubrikerna är Process, Vad kan hända?, S, K."],
    ["a field that is none", ["--kolumn", "händelse=Vad kan hända?"], "Fälten är: event, id, process"],
    ["a column without a heading", ["--kolumn", "event"], "ska vara FÄLT=RUBRIK"],
    ["half a head", ["--kolumn", "event=Vad kan hända?", "--namnd", "n"], "Ange --namn"],
  ])("is refused with what to do: %s", async (_, more, words) => {
    const { code, err } = await rva(["las", fileIn(folder(), "register.csv", table), ...more]);
    expect({ code, err }).toMatchObject({ code: 2, err: containing(words) });
  });

  test("is read from a workbook, rows without a process under the one that is named", async () => {
    const where = folder();
    const bytes = await toExcelRows([
      ["Risk", "S", "K"],
      ["Sen handläggning", 4, 2],
      ["", 4, 2],
    ]);
    const { code, out } = await rva(["las", fileIn(where, "r.xlsx", bytes), "--tabell", "--process", "Bistånd"]);
    expect(code).toBe(0);
    expect(out).toContain("# 1 av 2 rader lästes, 1 avvisades.");
    expect(out).toContain("name: Bistånd");
  });

  test("by a method that cannot be read is not read", async () => {
    const call = ["las", fileIn(folder(), "register.csv", table), "--method", "finns-inte.yaml"];
    expect(await rva(call)).toMatchObject({ code: 2, err: containing("finns-inte.yaml") });
  });
});

describe("rva las refuses", () => {
  test.each([
    ["two files at a time", ["examples/data/register.csv", "examples/data/register.csv"], "en fil i taget"],
    ["a file that is not there", ["finns-inte.xlsx"], "filen finns inte"],
    ["no file", [], "Ange minst en fil"],
  ])("%s", async (_, files, words) => {
    expect(await rva(["las", ...files])).toMatchObject({ code: 2, err: containing(words) });
  });

  test("what says how a table is read, of a template", async () => {
    const { code, err } = await rva(["las", "mall.xlsx", "--kolumn", "event=Risk"]);
    expect({ code, err }).toMatchObject({ code: 2, err: containing("finns inte") });
    const template = join(folder(), "mall.xlsx");
    await rva([...CALL, "--out", template]);
    expect(await rva(["las", template, "--kolumn", "event=Risk"])).toMatchObject({
      code: 2,
      err: containing("--kolumn gäller tabeller. Lägg till --tabell"),
    });
  });

  test("a template with a method that cannot be read", async () => {
    const template = join(folder(), "mall.xlsx");
    await rva([...CALL, "--out", template]);
    expect(await rva(["las", template, "--method", "finns-inte.yaml"])).toMatchObject({ code: 2 });
  });

  test("a template that a controller broke, with sheet and cell", async () => {
    const template = join(folder(), "mall.xlsx");
    await rva([...CALL, "--out", template]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(template);
    const risks = book.getWorksheet("Risker");
    const likelihood = [...Array(60).keys()].find((column) =>
      risks?.getCell(1, column + 1).text.includes("sannolikhet"),
    );
    expect(likelihood).toBeDefined();
    if (risks === undefined || likelihood === undefined) return;
    risks.getCell(2, 1).value = "r1";
    risks.getCell(2, 2).value = "otillaten-paverkan";
    risks.getCell(2, 3).value = "Inspektör hotas";
    risks.getCell(2, likelihood + 1).value = "9";
    await book.xlsx.writeFile(template);
    const { code, err } = await rva(["las", template]);
    expect(code).toBe(2);
    expect(err).toMatch(/mall\.xlsx Risker![A-Z]+2: /);
  });
});

describe("rva mall", () => {
  test("shows the sheets and their headings where no file is asked for", async () => {
    const { code, out } = await rva(CALL);
    expect(code).toBe(0);
    expect(out).toMatch(/^Enheter: /m);
    expect(out).toContain("Ange --out för att skriva mallen");
  });

  test("takes the kind of nämnd in Swedish too, and last year's analysis", async () => {
    const template = join(folder(), "mall.xlsx");
    const call = CALL.map((each) => (each === "stadsdelsnamnd" ? "stadsdelsnämnd" : each));
    const previous = ["--previous", "examples/data/2022/skarholmen.yaml"];
    expect(await rva([...call, ...previous, "--out", template])).toMatchObject({ code: 0 });
    expect((await rva(["las", template])).out).toContain("Organiserad brottslighet");
  });

  test("refuses a name that says nothing", async () => {
    const call = CALL.map((each) => (each === "Farstanämnden" ? "  " : each));
    expect(await rva(call)).toMatchObject({ code: 2, err: containing("--namn är tomt") });
  });

  test.each([
    ["a file to read", ["x.yaml"], "läser ingen fil"],
    ["another format", ["--out", "mall.docx"], "ska sluta på .xlsx"],
    ["a method that is none", ["--metod", "exempel-9x9"], "Metoder som följer med"],
    ["last year's analysis that is none", ["--previous", "finns-inte.yaml"], "finns-inte.yaml"],
  ])("refuses %s", async (_, more, words) => {
    expect(await rva([...CALL, ...more])).toMatchObject({ code: 2, err: containing(words) });
  });
});
