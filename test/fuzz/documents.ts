import { readdirSync, readFileSync } from "node:fs";
import { buildRegister, exampleMethod, parseAnalysis, publishedMethods, toCanonicalJson } from "vasentlighetsanalys";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { methods } from "../laws/methods.js";
import { anAnalysis } from "../parse/an-analysis.js";
import { keysOf } from "./mutate-document.js";

const golden = new URL("../golden/", import.meta.url);
const goldenFolders = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const read = (folder: string, file: string): string => readFileSync(new URL(`${folder}/${file}`, golden), "utf8");

/** Analyses as they are written: the golden cases, and one that uses nearly every key. */
export const analysisTexts = goldenFolders.map((folder) => read(folder, "analysis.yaml"));
export const analyses: readonly unknown[] = [anAnalysis(), ...analysisTexts.map((text) => fromYaml(text))];
export const registers: readonly unknown[] = goldenFolders.map(
  (folder) => JSON.parse(read(folder, "register.json")) as unknown,
);
export const methodDocuments: readonly unknown[] = [
  ...publishedMethods,
  ...methods,
  { ...exampleMethod, matrix: { kind: "formula", expression: "sannolikhet * konsekvens" } },
].map((method) => JSON.parse(JSON.stringify(method)) as unknown);

export const results: readonly unknown[] = [
  {
    format: 1,
    namnd: "exempelnamnden",
    year: 2022,
    controls: [
      {
        control: "k1",
        performedOn: "2022-04-12",
        report: "T1",
        result: "deviation",
        sample: { size: 10, deviations: 2 },
        note: "Två av tio saknade underskrift",
        action: "a1",
      },
      { control: "k2", result: "ingen avvikelse" },
    ],
    actions: [{ action: "a1", status: "done", on: "2022-05-30", note: "Klar" }],
    judgement: { level: "tillracklig", motivation: "Följs", by: "Nämnden", on: "2023-01-20" },
  },
];

/** A small register of today's version, which verifies without a difference. */
export const aRegister = (): unknown =>
  JSON.parse(
    toCanonicalJson(buildRegister(parseAnalysis(anAnalysis()), { method: exampleMethod, asOf: "2022-03-31" })),
  );

/** The keys that any of the documents know. */
export const WORDS = keysOf([...analyses, ...registers, ...methodDocuments, ...results]);
