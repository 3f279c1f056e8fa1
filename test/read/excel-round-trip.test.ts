import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { publishedMethods } from "../../src/method/published/index.js";
import { parseAnalysis } from "../../src/parse/parse-analysis.js";
import { fromExcel } from "../../src/read/excel.js";
import { analysisToExcel, excelTemplate } from "../../src/read/excel-template.js";
import { fromYaml } from "../../src/read/yaml.js";
import { anyAnalysis } from "../laws/any-analysis.js";
import { methods } from "../laws/methods.js";
import { LAW_TIMEOUT, runs } from "../laws/runs.js";
import { richInput } from "../view/rich-register.js";

const FOLDER = "examples/data/2022";
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"));
const namnd = { id: "skarholmen", name: "Skärholmens stadsdelsnämnd", kind: "stadsdelsnamnd" } as const;

const through = async (input: unknown) => {
  const analysis = parseAnalysis(input);
  const read = parseAnalysis(await fromExcel(await analysisToExcel(analysis, exempel5x5)));
  return { analysis, read };
};

describe("an analysis goes through a workbook unchanged", () => {
  test.each(files)("%s", async (file) => {
    const { analysis, read } = await through(fromYaml(readFileSync(`${FOLDER}/${file}`, "utf8")));
    expect(read).toEqual(analysis);
  });

  test("with words that a workbook could take for something else", async () => {
    const words = [
      "–",
      "\\–",
      "=1+1",
      "_x0041_",
      "a\nb",
      "\n x",
      "\\| x",
      " x ",
      "4",
      "1-2",
      "\ud800",
      "\u0001",
      "TRUE",
    ];
    const errors = ["#REF!", "#N/A", "#DIV/0!", "#NAME?"];
    let at = 0;
    const all = [...words, ...errors];
    const { analysis, read } = await through(richInput(() => all[at++ % all.length] ?? ""));
    expect(read).toEqual(analysis);
  });

  test("with any words", async () => {
    const word = fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.trim() !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 30, maxLength: 60 }), async (words) => {
        let at = 0;
        const { analysis, read } = await through(richInput(() => words[at++ % words.length] ?? ""));
        expect(read).toEqual(analysis);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test.each(methods.map((method) => [`${method.id}@${method.version}`, method] as const))(
    "by %s, with dimensions, votes, secrecy and the rest",
    async (_, method) => {
      await fc.assert(
        fc.asyncProperty(
          anyAnalysis.filter((given) => given.method === method),
          async ({ written }) => {
            const analysis = parseAnalysis(written, { method });
            const document = await fromExcel(await analysisToExcel(analysis, method), { methods: [method] });
            expect(parseAnalysis(document, { method })).toEqual(analysis);
          },
        ),
        runs(4),
      );
    },
    LAW_TIMEOUT,
  );

  test("with lists and groups that are empty", async () => {
    const { analysis, read } = await through({
      ...richInput(),
      prepared: {},
      controlSystem: {},
      perspectives: [],
      units: [],
      goals: [],
      controls: [{ id: "k1", name: "Kontroll", effect: {}, addresses: [], tests: [] }],
      actions: [],
      incidents: [],
      surveys: [],
      recommendations: [],
      processes: [
        { id: "p1", name: "En", risks: [], handledFor: ["a; b", "", " c"], notApplicable: [] },
        { id: "p2", name: "Två", goals: [] },
        { id: "p3", name: "Tre", risks: [{ id: "r1", event: "x", causes: [], consequences: [] }] },
      ],
    });
    expect(read).toEqual(analysis);
  });
});

describe("a template", () => {
  test.each(publishedMethods.map((method) => [`${method.id}@${method.version}`, method] as const))(
    "under %s reads as a draft with the mandatory process",
    async (name, method) => {
      const analysis = parseAnalysis(await fromExcel(await excelTemplate(method, { namnd, year: 2022 })));
      expect(analysis).toEqual({
        format: 1,
        year: 2022,
        method: name,
        stage: "draft",
        namnd,
        processes: [{ id: "otillaten-paverkan", name: "Otillåten påverkan" }],
      });
    },
  );

  test("before the year from which the process is mandatory has none", async () => {
    const analysis = parseAnalysis(await fromExcel(await excelTemplate(exempel5x5, { namnd, year: 2021 })));
    expect(analysis.processes).toEqual([]);
  });

  test("takes last year's risks over without their levels, which are to be assessed anew", async () => {
    const previous = parseAnalysis(richInput());
    const analysis = parseAnalysis(
      await fromExcel(await excelTemplate(exempel5x5, { namnd, year: 2023, previous: { analysis: previous } })),
    );
    const risks = analysis.processes.flatMap((process) => process.risks ?? []);
    const before = previous.processes.flatMap((process) => process.risks ?? []);
    expect(risks.map(({ id, event }) => [id, event])).toEqual(before.map(({ id, event }) => [id, event]));
    expect(
      risks.every(({ inherent, current, target, treatment }) => !(inherent ?? current ?? target ?? treatment)),
    ).toBe(true);
  });

  test("of a nämnd that had little last year takes over little", async () => {
    const previous = parseAnalysis({
      format: 1,
      year: 2022,
      method: "exempel-5x5@2022.1",
      namnd,
      processes: [{ id: "p1", name: "Tillsyn" }],
      actions: [
        { id: "a1", text: "Klar", status: "done" },
        { id: "a2", text: "Öppen", carriedFrom: 2020 },
      ],
    });
    const analysis = parseAnalysis(await fromExcel(await excelTemplate(exempel5x5, { namnd, year: 2023, previous })));
    expect(analysis).toMatchObject({
      processes: [{ id: "otillaten-paverkan" }, { id: "p1" }],
      actions: [{ id: "a2", carriedFrom: 2020 }],
    });
    expect(Object.keys(analysis)).not.toContain("controls");
  });

  test("is given as bytes; anything else is a mistake of the program", async () => {
    await expect(fromExcel("mall.xlsx" as never)).rejects.toThrow(
      "A workbook is given as a Uint8Array or an ArrayBuffer, not as string",
    );
  });

  test("has the same bytes each time", async () => {
    const make = () => excelTemplate(exempel5x5, { namnd, year: 2022 });
    expect(await make()).toEqual(await make());
  });
});
