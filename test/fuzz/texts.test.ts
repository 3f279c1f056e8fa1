import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AnalysisError,
  exampleMethod,
  safeParseAnalysis,
  safeParseRegister,
  verifyRegister,
} from "vasentlighetsanalys";
import { parseCsv } from "vasentlighetsanalys/csv";
import { fromTable } from "vasentlighetsanalys/excel";
import { FormulaError, matrixFromFormula } from "vasentlighetsanalys/formula";
import { safeFromYaml } from "vasentlighetsanalys/yaml";
import { aRegister, analysisTexts } from "./documents.js";
import { expectTold } from "./guard.js";
import { anyEdits, edited } from "./mutate-text.js";
import { NASTY_TEXTS } from "./nasty.js";
import { FUZZ_TIMEOUT, runs } from "./runs.js";
import { csvTexts, formulas } from "./texts.js";
import { watched, watchedLater } from "./watched.js";

const picked = (list: readonly unknown[]) => fc.nat(list.length - 1);

const YAML_TOKENS = [
  ..."&a|*a|&a [*a]|!!str |!!binary |!x |<<: *a|? |: |- |-\n|\n  |\n\t|\t|[|]|{|}|,|\"|'|> \n|>-\n  |#|---\n|...\n|%YAML 1.1\n|%TAG ! x\n|@|`|~|null|.inf|.nan|0o17|0x1f|1e999|2022-02-30|yes|\\u0000|\r|\u0085|\u2028|\ufeff".split(
    "|",
  ),
  "|\n",
  "|9\n",
  "{a: [",
  "? [a, b] : c\n",
  "__proto__: {polluted: true}\n",
  "constructor: {prototype: {polluted: true}}\n",
];

describe("YAML with anything changed", () => {
  test("is read, or refused with line and column", { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(picked(analysisTexts), anyEdits, (seed, edits) => {
        const text = edited(analysisTexts[seed] ?? "", edits, YAML_TOKENS);
        const read = watched(() => safeFromYaml(text));
        if (!read.ok) {
          expectTold(read.issues);
          return;
        }
        const analysis = watched(() => safeParseAnalysis(read.value));
        if (!analysis.ok) expectTold(analysis.issues);
      }),
      runs(300),
    );
  });
});

const CSV_TOKENS = [
  ";",
  ",",
  "\t",
  '"',
  '""',
  '";"',
  "\r\n",
  "\n",
  "\r",
  "\u0000",
  "\ufeff",
  "'=1",
  "1,5",
  "1e400",
  "-0",
];
const words = [...CSV_TOKENS, "Process", "Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "4", "99", ...NASTY_TEXTS];

/** Reads a table, and holds it to counting every row that it was given. */
const readTable = async (table: Parameters<typeof fromTable>[0]): Promise<void> => {
  try {
    const reading = await watchedLater(
      () => fromTable(table, { method: exampleMethod, process: "p" }),
      [AnalysisError],
    );
    expect(reading.read + reading.refused).toBe(reading.given);
    expect(reading.processes.flatMap(({ risks }) => risks)).toHaveLength(reading.read);
    if (reading.refused > 0) expectTold(reading.issues);
    const namnd = { id: "n", name: "Nämnden", kind: "annan" };
    const { processes, actions } = reading;
    const written = { format: 1, year: 2022, method: "exempel-5x5@2022.1", namnd, processes, actions };
    const analysis = safeParseAnalysis(written);
    if (!analysis.ok) expectTold(analysis.issues);
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    expectTold(error.issues);
  }
};

describe("CSV with anything changed", () => {
  test("is rows of texts and numbers, and a table of which every row is read or refused", {
    timeout: FUZZ_TIMEOUT,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(picked(csvTexts), anyEdits, async (seed, edits) => {
        const text = edited(csvTexts[seed] ?? "", edits, words);
        try {
          for (const row of watched(() => parseCsv(text), [AnalysisError]))
            for (const value of row)
              if (typeof value !== "string" && !Number.isFinite(value)) throw new TypeError(`${typeof value} in a row`);
        } catch (error) {
          if (!(error instanceof AnalysisError)) throw error;
          expectTold(error.issues);
        }
        await readTable(text);
      }),
      runs(500),
    );
  });
});

/** The bytes of a text as offices save it. */
const encoded = (text: string, encoding: "utf-8" | "windows-1252" | "utf-16le"): Uint8Array => {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "windows-1252") return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
  return new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
};

describe("the bytes of a CSV file with anything changed", () => {
  test("are a table of which every row is read or refused", { timeout: FUZZ_TIMEOUT }, async () => {
    const encodings = fc.constantFrom("utf-8", "windows-1252", "utf-16le");
    await fc.assert(
      fc.asyncProperty(picked(csvTexts), anyEdits, encodings, fc.nat(3), async (seed, edits, encoding, cut) => {
        const bytes = encoded(edited(csvTexts[seed] ?? "", edits, words), encoding);
        await readTable(bytes.subarray(0, bytes.length - cut));
      }),
      runs(150),
    );
  });
});

const FORMULA_TOKENS = [
  ..."sannolikhet konsekvens likelihood consequence max( min( round( floor( ceil( abs( sqrt( ( ) , + - * / ^ ? : < <= > >= == != = ! . .. 0 1 9 99 .5 1. 1e9 0x1 999999999999999 and or not xor mod to in e pi i end constructor __proto__ f(x)= ' \" [ ] { } ; % & | ~ # å \n \t".split(
    " ",
  ),
  " ",
  "\u00a0",
  "\u0000",
];

describe("a formula with anything changed", () => {
  test("is a grid of finite numbers, or refused with the piece", { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(picked(formulas), anyEdits, fc.integer({ min: 1, max: 20 }), (seed, edits, size) => {
        const formula = edited(formulas[seed] ?? "", edits, FORMULA_TOKENS);
        try {
          const grid = watched(() => matrixFromFormula(formula, { likelihood: size, consequence: 3 }), [FormulaError]);
          expect(grid).toHaveLength(size);
          expect(grid.flat().every((value) => Number.isFinite(value))).toBe(true);
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
          expect(error.message.length).toBeLessThan(2000);
        }
      }),
      runs(1000),
    );
  });

  test("made of the grammar's pieces alone is calculated or refused", { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FORMULA_TOKENS), { maxLength: 40 }), (tokens) => {
        try {
          const sides = { likelihood: 5, consequence: 5 };
          const grid = watched(() => matrixFromFormula(tokens.join(" "), sides), [FormulaError]);
          expect(grid.flat().every((value) => Number.isFinite(value))).toBe(true);
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
        }
      }),
      runs(1000),
    );
  });
});

describe("the JSON text of a register with anything changed", () => {
  const text = JSON.stringify(aRegister());
  const tokens = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "null",
    "1e999",
    '"__proto__":',
    '{"__proto__":1}',
    "[[",
    "\\u0000",
  ];

  test("is read or refused, and verified or not", { timeout: FUZZ_TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, async (edits) => {
        const given = edited(text, edits, tokens);
        const read = watched(() => safeParseRegister(given));
        if (!read.ok) expectTold(read.issues);
        const { ok } = await watchedLater(() => verifyRegister(given));
        expect(ok).toBe(read.ok);
      }),
      runs(150),
    );
  });
});
