import fc from "fast-check";
import {
  type Analysis,
  buildRegister,
  exampleMethod,
  type LevelMapping,
  type Method,
  MethodError,
  migrateAnalysis,
  MigrationError,
  type MigrationIssue,
  type MigrationOptions,
  parseAnalysis,
  scoreAssessment,
} from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { aRisk, written } from "./analyses.js";

const levelsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `Nivå ${index + 1}`, definition: `Definition ${index + 1}` }));

const from = exampleMethod;
const { levels: consequenceLevels, label } = from.consequence;

/** The example with three levels on either axis and no dimensions. */
const three: Method = {
  ...from,
  id: "tre-nivaer",
  version: "2023.1",
  likelihood: { label: "Sannolikhet", levels: levelsOf(3) },
  consequence: { label: "Konsekvens", levels: levelsOf(3) },
  bands: [
    { id: "lag", label: "Låg", from: 1, to: 3 },
    { id: "hog", label: "Hög", from: 4, to: 9 },
  ],
};

/** Next year's example: the same scales, another name for one dimension. */
const renamed: Method = {
  ...from,
  version: "2023.1",
  consequence: {
    label,
    levels: consequenceLevels,
    dimensions: [
      { id: "verksamhet", label: "Verksamhet" },
      { id: "tillit", label: "Tillit" },
      { id: "ekonomi", label: "Ekonomi" },
    ],
    combine: "max",
  },
};

const same = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };
const toThree = { 1: 1, 2: 1, 3: 2, 4: 3, 5: 3 };
const identity: LevelMapping = { likelihood: same, consequence: same };
const narrowed: LevelMapping = { likelihood: toThree, consequence: toThree, dimensions: "combined" };

const read = (changes: object, method: Method = from): Analysis =>
  parseAnalysis(written({ method: `${method.id}@${method.version}`, ...changes }), { method });

const withRisk = (risk: object, rest: object = {}, method: Method = from): Analysis =>
  read({ processes: [{ id: "p1", name: "P", risks: [aRisk("r1", risk)] }], ...rest }, method);

/** A risk that nobody has assessed with its controls. */
const inherentOnly = (assessed: object): Analysis =>
  read({ processes: [{ id: "p1", name: "P", risks: [{ id: "r1", event: "E", ...assessed }] }] });

const full = {
  inherent: { likelihood: 5, consequence: 4 },
  current: {
    likelihood: 4,
    consequence: { verksamhet: 2, fortroende: 3 },
    motivation: "Skäl",
    votes: [
      { role: "enhetschef", likelihood: 4, consequence: 3 },
      { role: "controller", likelihood: 2, consequence: { ekonomi: 5 } },
    ],
  },
  target: { likelihood: 2, consequence: 1 },
  treatment: { kind: "accept", motivation: "Skäl", given: { likelihood: 4, consequence: { fortroende: 3 } } },
};

const issuesOf = (analysis: Analysis, options: MigrationOptions): readonly MigrationIssue[] => {
  try {
    migrateAnalysis(analysis, options);
  } catch (error) {
    if (error instanceof MigrationError) return error.issues;
    throw error;
  }
  return [];
};

const codesAndPlaces = (analysis: Analysis, options: MigrationOptions) =>
  issuesOf(analysis, options).map(({ code, at }) => [code, at]);

/** What a reader is told must point into what was written. */
const valueAt = (root: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], root);

describe("every place where a level stands is mapped", () => {
  test("a narrower scale, dimensions combined by the old method's rule", () => {
    const { analysis, moves } = migrateAnalysis(withRisk(full), { from, to: three, levels: narrowed });
    const [risk] = analysis.processes[0]?.risks ?? [];
    expect(risk).toMatchObject({
      inherent: { likelihood: 3, consequence: 3 },
      current: {
        likelihood: 3,
        consequence: 2,
        motivation: "Skäl",
        votes: [
          { role: "enhetschef", likelihood: 3, consequence: 2 },
          { role: "controller", likelihood: 1, consequence: 3 },
        ],
      },
      target: { likelihood: 1, consequence: 1 },
      treatment: { given: { likelihood: 3, consequence: 2 }, motivation: "Skäl" },
    });
    expect(analysis.method).toBe("tre-nivaer@2023.1");
    expect(moves.map(({ assessment, before, after }) => [assessment, before?.value, after?.value])).toEqual([
      ["inherent", 20, 9],
      ["current", 12, 6],
      ["target", 2, 1],
    ]);
    expect(moves[0]).toMatchObject({
      riskId: "r1",
      process: "p1",
      before: { band: "kritisk" },
      after: { band: "hog" },
    });
  });

  test("a renamed dimension with levels of its own", () => {
    const shifted = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 };
    const levels = { ...identity, dimensions: { fortroende: { to: "tillit", levels: shifted } } };
    const { analysis } = migrateAnalysis(withRisk(full), { from, to: renamed, levels });
    const [risk] = analysis.processes[0]?.risks ?? [];
    expect(risk?.current?.consequence).toEqual({ verksamhet: 2, tillit: 4 });
    expect(risk?.treatment?.given?.consequence).toEqual({ tillit: 4 });
    expect(risk?.current?.votes?.[1]?.consequence).toEqual({ ekonomi: 5 });
  });

  test("the result is read without an issue under the new method, and the old one is left as it was", () => {
    const before = withRisk(full);
    const copy: unknown = structuredClone(before);
    const { analysis } = migrateAnalysis(before, { from, to: three, levels: narrowed });
    expect(before).toEqual(copy);
    expect(parseAnalysis(analysis, { method: three })).toEqual(analysis);
    expect(() => buildRegister(analysis, { method: three, asOf: "2023-03-31" })).not.toThrow();
    expect(() => buildRegister(analysis, { method: from, asOf: "2023-03-31" })).toThrow(RangeError);
    expect(() => buildRegister(before, { method: three, asOf: "2023-03-31" })).toThrow(
      'names the method "exempel-5x5@2022.1", but "tre-nivaer@2023.1" was given',
    );
  });

  test("an acceptance keeps standing for the levels it was given for, or lapses as it did", () => {
    const state = (analysis: Analysis, method: Method) =>
      buildRegister(analysis, { method, asOf: "2022-03-31" }).entries[0]?.treatment.kind;
    const standing = withRisk(full);
    const lapsed = withRisk({ ...full, treatment: { ...full.treatment, given: { likelihood: 1, consequence: 1 } } });
    const after = (analysis: Analysis) => migrateAnalysis(analysis, { from, to: three, levels: narrowed }).analysis;
    expect([state(standing, from), state(after(standing), three)]).toEqual(["standing", "standing"]);
    expect([state(lapsed, from), state(after(lapsed), three)]).toEqual(["lapsed", "lapsed"]);
  });

  test("candidates and dropped risks are mapped too", () => {
    const analysis = withRisk({ ...full, selection: { kind: "dropped", reason: "Hanteras av annan nämnd" } });
    const { moves } = migrateAnalysis(analysis, { from, to: three, levels: narrowed });
    expect(moves).toHaveLength(3);
  });
});

describe("what has no counterpart is refused, every place at once", () => {
  test("levels without a mapping", () => {
    const levels = { likelihood: { 2: 1, 5: 3 }, consequence: { 1: 1, 3: 2 }, dimensions: "combined" as const };
    const issues = issuesOf(withRisk(full), { from, to: three, levels });
    const risk = "process p1 › risk r1";
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ["unmapped-level", `${risk} › utan kontroller › konsekvens`],
      ["unmapped-level", `${risk} › med befintliga kontroller › sannolikhet`],
      ["unmapped-level", `${risk} › med befintliga kontroller › röst 1 › sannolikhet`],
      ["unmapped-level", `${risk} › med befintliga kontroller › röst 2 › konsekvens`],
      ["unmapped-level", `${risk} › hantering › given för › sannolikhet`],
    ]);
    const analysis = withRisk(full);
    expect(issues.map(({ path }) => valueAt(analysis, path))).toEqual([4, 4, 4, { ekonomi: 5 }, 4]);
    expect(issues[0]?.message).toBe(
      "nivå 4 har ingen motsvarighet i tre-nivaer@2023.1. Lägg till den i levels.consequence.",
    );
  });

  test("a dimension's own mapping is the one that lacks the level", () => {
    const levels = { ...identity, dimensions: { fortroende: { to: "tillit", levels: { 1: 1 } } } };
    const issues = issuesOf(withRisk(full), { from, to: renamed, levels });
    expect(issues.map(({ message }) => message)).toEqual([
      "nivå 3 har ingen motsvarighet i exempel-5x5@2023.1. Lägg till den i levels.dimensions.fortroende.levels.",
      "nivå 3 har ingen motsvarighet i exempel-5x5@2023.1. Lägg till den i levels.dimensions.fortroende.levels.",
    ]);
  });

  type Row = readonly [string, MigrationOptions, readonly (readonly [string, string])[]];
  const current = "process p1 › risk r1 › med befintliga kontroller › konsekvens";
  const weighing: Method = {
    ...renamed,
    consequence: { ...renamed.consequence, combine: { kind: "weighted", round: "up" } },
  };
  const table: readonly Row[] = [
    [
      "a mapping to a level above the new scale, used or not",
      { from, to: three, levels: { ...narrowed, likelihood: { ...toThree, 1: 4 } } },
      [["level-outside-scale", "levels › likelihood"]],
    ],
    [
      "a mapping to no whole level",
      { from, to: three, levels: { ...narrowed, consequence: { ...toThree, 2: 1.5 } } },
      [["level-outside-scale", "levels › consequence"]],
    ],
    [
      "a mapping to nought",
      { from, to: three, levels: { ...narrowed, consequence: { ...toThree, 2: 0 } } },
      [["level-outside-scale", "levels › consequence"]],
    ],
    [
      "a mapping of a level that the old scale lacks",
      { from, to: three, levels: { ...narrowed, likelihood: { ...toThree, 6: 3 } } },
      [["unknown-level", "levels › likelihood"]],
    ],
    [
      "a dimension that the new method lacks",
      { from, to: renamed, levels: identity },
      [
        ["unknown-dimension", `${current} › fortroende`],
        ["unknown-dimension", "process p1 › risk r1 › hantering › given för › konsekvens › fortroende"],
      ],
    ],
    [
      "a mapping of a dimension that the old method lacks",
      { from, to: from, levels: { ...identity, dimensions: { miljo: { to: "ekonomi" } } } },
      [["unknown-dimension", "levels › dimensions › miljo"]],
    ],
    [
      "levels outside the scale in a dimension's own mapping",
      { from, to: from, levels: { ...identity, dimensions: { ekonomi: { levels: { ...same, 4: 6 } } } } },
      [["level-outside-scale", "levels › dimensions › ekonomi › levels"]],
    ],
    [
      "two dimensions that become one",
      { from, to: from, levels: { ...identity, dimensions: { fortroende: { to: "verksamhet" } } } },
      [["merged-dimensions", current]],
    ],
    [
      "a weighted mean that lacks a dimension",
      { from, to: weighing, levels: { ...identity, dimensions: { fortroende: { to: "tillit" } } } },
      [
        ["missing-dimensions", current],
        ["missing-dimensions", "process p1 › risk r1 › med befintliga kontroller › röst 2 › konsekvens"],
        ["missing-dimensions", "process p1 › risk r1 › hantering › given för › konsekvens"],
      ],
    ],
  ];
  test.each(table)("%s", (_name, options, expected) => {
    expect(codesAndPlaces(withRisk(full), options)).toEqual(expected);
  });

  const counting: Method = { ...from, controlEffect: { kind: "steps" } };
  const effect = { likelihood: 2, consequence: 1 };
  const wording: Method = {
    ...from,
    version: "2023.1",
    categories: [{ id: "arbetsmiljo", label: "Arbetsmiljö" }],
    controlKinds: [{ id: "rutin", label: "Rutin" }],
    reporting: [{ id: "VB", label: "Verksamhetsberättelse", asOf: "12-31", year: 0 }],
  };
  type Told = readonly [string, Analysis, MigrationOptions];
  const texts: readonly Told[] = [
    ...table.map(([name, options]): Told => [name, withRisk(full), options]),
    [
      "levels without a mapping",
      withRisk(full),
      { from, to: three, levels: { likelihood: {}, consequence: {}, dimensions: "combined" } },
    ],
    [
      "a dimension where the new method has none",
      withRisk({ current: { likelihood: 4, consequence: { ekonomi: 1 } } }),
      { from, to: three, levels: { likelihood: toThree, consequence: toThree } },
    ],
    [
      "effects of a control without a mapping",
      withRisk(
        { inherent: { likelihood: 5, consequence: 3 } },
        { controls: [{ id: "k1", name: "K", existing: true, effect, addresses: ["r1"] }] },
        counting,
      ),
      { from: counting, to: { ...three, controlEffect: { kind: "steps" } }, levels: narrowed },
    ],
    [
      "effects mapped to more than there is",
      withRisk({}, {}, counting),
      {
        from: counting,
        to: three,
        levels: { ...narrowed, steps: { likelihood: { 1: 2, 2: 3 }, consequence: { 1: 0, 2: -1 } } },
      },
    ],
    [
      "words that the new method lacks",
      withRisk(
        { category: "ekonomi" },
        {
          controls: [{ id: "k1", name: "K", kind: "samverkan", reports: ["VB", "T1"] }],
          actions: [{ id: "a1", text: "Å", kind: "utbildning" }],
        },
      ),
      { from, to: wording, levels: identity },
    ],
  ];
  test("their places and texts, to be read by a person", async () => {
    const pages = texts.map(([name, analysis, options]) => {
      const english = issuesOf(analysis, { ...options, locale: "en" });
      const lines = issuesOf(analysis, options).flatMap(({ code, path, at, message }, index) => [
        `- ${code} · ${path.join(".")}`,
        `  - ${at}: ${message}`,
        `  - ${english[index]?.at ?? ""}: ${english[index]?.message ?? ""}`,
      ]);
      return [`## ${name}`, "", ...lines, ""].join("\n");
    });
    await expect(`# Why an analysis is not migrated\n\n${pages.join("\n").trimEnd()}\n`).toMatchFileSnapshot(
      "migration-texts.md",
    );
  });

  test.each([
    ["sv", "tre-nivaer@2023.1 har ingen konsekvensdimension ekonomi; den har inga dimensioner. Ange"],
    ["en", "tre-nivaer@2023.1 has no consequence dimension ekonomi; it has no dimensions. Give"],
  ] as const)("a dimension where the new method has none (%s)", (locale, message) => {
    const analysis = withRisk({ current: { likelihood: 4, consequence: { ekonomi: 1 } } });
    const levels = { likelihood: toThree, consequence: toThree };
    const [issue, ...others] = issuesOf(analysis, { from, to: three, levels, locale });
    expect(others).toEqual([]);
    expect(issue?.message.startsWith(message)).toBe(true);
  });

  test("in English on request, and the message of the error lists them all", () => {
    const options: MigrationOptions = {
      from,
      to: three,
      levels: { likelihood: {}, consequence: toThree },
      locale: "en",
    };
    const analysis = withRisk({ current: { likelihood: 4, consequence: 1 } });
    expect(() => migrateAnalysis(analysis, { ...options, locale: "sv" })).toThrow(
      expect.objectContaining({
        name: "MigrationError",
        message:
          "Analysen för Exempelnämnden kan inte föras över från exempel-5x5@2022.1 till tre-nivaer@2023.1:\n" +
          "- process p1 › risk r1 › med befintliga kontroller › sannolikhet: nivå 4 har ingen motsvarighet i tre-nivaer@2023.1. Lägg till den i levels.likelihood.",
      }),
    );
    expect(() => migrateAnalysis(analysis, options)).toThrow(
      "The analysis of Exempelnämnden cannot be taken from exempel-5x5@2022.1 to tre-nivaer@2023.1:\n" +
        "- process p1 › risk r1 › current › likelihood: level 4 has no counterpart in tre-nivaer@2023.1. Add it to levels.likelihood.",
    );
  });

  test("a mapping is never found by inheritance", () => {
    const words = { categories: {} };
    const to: Method = { ...renamed, categories: [{ id: "ekonomi", label: "Ekonomi" }] };
    const free: Method = { ...from, categories: [{ id: "constructor", label: "Konstruktör" }] };
    const analysis = withRisk({ category: "constructor" }, {}, free);
    expect(codesAndPlaces(analysis, { from: free, to, levels: identity, words })).toEqual([
      ["unknown-word", "process p1 › risk r1 › kategori"],
    ]);
  });
});

describe("another method than the one that the analysis names is the caller's mistake", () => {
  test.each([
    ["another version", { ...from, version: "2021.1" }],
    ["another method", three],
  ])("%s", (_name, wrong) => {
    const run = () => migrateAnalysis(withRisk({}), { from: wrong, to: three, levels: narrowed });
    expect(run).toThrow(RangeError);
    expect(run).toThrow('names the method "exempel-5x5@2022.1"');
  });

  test("a new method whose matrix does not decide every cell", () => {
    const holed: Method = { ...three, bands: [{ id: "lag", label: "Låg", from: 1, to: 3 }] };
    expect(() => migrateAnalysis(withRisk({}), { from, to: holed, levels: narrowed })).toThrow(MethodError);
  });
});

describe("controls' effects", () => {
  const counting: Method = { ...from, controlEffect: { kind: "steps" } };
  const countingThree: Method = { ...three, controlEffect: { kind: "steps" } };
  const controls = [
    { id: "k1", name: "K", existing: true, effect: { likelihood: 2, consequence: 0 }, addresses: ["r1"] },
  ];
  const analysis = withRisk(
    { inherent: { likelihood: 5, consequence: 3 }, current: { likelihood: 3, consequence: 3 } },
    { controls },
    counting,
  );
  const effectAfter = (options: Omit<MigrationOptions, "from">) =>
    migrateAnalysis(analysis, { from: counting, ...options }).analysis.controls?.[0]?.effect;

  test("stay where all levels of the scale move equally, since a step is then the same step", () => {
    const up: Method = {
      ...counting,
      version: "2023.1",
      likelihood: { label: "Sannolikhet", levels: levelsOf(6) },
      bands: [{ id: "alla", label: "Alla", from: 1, to: 30 }],
    };
    const levels = { likelihood: { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6 }, consequence: same };
    expect(effectAfter({ to: up, levels })).toEqual({ likelihood: 2, consequence: 0 });
  });

  test("are refused under a changed scale that says nothing of steps", () => {
    expect(codesAndPlaces(analysis, { from: counting, to: countingThree, levels: narrowed })).toEqual([
      ["unmapped-step", "kontroll k1 › effekt › sannolikhet"],
    ]);
  });

  test("are refused where the likelihoods move unequally, however the consequences move", () => {
    const levels = { likelihood: { ...same, 5: 4 }, consequence: same };
    expect(codesAndPlaces(analysis, { from: counting, to: { ...counting, version: "2023.1" }, levels })).toEqual([
      ["unmapped-step", "kontroll k1 › effekt › sannolikhet"],
    ]);
  });

  test("are mapped also where no level moves, if the mapping says so", () => {
    const levels = { ...identity, steps: { likelihood: { 2: 1 } } };
    expect(effectAfter({ to: { ...counting, version: "2023.1" }, levels })).toEqual({ likelihood: 1, consequence: 0 });
  });

  test("are mapped where the mapping says what the steps become", () => {
    const levels = { ...narrowed, steps: { likelihood: { 2: 1 } } };
    expect(effectAfter({ to: countingThree, levels })).toEqual({ likelihood: 1, consequence: 0 });
    const { moves } = migrateAnalysis(analysis, { from: counting, to: countingThree, levels });
    expect(moves.map(({ assessment, before, after }) => [assessment, before?.value, after?.value])).toEqual([
      ["inherent", 15, 6],
      ["current", 9, 4],
    ]);
  });

  test.each([
    ["more steps than the new scale has", 3],
    ["half a step", 0.5],
    ["a step upwards", -1],
  ])("refuse %s", (_name, steps) => {
    const levels = { ...narrowed, steps: { likelihood: { 2: steps } } };
    expect(codesAndPlaces(analysis, { from: counting, to: countingThree, levels })).toEqual([
      ["level-outside-scale", "levels › steps › likelihood"],
    ]);
  });

  test("a dimension whose levels move unequally changes what a step is", () => {
    const stepped = withRisk(
      { inherent: { likelihood: 5, consequence: { ekonomi: 3 } } },
      { controls: [{ id: "k1", name: "K", existing: true, effect: { consequence: 1 }, addresses: ["r1"] }] },
      counting,
    );
    const levels = { ...identity, dimensions: { ekonomi: { levels: { 1: 1, 2: 2, 3: 5 } } } };
    expect(codesAndPlaces(stepped, { from: counting, to: counting, levels })).toContainEqual([
      "unmapped-step",
      "kontroll k1 › effekt › konsekvens",
    ]);
  });

  test("a current level that the new method counts otherwise is a move with one side only", () => {
    const assessed = withRisk({ current: { likelihood: 3, consequence: 3 } });
    const to: Method = { ...counting, version: "2023.1" };
    expect(migrateAnalysis(assessed, { from, to, levels: identity }).moves).toEqual([
      {
        riskId: "r1",
        process: "p1",
        assessment: "current",
        before: scoreAssessment({ likelihood: 3, consequence: 3 }, from),
      },
    ]);
  });
});

test("an assessment that nobody made, and a process without risks, stay as they are and move nothing", () => {
  const processes = [
    { id: "p1", name: "P", risks: [{ id: "r1", event: "E" }] },
    { id: "p2", name: "Q" },
  ];
  const analysis = read({ processes, controls: [{ id: "k1", name: "K", effect: {}, addresses: ["r1"] }] });
  const migrated = migrateAnalysis(analysis, { from, to: three, levels: narrowed });
  expect(migrated).toEqual({ analysis: { ...analysis, method: "tre-nivaer@2023.1" }, moves: [] });
});

test("a current level that only the new method calculates is a move with the later side only", () => {
  const counting: Method = { ...from, version: "2023.1", controlEffect: { kind: "strongest" } };
  const analysis = inherentOnly({ inherent: { likelihood: 2, consequence: 2 } });
  const { moves } = migrateAnalysis(analysis, { from, to: counting, levels: identity });
  expect(moves.map(({ assessment, before, after }) => [assessment, before, after?.value])).toEqual([
    ["current", undefined, 4],
  ]);
});

describe("words of the old method", () => {
  const to: Method = {
    ...from,
    version: "2023.1",
    categories: [{ id: "arbetsmiljo", label: "Arbetsmiljö" }],
    controlKinds: [{ id: "rutin", label: "Rutin" }],
    reporting: [{ id: "VB", label: "Verksamhetsberättelse", asOf: "12-31", year: 0 }],
  };
  const analysis = withRisk(
    { category: "ekonomi" },
    {
      controls: [{ id: "k1", name: "K", kind: "samverkan", reports: ["VB", "T1"] }],
      actions: [{ id: "a1", text: "Å", kind: "utbildning" }],
    },
  );

  test("are refused where the new method lacks them, never dropped", () => {
    const issues = issuesOf(analysis, { from, to, levels: identity });
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ["unknown-word", "process p1 › risk r1 › kategori"],
      ["unknown-word", "kontroll k1 › slag"],
      ["unknown-word", "kontroll k1 › rapporteras i"],
      ["unknown-word", "åtgärd a1 › slag"],
    ]);
    expect(issues.map(({ path }) => valueAt(analysis, path))).toEqual(["ekonomi", "samverkan", "T1", "utbildning"]);
  });

  test("become what the mapping says", () => {
    const words = {
      categories: { ekonomi: "arbetsmiljo" },
      controlKinds: { samverkan: "rutin", utbildning: "rutin" },
      reports: { T1: "VB" },
    };
    const migrated = migrateAnalysis(analysis, { from, to, levels: identity, words }).analysis;
    expect(migrated.processes[0]?.risks?.[0]?.category).toBe("arbetsmiljo");
    expect(migrated.controls?.[0]).toMatchObject({ kind: "rutin", reports: ["VB", "VB"] });
    expect(migrated.actions?.[0]?.kind).toBe("rutin");
    expect(parseAnalysis(migrated, { method: to })).toEqual(migrated);
  });

  test("are refused where the mapping gives a word that the new method lacks", () => {
    const words = { categories: { ekonomi: "pengar" }, controlKinds: { samverkan: "rutin", utbildning: "rutin" } };
    expect(issuesOf(analysis, { from, to, levels: identity, words })[0]?.message).toBe(
      "exempel-5x5@2023.1 har inte kategorin pengar; den har arbetsmiljo. Ange i words.categories vad ekonomi blir.",
    );
  });
});

const level = (highest: number) => fc.integer({ min: 1, max: highest });
const assessment = fc.record({
  likelihood: level(5),
  consequence: fc.oneof(
    level(5),
    fc.dictionary(fc.constantFrom("verksamhet", "fortroende", "ekonomi"), level(5), { minKeys: 1 }),
  ),
});
const randomAnalysis = fc
  .array(fc.record({ inherent: assessment, current: assessment, target: assessment }), { maxLength: 6 })
  .map((risks) =>
    read({ processes: [{ id: "p1", name: "P", risks: risks.map((each, index) => aRisk(`r${index}`, each)) }] }),
  );
const mappingTo = (before: number, after: number) =>
  fc
    .array(level(after), { minLength: before, maxLength: before })
    .map((targets) => Object.fromEntries(targets.map((target, index) => [index + 1, target])));

describe("laws", () => {
  test("the identity moves nothing", () => {
    const to: Method = { ...from, version: "2023.1" };
    fc.assert(
      fc.property(randomAnalysis, (analysis) => {
        const migrated = migrateAnalysis(analysis, { from, to, levels: identity });
        expect(migrated.moves).toEqual([]);
        expect(migrated.analysis).toEqual({ ...analysis, method: "exempel-5x5@2023.1" });
      }),
    );
  });

  test("two migrations are one by the composed mapping", () => {
    const flat: Method = { ...from, id: "platt", consequence: { label, levels: consequenceLevels } };
    fc.assert(
      fc.property(
        randomAnalysis,
        mappingTo(5, 5),
        mappingTo(5, 5),
        mappingTo(5, 3),
        mappingTo(5, 3),
        (analysis, l1, c1, l2, c2) => {
          const compose = (first: Record<string, number>, second: Record<string, number>): Record<string, number> =>
            Object.fromEntries(Object.entries(first).map(([old, middle]) => [old, second[middle] ?? Number.NaN]));
          const first: LevelMapping = { likelihood: l1, consequence: c1, dimensions: "combined" };
          const halfway = migrateAnalysis(analysis, { from, to: flat, levels: first }).analysis;
          const second = { likelihood: l2, consequence: c2 };
          const twice = migrateAnalysis(halfway, { from: flat, to: three, levels: second }).analysis;
          const composed = { ...first, likelihood: compose(l1, l2), consequence: compose(c1, c2) };
          expect(twice).toEqual(migrateAnalysis(analysis, { from, to: three, levels: composed }).analysis);
        },
      ),
    );
  });

  test("moves are exactly the scores that differ, each with both sides, and the result is readable", () => {
    fc.assert(
      fc.property(randomAnalysis, mappingTo(5, 3), mappingTo(5, 3), (analysis, likelihood, consequence) => {
        const levels: LevelMapping = { likelihood, consequence, dimensions: "combined" };
        const migrated = migrateAnalysis(analysis, { from, to: three, levels });
        expect(parseAnalysis(migrated.analysis, { method: three })).toEqual(migrated.analysis);
        const scores = (each: Analysis, method: Method) =>
          (each.processes[0]?.risks ?? []).flatMap(({ id, inherent, current, target }) =>
            Object.entries({ inherent, current, target }).flatMap(([kind, found]) =>
              found === undefined ? [] : [{ key: `${id} ${kind}`, score: scoreAssessment(found, method) }],
            ),
          );
        const after = scores(migrated.analysis, three);
        const expected = scores(analysis, from).flatMap(({ key, score }, index) => {
          const now = after[index]?.score;
          return now?.value === score.value && now?.band === score.band ? [] : [{ key, before: score, after: now }];
        });
        const found = migrated.moves.map((move) => ({
          key: `${move.riskId} ${move.assessment}`,
          before: move.before,
          after: move.after,
        }));
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe("a mapping that turns a scale round", () => {
  const same = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };
  const to: Method = { ...from, version: "2023.1" };
  const warningsOf = (levels: LevelMapping) =>
    (migrateAnalysis(parseAnalysis(written(), { method: from }), { from, to, levels }).warnings ?? []).map(
      ({ code, path, message }) => [code, path.join("."), message.slice(0, message.indexOf(","))],
    );

  test.each<[string, LevelMapping, readonly string[]]>([
    ["none where the order is kept", { likelihood: same, consequence: same }, []],
    ["none where levels fall together", { likelihood: { ...same, 2: 1 }, consequence: same }, []],
    [
      "each neighbour of a scale turned over",
      { likelihood: { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1 }, consequence: same },
      ["levels.likelihood.2", "levels.likelihood.3", "levels.likelihood.4", "levels.likelihood.5"],
    ],
    ["one level put below", { likelihood: same, consequence: { ...same, 4: 2 } }, ["levels.consequence.4"]],
    [
      "a dimension's own levels",
      {
        likelihood: same,
        consequence: same,
        dimensions: { fortroende: { levels: { 1: 2, 2: 1, 3: 3, 4: 4, 5: 5 } } },
      },
      ["levels.dimensions.fortroende.levels.2"],
    ],
  ])("is told, and not refused: %s", (_name, levels, places) => {
    expect(warningsOf(levels).map(([code, path]) => [code, path])).toEqual(
      places.map((place) => ["reversed-levels", place]),
    );
  });

  test.each([
    [
      "sv",
      "nivå 3 blir 3 men den högre nivån 4 blir 2, så att en lägre konsekvens blir den högre. Varje skala börjar med den lägsta nivån; vänd på avbildningen om det inte är meningen.",
    ],
    [
      "en",
      "level 3 becomes 3 but the higher level 4 becomes 2, so that a lower consequence becomes the higher. Every scale begins with the lowest level; turn the mapping round unless this is meant.",
    ],
  ] as const)("says where and what to do (%s)", (locale, message) => {
    const levels = { ...identity, dimensions: { ekonomi: { levels: { ...same, 4: 2 } } } };
    const { warnings } = migrateAnalysis(parseAnalysis(written(), { method: from }), { from, to, levels, locale });
    expect(warnings).toEqual([
      {
        code: "reversed-levels",
        path: ["levels", "dimensions", "ekonomi", "levels", "4"],
        at: "levels › dimensions › ekonomi › levels",
        message,
      },
    ]);
  });

  test("says which level passes which", () => {
    expect(warningsOf({ likelihood: { ...same, 4: 2 }, consequence: same })).toEqual([
      ["reversed-levels", "levels.likelihood.4", "nivå 3 blir 3 men den högre nivån 4 blir 2"],
    ]);
  });
});
