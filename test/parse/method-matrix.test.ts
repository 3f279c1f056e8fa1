import { describe, expect, test } from "vitest";
import { safeParseMethod } from "../../src/parse/parse-method.js";
import { aMethod } from "../method/a-method.js";

/** Place and code of every issue; a problem of the matrix by its kind. */
const told = (changes: object): readonly string[] => {
  const read = safeParseMethod({ ...structuredClone(aMethod()), ...changes });
  if (read.ok) return [];
  return read.issues.map((issue) => `${issue.path.join(".")} ${issue.code === "matrix" ? issue.problem : issue.code}`);
};

const lag = { id: "lag", label: "Låg", from: 1, to: 2 };
const medel = { id: "medel", label: "Medel", from: 3, to: 4 };
const hog = { id: "hog", label: "Hög", from: 6, to: 9 };
const grid = (values: unknown): object => ({ kind: "grid", values });
const override = { likelihood: 1, consequence: 1, band: "hog", reason: "Beslut." };
const levels = (...labels: readonly unknown[]): object => ({
  label: "Skala",
  levels: labels.map((label) => ({ label })),
});

const full = [
  [1, 2, 3],
  [1, 2, 3],
  [1, 2, 3],
];

describe("a fault of structure does not hide what is wrong elsewhere in the matrix", () => {
  test.each<readonly [name: string, changes: object, issues: readonly string[]]>([
    [
      "a band without a label beside limits that are reversed",
      { bands: [{ id: "lag", from: 1, to: 2 }, { ...medel, from: 4, to: 3 }, hog] },
      ["bands.0.label missing", "bands.1 band-limits-reversed"],
    ],
    [
      "a band whose limit is a text, and an id twice",
      { bands: [{ ...lag, from: "1" }, medel, { ...hog, id: "medel" }] },
      ["bands.0.from wrong-type", "bands.2.id duplicate-band"],
    ],
    [
      "a misspelt limit is told of once, and so is a limit that is absent elsewhere",
      { bands: [{ id: "lag", label: "Låg", fron: 1, to: 2 }, { id: "medel", label: "M", from: 3 }, hog] },
      ["bands.0.fron unknown-key", "bands.1 band-without-limits"],
    ],
    [
      "a label lacking where the limits leave cells without a band",
      { bands: [{ id: "lag", from: 1, to: 2 }, medel] },
      ["matrix hole", "bands.0.label missing"],
    ],
    [
      "a band that is no group beside one that excepts what the scale lacks",
      { bands: ["lag", { ...medel, exceptConsequence: ["1", 9] }] },
      [
        "bands.0 wrong-type",
        "bands.1.exceptConsequence.0 wrong-type",
        "bands.1.exceptConsequence.1 exception-outside-scale",
      ],
    ],
    [
      "an override without a reason, outside the scales and to a band that is not there",
      { overrides: [{ likelihood: 9, consequence: 1, band: "okänd" }] },
      ["overrides.0 override-outside-scale", "overrides.0.reason missing", "overrides.0.band unknown-band"],
    ],
    [
      "an override without its cell, beside one cell decided twice",
      { overrides: [{ band: "okänd", reason: "R" }, override, override, { ...override, consequence: 2, band: 5 }] },
      [
        "overrides.0.likelihood missing",
        "overrides.0.consequence missing",
        "overrides.2 duplicate-override",
        "overrides.3.band wrong-type",
      ],
    ],
    [
      "a grid of the wrong size with a faulty cell and a faulty row",
      { matrix: grid([[1, "2", 3], "rad", [1, 2], [1, 2, 3]]) },
      [
        "matrix.values wrong-size",
        "matrix.values.0.1 wrong-type",
        "matrix.values.1 wrong-type",
        "matrix.values.2 wrong-size",
      ],
    ],
    [
      "a grid of the wrong size beside a faulty band",
      { matrix: grid(full.slice(1)), bands: [lag, medel, { ...hog, id: 5 }] },
      ["matrix.values wrong-size", "bands.2.id wrong-type"],
    ],
    [
      "a faulty band, which the cells of a grid may stand for",
      {
        matrix: { kind: "grid", bands: full.map((row) => row.map(() => "hög")) },
        bands: [{ ...lag, id: "hö g" }, medel],
      },
      ["bands.0.id bad-id"],
    ],
    [
      "a grid of bands that are not there, beside an override without a reason",
      {
        matrix: { kind: "grid", bands: full.map((row) => row.map((value) => (value === 1 ? "extrem" : "lag"))) },
        overrides: [{ likelihood: 3, consequence: 3, band: "hog" }],
      },
      ["matrix.bands unknown-band", "overrides.0.reason missing"],
    ],
    [
      "values that are no list, beside bands that may not stand there",
      { matrix: { kind: "grid", values: 5 }, bands: [{ ...lag, from: 3 }, medel] },
      ["matrix.values wrong-type"],
    ],
    ["a misspelt grid", { matrix: { kind: "grid", vales: full } }, ["matrix.vales unknown-key"]],
    [
      "both grids, one of them faulty",
      {
        matrix: { kind: "grid", values: [[1, "2", 3], ...full.slice(1)], bands: full.map(() => ["lag", "lag", "lag"]) },
      },
      ["matrix grid-content", "matrix.values.0.1 wrong-type"],
    ],
    [
      "a way of counting that is none, beside reversed limits and limits that it may not need",
      {
        matrix: { kind: "gånger" },
        bands: [
          { ...lag, from: 3 },
          { id: "medel", label: "M" },
        ],
      },
      ["matrix.kind not-in-list", "bands.0 band-limits-reversed"],
    ],
    [
      "no scale to hold anything against",
      { likelihood: "hög", matrix: grid([]), bands: [lag, lag], overrides: [{ ...override, likelihood: 9 }] },
      ["likelihood wrong-type", "bands.1.id duplicate-band", "overrides.0.band unknown-band"],
    ],
    [
      "a scale with a faulty label still counts its levels",
      { likelihood: levels("A", 5, "C"), matrix: grid(full.slice(1)) },
      ["likelihood.levels.1.label wrong-type", "matrix.values wrong-size"],
    ],
    [
      "overrides that are misspelt may decide the cells that no band covers",
      { bands: [lag, medel], overides: [override] },
      ["overides unknown-key"],
    ],
    ["no bands at all", { bands: undefined, overrides: [override] }, ["bands undefined-value"]],
    [
      "a level of a common risk beside a faulty band",
      {
        bands: [{ ...lag, id: 5 }, medel, hog],
        common: { risks: [{ process: "p", id: "r", event: "E", current: { likelihood: 4, consequence: 1 } }] },
      },
      ["bands.0.id wrong-type", "common.risks.0.current.likelihood level"],
    ],
  ])("%s", (_name, changes, issues) => {
    expect(told(changes).toSorted()).toEqual([...issues].sort());
  });
});
