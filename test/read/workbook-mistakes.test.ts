import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { safeFromExcel } from "../../src/read/excel.js";
import { columnOf, openTemplate, sheetOf } from "./a-template.js";

const bytesOf = async (book: ExcelJS.Workbook): Promise<Uint8Array> => new Uint8Array(await book.xlsx.writeBuffer());

const edited = async (edit: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const book = await openTemplate(exempel5x5);
  edit(book);
  return bytesOf(book);
};

const put = (
  book: ExcelJS.Workbook,
  sheet: string,
  row: number,
  values: Readonly<Record<string, ExcelJS.CellValue>>,
) => {
  const at = sheetOf(book, sheet);
  for (const [heading, value] of Object.entries(values)) at.getCell(row, columnOf(at, heading)).value = value;
};

const RISK = { Id: "op-1", Process: "otillaten-paverkan", "Oönskad händelse": "Inspektör hotas" } as const;

/** The row of the form on Nämnd whose name it is. */
const formRow = (book: ExcelJS.Workbook, name: string): number => {
  const sheet = sheetOf(book, "Nämnd");
  for (let row = 1; row <= sheet.rowCount; row++) if (sheet.getCell(row, 1).text === name) return row;
  throw new Error(`Nämnd has no row ${name}`);
};

type Mistake = readonly [
  what: string,
  edit: (book: ExcelJS.Workbook) => void,
  cell: string | undefined,
  message: RegExp,
];

const mistakes: readonly Mistake[] = [
  [
    "a sheet taken away",
    (book) => {
      book.removeWorksheet(sheetOf(book, "Åtgärder").id);
    },
    undefined,
    /Bladet "Åtgärder" saknas\. Arbetsboken har bladen Nämnd, Enheter/,
  ],
  [
    "a heading misspelt",
    (book) => {
      put(book, "Risker", 1, { Riskägare: "Riskägarre" });
    },
    "Risker!",
    /Rubriken "Riskägarre" är okänd\. Menade du "Riskägare"\?/,
  ],
  [
    "a heading of one's own",
    (book) => {
      sheetOf(book, "Enheter").getCell(1, 9).value = "Zzz";
    },
    "Enheter!I1",
    /Rubriken "Zzz" är okänd\. Egna anteckningar görs på ett eget blad\. Bladets rubriker är Id/,
  ],
  [
    "a heading twice",
    (book) => {
      sheetOf(book, "Enheter").getCell(1, 9).value = "id";
    },
    "Enheter!I1",
    /Rubriken "id" står två gånger/,
  ],
  [
    "the heading without which nothing can be read",
    (book) => {
      put(book, "Risker", 1, { Id: null });
    },
    "Risker!A1",
    /Rubriken "Id" saknas/,
  ],
  [
    "a note beside the headings",
    (book) => {
      sheetOf(book, "Enheter").getCell(2, 12).value = "kolla detta";
    },
    "Enheter!L2",
    /Här står "kolla detta" i en kolumn utan rubrik/,
  ],
  [
    "a formula that has failed",
    (book) => {
      put(book, "Risker", 2, { ...RISK, Riskägare: { error: "#REF!" } });
    },
    "Risker!",
    /Cellen visar felet "#REF!"\. Rätta formeln/,
  ],
  [
    "a consequence as a level and by dimension",
    (book) => {
      put(book, "Risker", 2, { ...RISK, "Sannolikhet nu": 2, "Konsekvens nu": 3, "Konsekvens nu: Ekonomi": 3 });
    },
    "Risker!",
    /Konsekvensen är angiven både som en nivå och per dimension/,
  ],
  [
    "a vote that is none",
    (book) => {
      put(book, "Risker", 2, { ...RISK, "Röster nu": "Chefen tycker 4" });
    },
    "Risker!",
    /Raden "Chefen tycker 4" går inte att läsa\. Skriv roll \| sannolikhet \| konsekvens/,
  ],
  [
    "a risk without a process",
    (book) => {
      put(book, "Risker", 2, { ...RISK, Process: null });
    },
    "Risker!B2",
    /Raden saknar process/,
  ],
  [
    "a risk in a process misspelt",
    (book) => {
      put(book, "Risker", 2, { ...RISK, Process: "otillaten-paverkn" });
    },
    "Risker!B2",
    /otillaten-paverkan/,
  ],
  [
    "a class of events under no incident",
    (book) => {
      put(book, "Incidenter", 2, { Klass: "Hot" });
    },
    "Incidenter!A2",
    /ingen rad ovanför anger system och period/,
  ],
  [
    "a row of one's own in the form",
    (book) => {
      const sheet = sheetOf(book, "Nämnd");
      sheet.getCell(formRow(book, "Diarienummer"), 1).value = "Diarienr";
    },
    "Nämnd!A",
    /Rubriken "Diarienr" är okänd\. Menade du "Diarienummer"\?/,
  ],
  [
    "a value beside no name in the form",
    (book) => {
      const sheet = sheetOf(book, "Nämnd");
      const row = formRow(book, "Diarienummer");
      sheet.getCell(row, 1).value = null;
      sheet.getCell(row, 2).value = "KS 2021/1";
    },
    "Nämnd!B",
    /Rubriken "KS 2021\/1" är okänd/,
  ],
  [
    "a formula that has failed in the form",
    (book) => {
      sheetOf(book, "Nämnd").getCell(formRow(book, "Diarienummer"), 2).value = { error: "#N/A" };
    },
    "Nämnd!B",
    /Cellen visar felet "#N\/A"/,
  ],
  [
    "the same row twice in the form",
    (book) => {
      const sheet = sheetOf(book, "Nämnd");
      sheet.getCell(formRow(book, "Diarienummer"), 2).value = "KS 1";
      const row = formRow(book, "Skede");
      sheet.getCell(row, 1).value = "Diarienummer";
      sheet.getCell(row, 2).value = "KS 2";
    },
    "Nämnd!B",
    /Rubriken "Diarienummer" står två gånger/,
  ],
  [
    "a method that is none",
    (book) => {
      sheetOf(book, "Nämnd").getCell(formRow(book, "Metod"), 2).value = "exempel-5x6";
    },
    "Nämnd!B",
    /exempel-5x5@2022\.1/,
  ],
  [
    "no method",
    (book) => {
      sheetOf(book, "Nämnd").getCell(formRow(book, "Metod"), 2).value = null;
    },
    "Nämnd!B",
    /metod/,
  ],
];

describe("a workbook that somebody changed is refused with the cell and what to do", () => {
  test.each(mistakes)("%s", async (_, edit, cell, message) => {
    const read = await safeFromExcel(await edited(edit));
    const issues = read.ok ? [] : read.issues;
    expect(issues.map(({ message }) => message).join("\n")).toMatch(message);
    const told = issues.find((issue) => message.test(issue.message));
    if (cell === undefined) expect(told?.cell).toBeUndefined();
    else expect(told?.cell).toMatch(new RegExp(`^${cell}`, "u"));
  });

  test("all mistakes at once, in English too", async () => {
    const bytes = await edited((book) => {
      put(book, "Risker", 2, { ...RISK, Process: null, Riskägare: { error: "#REF!" } });
      put(book, "Risker", 3, { ...RISK, Id: "op-2", Process: "okänd" });
    });
    const read = await safeFromExcel(bytes, { locale: "en" });
    expect(read.ok ? [] : read.issues.map(({ message }) => message)).toMatchObject(
      [/The cell shows the error/, /The row has no process/, /okänd/].map(
        (words) => expect.stringMatching(words) as unknown,
      ),
    );
  });

  test("an empty workbook is told which sheets it lacks", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Blad1");
    const read = await safeFromExcel(await bytesOf(book));
    expect(read.ok ? 0 : read.issues.length).toBe(10);
  });
});

describe("a workbook that a person works in is read all the same", () => {
  const analysisOf = async (edit: (book: ExcelJS.Workbook) => void) => {
    const document = await safeFromExcel(await edited(edit));
    const read = document.ok ? safeParseAnalysis(document.value) : document;
    if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
    return read.value;
  };

  test("columns moved, headings in capitals, rows left empty, a sheet of notes", async () => {
    const analysis = await analysisOf((book) => {
      const units = sheetOf(book, "Enheter");
      units.getCell(1, 1).value = "ENHETENS  NAMN";
      units.getCell(1, 2).value = " id ";
      units.getCell(4, 1).value = "Enhet A";
      units.getCell(4, 2).value = "a";
      book.addWorksheet("Anteckningar").getCell("A1").value = "fritt";
    });
    expect(analysis.units).toEqual([{ id: "a", name: "Enhet A" }]);
  });

  test("a rich text, a link and a formula's result", async () => {
    const analysis = await analysisOf((book) => {
      put(book, "Risker", 2, {
        ...RISK,
        "Oönskad händelse": { richText: [{ text: "Inspektör " }, { text: "hotas", font: { bold: true } }] },
        Riskägare: { formula: '"Enhets"&"chef"', result: "Enhetschef" },
        "Sannolikhet nu": "2",
        "Konsekvens nu": 4,
      });
    });
    expect(analysis.processes[0]?.risks).toMatchObject([
      { event: "Inspektör hotas", owner: "Enhetschef", current: { likelihood: 2, consequence: 4 } },
    ]);
  });

  test("perspectives below the form, and empty lists that are there", async () => {
    const analysis = await analysisOf((book) => {
      const sheet = sheetOf(book, "Nämnd");
      const row = formRow(book, "Perspektiv");
      sheet.getCell(row + 1, 1).value = "barn";
      sheet.getCell(row + 1, 2).value = "Barnens bästa";
      sheet.getCell(row + 3, 1).value = "klimat";
      sheet.getCell(row + 3, 2).value = "Värme";
    });
    expect(analysis.perspectives?.map(({ kind }) => kind)).toEqual(["barn", "klimat"]);
  });

  test("several classes of one incident, and a share of reporting", async () => {
    const analysis = await analysisOf((book) => {
      const period = { "Från och med": new Date("2021-01-01"), "Till och med": "2021-12-31" };
      const share = { "Lägsta andel som rapporteras": "20 %", "Högsta andel som rapporteras": 0.4 };
      const first = { Klass: "Hot", "Händelser i klassen": 3, "Händelser totalt": 4 };
      put(book, "Incidenter", 2, { System: "IA", ...period, ...share, ...first });
      put(book, "Incidenter", 3, { Klass: "Våld", "Händelser i klassen": 1 });
    });
    expect(analysis.incidents).toEqual([
      {
        system: "IA",
        from: "2021-01-01",
        to: "2021-12-31",
        events: 4,
        reportingShare: [0.2, 0.4],
        classes: [
          { label: "Hot", events: 3 },
          { label: "Våld", events: 1 },
        ],
      },
    ]);
  });
});
