import { describe, test } from "vitest";
import {
  AnalysisError,
  exampleMethod,
  safeParseAnalysis,
  safeParseMethod,
  safeParseRegister,
  safeParseResults,
  verifyRegister,
} from "vasentlighetsanalys";
import { parseCsv } from "vasentlighetsanalys/csv";
import { fromTable, safeFromExcel } from "vasentlighetsanalys/excel";
import { FormulaError, matrixFromFormula } from "vasentlighetsanalys/formula";
import { safeFromYaml } from "vasentlighetsanalys/yaml";
import { anAnalysis, withValue } from "../parse/an-analysis.js";
import { aRegister, results } from "./documents.js";
import { lagesbildOf } from "./lagesbild-of.js";
import { FUZZ_TIMEOUT, IS_LONG } from "./runs.js";
import { watchedLater } from "./watched.js";
import { archiveOf } from "./workbook.js";

/** In characters; the normal run only holds the readers to ending without a fault. */
const SIZE = IS_LONG ? 100_000 : 20_000;

/** As many of a piece as have room, numbered where it holds an #. */
const many = (piece: string): string =>
  Array.from({ length: Math.ceil(SIZE / piece.length) }, (_, index) => piece.replaceAll("#", String(index))).join("");

/** csv-parse takes a straight line of some 10 microseconds a character where rows differ in length or are long, so a part is enough. */
const part = (piece: string): string => many(piece).slice(0, SIZE / 4);

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const yaml = (text: string) => () => {
  const read = safeFromYaml(text);
  if (read.ok) safeParseAnalysis(read.value);
};

const analysis = (place: readonly (string | number)[], value: unknown) => () =>
  safeParseAnalysis(withValue(anAnalysis(), place, value));
const RISKS = ["processes", 0, "risks"];

const refused = async (read: () => unknown): Promise<void> => {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof AnalysisError || error instanceof FormulaError)) throw error;
  }
};

const table = (text: string) => () => refused(() => fromTable(text, { method: exampleMethod, process: "p" }));
const csv = (text: string) => () => refused(() => parseCsv(text));
const sheet =
  (change: (text: string) => string, part = "xl/worksheets/sheet5.xml") =>
  async () => {
    await safeFromExcel(archiveOf(part, change));
  };
const inSheet = (piece: string) => sheet((text) => text.replace("</sheetData>", `${many(piece)}</sheetData>`));
const formula = (text: string) => () => refused(() => matrixFromFormula(text, { likelihood: 20, consequence: 20 }));

const register = (key: string, json: string) => async () => {
  const text = JSON.stringify({ ...(aRegister() as object), [key]: 0 }).replace(`"${key}":0`, `"${key}":${json}`);
  safeParseRegister(text);
  await verifyRegister(text);
};

/** Inputs of one size, each made so that something that is not careful takes the square of its length, or the stack. */
const families: readonly (readonly [string, () => unknown])[] = [
  ["yaml: nested lists in one line", yaml("[".repeat(SIZE))],
  ["yaml: nested lists that close", yaml("[".repeat(SIZE / 2) + "]".repeat(SIZE / 2))],
  ["yaml: nested mappings in one line", yaml("{a: ".repeat(SIZE / 4))],
  ["yaml: nested list items", yaml("- ".repeat(SIZE / 2))],
  ["yaml: keys of keys", yaml("? ".repeat(SIZE / 2))],
  ["yaml: steps inwards", yaml(times(440, (depth) => `${" ".repeat(depth)}a:\n`).join(""))],
  ["yaml: many keys", yaml(many("k#: 1\n"))],
  ["yaml: many equal keys", yaml(many("k: 1\n"))],
  ["yaml: many anchors", yaml(many("- &a# x\n"))],
  ["yaml: many aliases", yaml(`- &a x\n${many("- *a\n")}`)],
  ["yaml: many unknown aliases", yaml(many("- *a#\n"))],
  ["yaml: anchors and aliases", yaml(many("- &a# x\n- *a#\n"))],
  [
    "yaml: aliases of aliases",
    yaml(
      `a0: &a0 [x,x]\n${times(3000, (at) => `a${String(at + 1)}: &a${String(at + 1)} [*a${String(at)},*a${String(at)}]\n`).join("")}`,
    ),
  ],
  ["yaml: many documents", yaml(many("---\n"))],
  ["yaml: many tags", yaml(many("- !x# y\n"))],
  ["yaml: many directives", yaml(many("%TAG !a# x\n"))],
  ["yaml: many comments", yaml(many("#\n"))],
  ["yaml: many blank lines", yaml(`a: |\n${"\n".repeat(SIZE)}`)],
  ["yaml: many errors", yaml(many("}\n"))],
  ["yaml: many quotation marks", yaml('"'.repeat(SIZE))],
  ["yaml: a text that never closes", yaml(`"${many("a ")}`)],
  ["yaml: escapes", yaml(`"${many("\\u0041")}"`)],
  ["yaml: spaces", yaml(`a:${" ".repeat(SIZE)}`)],
  ["yaml: tabs", yaml(`a:${"\t".repeat(SIZE)}b`)],
  ["yaml: a plain text over many lines", yaml(`a: ${many("b\n ")}`)],
  ["yaml: a number that goes on", yaml(`a: ${"1".repeat(SIZE)}x`)],
  ["yaml: colons", yaml(":".repeat(SIZE))],
  [
    "analysis: risks with the same id",
    analysis(
      RISKS,
      times(4000, () => ({ id: "r", event: "x" })),
    ),
  ],
  [
    "analysis: unknown keys in each risk",
    analysis(
      RISKS,
      times(4000, () => ({ id: "r", event: "x", evnet: 1 })),
    ),
  ],
  [
    "analysis: many unknown keys",
    analysis(["namnd"], Object.fromEntries(times(10_000, (at) => [`key${String(at)}`, 1]))),
  ],
  ["analysis: one long unknown key", analysis(["k".repeat(SIZE)], 1)],
  [
    "analysis: many unknown references",
    analysis(
      ["controls"],
      times(3000, (at) => ({ id: `k${String(at)}`, name: "x", addresses: [`r${String(at)}`] })),
    ),
  ],
  [
    "analysis: many controls that address unknown causes",
    analysis(
      ["controls"],
      times(3000, (at) => ({ id: `k${String(at)}`, name: "x", addresses: [`SOC-014/x${String(at)}`] })),
    ),
  ],
  [
    "analysis: many references in one control",
    analysis(
      ["controls", 0, "addresses"],
      times(10_000, (at) => `r${String(at)}`),
    ),
  ],
  [
    "analysis: many causes and as many wrong references",
    () => {
      const document = withValue(
        anAnalysis(),
        ["processes", 0, "risks", 0, "causes"],
        times(3000, (at) => ({ id: `o${String(at)}`, text: "x" })),
      );
      safeParseAnalysis(
        withValue(
          document,
          ["controls", 0, "addresses"],
          times(3000, (at) => `SOC-014/x${String(at)}`),
        ),
      );
    },
  ],
  ["analysis: a long id", analysis(["namnd", "id"], "å".repeat(SIZE))],
  ["analysis: a long id of hyphens", analysis(["namnd", "id"], "-".repeat(SIZE))],
  ["analysis: a long date", analysis([...RISKS, 0, "current", "assessedOn"], `2022-01-${"1".repeat(SIZE)}`)],
  ["analysis: a long method", analysis(["method"], "@".repeat(SIZE))],
  ["analysis: a long word of a list", analysis([...RISKS, 0, "treatment", "kind"], "reduce ".repeat(SIZE / 7))],
  [
    "analysis: many forms that are none",
    analysis(
      [...RISKS, 0, "influence", "forms"],
      times(10_000, (at) => `hto${String(at)}`),
    ),
  ],
  [
    "analysis: many equal forms",
    analysis(
      [...RISKS, 0, "influence", "forms"],
      times(10_000, () => "hot"),
    ),
  ],
  [
    "analysis: many dimensions",
    analysis([...RISKS, 0, "current", "consequence"], Object.fromEntries(times(8000, (at) => [`d${String(at)}`, 3]))),
  ],
  [
    "method: many bands",
    () =>
      safeParseMethod({
        ...exampleMethod,
        bands: times(2000, (at) => ({ id: `b${String(at)}`, label: "x", from: at, to: at })),
      }),
  ],
  [
    "method: many overrides",
    () =>
      safeParseMethod({
        ...exampleMethod,
        overrides: times(2000, () => ({ likelihood: 1, consequence: 5, band: "x", reason: "x" })),
      }),
  ],
  [
    "method: many levels",
    () =>
      safeParseMethod({
        ...exampleMethod,
        likelihood: { label: "x", levels: times(2000, () => ({ label: "x", definition: "x" })) },
      }),
  ],
  [
    "method: a large grid",
    () =>
      safeParseMethod({ ...exampleMethod, matrix: { kind: "grid", values: times(200, () => times(200, (at) => at)) } }),
  ],
  [
    "method: many categories",
    () => safeParseMethod({ ...exampleMethod, categories: times(3000, () => ({ id: "x", label: "x" })) }),
  ],
  [
    "method: many labels",
    () =>
      safeParseMethod({
        ...exampleMethod,
        labels: Object.fromEntries(times(5000, (at) => [`treatment.reduc${String(at)}`, "x"])),
      }),
  ],
  [
    "method: many rules",
    () =>
      safeParseMethod({
        ...exampleMethod,
        rules: Object.fromEntries(
          times(3000, (at) => [`incomplete-rsk${String(at)}`, { severity: "note", reason: "x" }]),
        ),
      }),
  ],
  [
    "results: many unknown controls",
    () =>
      safeParseResults(
        {
          ...(results[0] as object),
          controls: times(3000, (at) => ({ control: `k${String(at)}`, result: "deviation" })),
        },
        { plan: { controls: times(1000, (at) => `kk${String(at)}`), actions: [] } },
      ),
  ],
  ["register: many entries that are none", register("entries", `[${many("1,")}1]`)],
  ["register: deep entries", register("entries", "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2))],
  [
    "register: deeper text",
    async () => {
      const text = `{"kind":"adopted-register","register":${"[".repeat(SIZE / 2)}${"]".repeat(SIZE / 2)}}`;
      safeParseRegister(text);
      await verifyRegister(text);
    },
  ],
  [
    "register: many rules",
    register(
      "madeWith",
      JSON.stringify({ version: "1", rules: Object.fromEntries(times(5000, (at) => [`x${String(at)}`, 1])) }),
    ),
  ],
  ["csv: quotation marks", csv('"'.repeat(SIZE))],
  ["csv: an odd quotation mark", csv(`"${"a;".repeat(SIZE / 2)}`)],
  ["csv: quotation marks inside fields", csv(many('a"b;'))],
  ["csv: many columns", csv(many("#;"))],
  ["csv: many rows", csv(many("#\n"))],
  ["csv: a long number", csv(`${"1".repeat(SIZE)}x;1`)],
  ["csv: digits and commas", csv(many("1,"))],
  ["csv: carriage returns", csv("\r".repeat(SIZE))],
  ["table: many rows with the same id", table(`Nr;Risk\n${many("a;x\n")}`)],
  ["table: many rows with the same id and an action", table(`Nr;Risk;Åtgärd\n${many("a;x;y\n")}`)],
  ["table: many processes", table(`Process;Risk\n${many("p#;x\n")}`)],
  ["table: many rows with no level", table(`Risk;Sannolikhet;Konsekvens\n${many("x;9;9\n")}`)],
  ["table: many headings", table(`Risk;${part("h#;")}\nx`)],
  ["table: many headings and rows", table(`Risk;${part("h#;")}\n${part("x\n")}`)],
  ["table: a long id", table(`Nr;Risk\n${"å ".repeat(SIZE / 2)};x`)],
  ["table: spaces in a heading", table(`Risk;${"a b ".repeat(SIZE / 4)}\nx;y`)],
  ["table: a level that goes on", table(`Risk;S;K\nx;${"1 ".repeat(SIZE / 4)};${" ".repeat(SIZE / 2)}1`)],
  ["table: a band that goes on", table(`Risk;Risknivå;Riskvärde\nx;${"a ".repeat(SIZE / 4)};${"1".repeat(SIZE / 2)}`)],
  ["workbook: cells that never end", inSheet("<c ")],
  ["workbook: rows that never end", inSheet("<row r")],
  ["workbook: cells with nothing", inSheet("<c/>")],
  ["workbook: spaces in a cell", inSheet("<c            r            ")],
  ["workbook: quotation marks in a cell", inSheet('<c r="')],
  ["workbook: rows in rows", inSheet("<row>")],
  ["workbook: comments", inSheet("<!--")],
  ["workbook: sections of text", inSheet("<![CDATA[")],
  ["workbook: entities", inSheet("&amp")],
  ["workbook: merged cells", inSheet('<mergeCell ref="A1:B2"/>')],
  [
    "workbook: shared texts that never end",
    sheet((text) => text.replace("</sst>", `${many("<si><t")}</sst>`), "xl/sharedStrings.xml"),
  ],
  [
    "workbook: many sheets",
    sheet(
      (text) => text.replace("</sheets>", `${many('<sheet name="x#" sheetId="9#" r:id="rId1"/>')}</sheets>`),
      "xl/workbook.xml",
    ),
  ],
  ["formula: parentheses", formula("(".repeat(SIZE))],
  ["formula: parentheses as many as have room", formula("(".repeat(199))],
  ["formula: signs as many as have room", formula("-".repeat(199))],
  ["formula: questions as many as have room", formula("1?".repeat(99))],
  ["formula: powers as many as have room", formula("9^".repeat(66) + "9")],
  ["formula: roots as many as have room", formula("sqrt(".repeat(33) + "2" + ")".repeat(33))],
  [
    "formula: roots of roots in a quotient",
    formula("1/(sqrt(sqrt(2)+sqrt(3)+sqrt(5)+sqrt(7)+sqrt(11)+sqrt(13)) - sqrt(17)) ^ 99"),
  ],
  [
    "formula: a power of a fraction",
    formula("((sannolikhet/999999999999999+1)^99)^99*((konsekvens/999999999999999+1)^99)^99"),
  ],
  ["formula: powers of powers", formula("(((.999999999999999^99)^99)^99)^99")],
  ["stream: many lines", () => lagesbildOf(many("1\n"))],
  ["stream: many chunks without a line", () => lagesbildOf("1".repeat(SIZE), 1)],
  ["stream: a deep line", () => lagesbildOf(`${"[".repeat(SIZE)}\n${"[".repeat(SIZE / 2)}${"]".repeat(SIZE / 2)}`)],
  [
    "stream: deep parts",
    () => lagesbildOf(`{"kind":"lagesbild","format":1,"namnder":${"[".repeat(SIZE / 4)}${"]".repeat(SIZE / 4)}}`),
  ],
];

describe("an input made to take the square of its length, or the stack", () => {
  test.each(families)("%s", { timeout: FUZZ_TIMEOUT }, async (_name, read) => {
    await watchedLater(async () => {
      await read();
    });
  });
});
