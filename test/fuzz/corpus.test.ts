import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  AnalysisError,
  exampleMethod,
  safeParseAnalysis,
  safeParseMethod,
  safeParseRegister,
  safeParseResults,
  verifyRegister,
} from "vasentlighetsanalys";
import { fromTable, safeFromExcel } from "vasentlighetsanalys/excel";
import { FormulaError, matrixFromFormula } from "vasentlighetsanalys/formula";
import { safeFromYaml } from "vasentlighetsanalys/yaml";
import { aRegister } from "./documents.js";
import { expectPrototypesUntouched, expectTold, frozen } from "./guard.js";
import { lagesbildOf, linesIn } from "./lagesbild-of.js";
import { PROGRAM_VALUES } from "./nasty.js";
import { archiveOf } from "./workbook.js";

const corpus = new URL("corpus/", import.meta.url);
const inFolder = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(new URL(folder, corpus))
    .sort()
    .map((file) => [file, readFileSync(new URL(`${folder}/${file}`, corpus), "utf8")] as const);

const json = (text: string): unknown => frozen(JSON.parse(text) as unknown);

describe("inputs that once broke a reader, or are made to", () => {
  test.each(inFolder("analysis"))("%s is refused by every reader of documents", (_file, text) => {
    for (const read of [safeParseAnalysis(json(text)), safeParseMethod(json(text)), safeParseResults(json(text))])
      if (read.ok) throw new Error("it was read");
      else expectTold(read.issues);
    expectPrototypesUntouched();
  });

  test.each(inFolder("register"))("%s is refused, and verifies as broken or unreadable", async (_file, text) => {
    for (const given of [text, json(text)]) {
      const read = safeParseRegister(given);
      if (read.ok) throw new Error("it was read");
      expectTold(read.issues);
      expect(await verifyRegister(given)).toMatchObject({ ok: false });
    }
    expectPrototypesUntouched();
  });

  test.each(inFolder("yaml"))("%s is refused", (_file, text) => {
    const read = safeFromYaml(text);
    const issues = read.ok ? safeParseAnalysis(read.value) : read;
    if (issues.ok) throw new Error("it was read");
    expectTold(issues.issues);
    expectPrototypesUntouched();
  });

  test.each(inFolder("csv"))("%s is a table of which every row is told of, or no table", async (_file, text) => {
    try {
      const { given, read, refused, processes } = await fromTable(text, { method: exampleMethod, process: "p" });
      expect([read + refused, processes.flatMap(({ risks }) => risks).length]).toEqual([given, read]);
      const ids = processes.flatMap(({ id, risks }) => [id, ...risks.map((risk) => risk.id)]);
      expect(new Set(ids).size).toBe(ids.length);
    } catch (error) {
      if (!(error instanceof AnalysisError)) throw error;
      expectTold(error.issues);
    }
    expectPrototypesUntouched();
  });

  test.each(inFolder("formula"))("%s is refused", (_file, text) => {
    expect(() => matrixFromFormula(text, { likelihood: 5, consequence: 5 })).toThrow(FormulaError);
  });

  test.each(inFolder("ndjson"))("%s has every line refused", async (_file, text) => {
    const { code, read, refused } = await lagesbildOf(text, 3);
    expect([code, read, refused]).toEqual([2, 0, linesIn(text)]);
    expectPrototypesUntouched();
  });

  test.each(inFolder("sheet"))("%s among the cells is read or refused", async (_file, cells) => {
    const bytes = archiveOf("xl/worksheets/sheet5.xml", (text) =>
      text.replace("</sheetData>", `<row r="9">${cells}</row></sheetData>`),
    );
    const read = await safeFromExcel(bytes);
    if (!read.ok) expectTold(read.issues);
    expectPrototypesUntouched();
  });
});

describe("one process written in three ways", () => {
  test("is one process", async () => {
    const [, text] = inFolder("csv").find(([file]) => file.startsWith("one-process")) ?? ["", ""];
    const { processes } = await fromTable(text, { method: exampleMethod });
    expect(processes.map(({ id, risks }) => [id, risks.length])).toEqual([["otillaten-paverkan", 3]]);
  });
});

describe("far cells that hide", () => {
  test.each(inFolder("sheet").filter(([file]) => !file.startsWith("no-")))("%s is refused", async (_file, cells) => {
    const bytes = archiveOf("xl/worksheets/sheet5.xml", (text) =>
      text.replace("</sheetData>", `<row r="9">${cells}</row></sheetData>`),
    );
    const read = await safeFromExcel(bytes);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["workbook"]);
  });
});

describe("a register in memory that holds what JSON cannot say", () => {
  test.each(PROGRAM_VALUES.map((make, index) => [index, make] as const))(
    "value %i is told of",
    async (_index, make) => {
      for (const key of ["entries", "findings", "counts"]) {
        const document = frozen({ ...(aRegister() as object), [key]: make() });
        const read = safeParseRegister(document);
        if (read.ok) throw new Error("it was read");
        expectTold(read.issues);
        expect(await verifyRegister(document)).toMatchObject({ ok: false });
        const adopted = {
          kind: "adopted-register",
          register: aRegister(),
          plan: document,
          decision: make(),
          digest: "0",
        };
        expect(await verifyRegister(frozen(adopted))).toMatchObject({ ok: false, digest: "broken" });
      }
    },
  );
});

describe("more aliases than a reader can follow in time", () => {
  test("are refused where they become too many", () => {
    const read = safeFromYaml(
      Array.from({ length: 8000 }, (_, at) => `- &a${String(at)} x\n- *a${String(at)}\n`).join(""),
    );
    expect(read.ok ? [] : read.issues).toMatchObject([{ code: "yaml", reason: "aliases", line: 14_144 }]);
  });
});
