import { describe, expectTypeOf, test } from "vitest";
import { defineAnalysis } from "../../src/method/authoring/define-analysis.js";
import { defineMethod } from "../../src/method/authoring/define-method.js";
import type { Method } from "../../src/method/method.js";
import { exampleMethod, publishedMethods } from "../../src/method/published/index.js";

const head = {
  format: 1,
  id: "egen",
  version: "1",
  title: "Egen",
  source: { title: "Egen", status: "example" },
  appliesFrom: 2023,
  likelihood: { label: "Sannolikhet", levels: [{ label: "Låg" }, { label: "Hög" }] },
  consequence: { label: "Konsekvens", levels: [{ label: "1" }, { label: "2" }, { label: "3" }] },
} as const;
const matrix = { kind: "product" } as const;
const bands = [
  { id: "lag", label: "Låg", from: 1, to: 2 },
  { id: "hog", label: "Hög", from: 3, to: 6 },
] as const;
const whole = { ...head, matrix, bands } as const;

test("literal types are kept, and the method is one everywhere", () => {
  const method = defineMethod({ ...whole, categories: [{ id: "it", label: "It" }] });
  expectTypeOf(method).toExtend<Method>();
  expectTypeOf(method.id).toEqualTypeOf<"egen">();
  expectTypeOf(method.likelihood.levels.length).toEqualTypeOf<2>();
  expectTypeOf(method.categories[0].id).toEqualTypeOf<"it">();
  expectTypeOf(exampleMethod).toExtend<Method>();
  expectTypeOf(exampleMethod.bands[3].id).toEqualTypeOf<"kritisk">();
  expectTypeOf(publishedMethods).toEqualTypeOf<readonly Method[]>();
});

test("a method that is only known as a Method is taken as it is", () => {
  expectTypeOf(defineMethod({} as Method)).toEqualTypeOf<Method>();
});

describe("a method may only name what it has", () => {
  test("a band and levels in an override", () => {
    const override = { likelihood: 2, consequence: 3, band: "hog", reason: "Skäl" } as const;
    defineMethod({ ...whole, overrides: [override] });
    // @ts-expect-error: there is no band kritisk
    defineMethod({ ...whole, overrides: [{ ...override, band: "kritisk" }] });
    // @ts-expect-error: there are two levels of likelihood
    defineMethod({ ...whole, overrides: [{ ...override, likelihood: 3 }] });
  });

  test("bands in a grid, of its own size", () => {
    const low = ["lag", "lag", "hog"] as const;
    defineMethod({ ...head, bands, matrix: { kind: "grid", bands: [low, ["lag", "hog", "hog"]] } });
    // @ts-expect-error: there is no band medel
    defineMethod({ ...head, bands, matrix: { kind: "grid", bands: [low, ["lag", "medel", "hog"]] } });
    // @ts-expect-error: a row per level of likelihood
    defineMethod({ ...head, bands, matrix: { kind: "grid", bands: [low] } });
    defineMethod({
      ...head,
      bands,
      matrix: {
        kind: "grid",
        values: [
          [1, 2, 3],
          [2, 4, 6],
        ],
      },
    });
    defineMethod({
      ...head,
      bands,
      matrix: {
        kind: "grid",
        values: [
          // @ts-expect-error: a column per level of consequence
          [1, 2],
          [2, 4, 6],
        ],
      },
    });
  });

  test("a definition per level in a dimension", () => {
    const dimension = { id: "fortroende", label: "Förtroende" } as const;
    defineMethod({
      ...whole,
      consequence: { ...head.consequence, dimensions: [{ ...dimension, definitions: ["1", "2", "3"] }] },
    });
    defineMethod({
      ...whole,
      // @ts-expect-error: the third level is not defined
      consequence: { ...head.consequence, dimensions: [{ ...dimension, definitions: ["1", "2"] }] },
    });
  });

  test("kinds of control in a mandatory process", () => {
    const process = { id: "otillaten-paverkan", name: "Otillåten påverkan", from: 2023, for: ["facknamnd"] } as const;
    defineMethod({ ...whole, mandatoryProcesses: [{ ...process, controlKinds: ["rutin"] }] });
    // @ts-expect-error: there is no kind tillsyn
    defineMethod({ ...whole, mandatoryProcesses: [{ ...process, controlKinds: ["tillsyn"] }] });
    defineMethod({
      ...whole,
      controlKinds: [{ id: "tillsyn", label: "Tillsyn" }],
      mandatoryProcesses: [{ ...process, controlKinds: ["tillsyn"] }],
    });
  });

  test("levels and categories in what all nämnder are given", () => {
    const risk = { process: "p", id: "r", event: "Händelse" } as const;
    defineMethod({ ...whole, common: { risks: [{ ...risk, current: { likelihood: 2, consequence: 3 } }] } });
    // @ts-expect-error: there are two levels of likelihood
    defineMethod({ ...whole, common: { risks: [{ ...risk, current: { likelihood: 3, consequence: 3 } }] } });
  });
});

describe("closed lists, keys and the opt-out", () => {
  test("treatments, kinds of nämnd and the kinds of matrix", () => {
    const band = { id: "lag", label: "Låg", from: 1, to: 6 } as const;
    defineMethod({ ...head, matrix, bands: [{ ...band, requires: { treatments: ["reduce"] } }] });
    // @ts-expect-error: no such treatment
    defineMethod({ ...head, matrix, bands: [{ ...band, requires: { treatments: ["ignore"] } }] });
    // @ts-expect-error: no such kind of matrix
    defineMethod({ ...head, bands, matrix: { kind: "average" } });
    defineMethod({
      ...whole,
      // @ts-expect-error: no such kind of nämnd
      mandatoryProcesses: [{ id: "otillaten-paverkan", name: "O", from: 2022, for: ["namnd"] }],
    });
  });

  test("a misspelt key", () => {
    defineMethod({ ...whole, labels: {} });
    // @ts-expect-error: labels
    defineMethod({ ...whole, lables: {} });
    // @ts-expect-error: definition
    defineMethod({ ...whole, likelihood: { label: "S", levels: [{ label: "1", defintion: "d" }, { label: "2" }] } });
  });

  test("a list without otillåten påverkan needs a reason and a decider", () => {
    const mandatoryOptOut = { reason: "Annat uppdrag", decidedBy: "Direktionen" } as const;
    defineMethod({ ...whole, mandatoryProcesses: [], mandatoryOptOut });
    // @ts-expect-error: mandatoryOptOut is missing
    defineMethod({ ...whole, mandatoryProcesses: [] });
    // @ts-expect-error: and so is its decider
    defineMethod({ ...whole, mandatoryProcesses: [], mandatoryOptOut: { reason: "Annat uppdrag" } });
  });
});

test("dimensions that are weighed together are all written", () => {
  const dimensions = [
    { id: "ekonomi", label: "Ekonomi", weight: 2 },
    { id: "miljo", label: "Miljö" },
  ] as const;
  const combine = { kind: "weighted", round: "up" } as const;
  const method = defineMethod({ ...whole, consequence: { ...head.consequence, dimensions, combine } });
  const analysis = {
    format: 1,
    year: 2021,
    method: "egen@1",
    namnd: { id: "n", name: "Nämnden", kind: "annan" },
  } as const;
  const risk = { id: "r", event: "Händelse" } as const;
  const process = { id: "p", name: "Process" } as const;
  defineAnalysis(method, {
    ...analysis,
    processes: [
      { ...process, risks: [{ ...risk, current: { likelihood: 1, consequence: { ekonomi: 1, miljo: 3 } } }] },
    ],
  });
  defineAnalysis(method, {
    ...analysis,
    // @ts-expect-error: miljo is missing
    processes: [{ ...process, risks: [{ ...risk, current: { likelihood: 1, consequence: { ekonomi: 1 } } }] }],
  });
});
