import { type Method, parseMethod, publishedMethods } from "vasentlighetsanalys";

const levels = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ label: `Nivå ${String(index + 1)}`, definition: "Påhittad" }));

const frame = {
  format: 1,
  version: "1",
  title: "Påhittad metod",
  source: { title: "Påhittad", status: "adopted", document: { title: "Påhittad" } },
  appliesFrom: 2020,
};

const bands = [
  { id: "lag", label: "Låg", from: 2, to: 3 },
  { id: "mellan", label: "Mellan", from: 4, to: 5, requires: { decidedBy: "Förvaltningschef" } },
  {
    id: "hog",
    label: "Hög",
    from: 6,
    to: 7,
    requires: { plan: true, treatments: ["reduce", "avoid", "accept"], decidedBy: "Nämnden" },
  },
];

/** Axes of different length, several mandatory processes, common risks, and controls that count. */
const calculated = (kind: "steps" | "strongest" | "per-cause"): Method =>
  parseMethod({
    ...frame,
    id: `lag-${kind}`,
    likelihood: { label: "Sannolikhet", levels: levels(4) },
    consequence: {
      label: "Väsentlighet",
      levels: levels(3),
      dimensions: [
        { id: "halsa", label: "Hälsa" },
        { id: "pengar", label: "Pengar" },
      ],
    },
    matrix: { kind: "sum" },
    bands,
    controlEffect: { kind },
    mandatoryProcesses: [
      {
        id: "p1",
        name: "Ett",
        from: 2022,
        for: ["facknamnd", "annan"],
        notedFor: ["bolagsstyrelse"],
        forms: ["hot", "korruption"],
        controlKinds: ["rutin"],
      },
      { id: "otillaten-paverkan", name: "Otillåten påverkan", from: 2021, for: ["facknamnd"], forms: ["vald"] },
    ],
    common: {
      risks: [{ process: "p1", id: "gemensam", event: "Gemensam händelse", causes: [{ id: "o1", text: "Orsak" }] }],
      controls: [{ id: "kg", name: "Gemensam kontroll" }],
    },
    limits: { risks: 3, spread: 0, smallCount: 3, staff: 1 },
    rules: {
      "incomplete-risk": { severity: "off", reason: "Påhittat" },
      "goal-coverage": { severity: "breach", reason: "Påhittat" },
    },
    calendar: { moveOffHolidays: true },
    reporting: [
      { id: "DEL", label: "Delår", asOf: "06-30", year: 0 },
      { id: "AR", label: "År", asOf: "01-31", year: 1 },
    ],
  });

/** A grid of bands has no values, and a weighted consequence needs every dimension. */
const weighted = parseMethod({
  ...frame,
  id: "lag-vikt",
  likelihood: { label: "Sannolikhet", levels: levels(3) },
  consequence: {
    label: "Konsekvens",
    levels: levels(4),
    dimensions: [
      { id: "halsa", label: "Hälsa", weight: 1.5 },
      { id: "pengar", label: "Pengar", weight: 0.5 },
    ],
    combine: { kind: "weighted", round: "nearest" },
  },
  matrix: {
    kind: "grid",
    bands: [
      ["a", "a", "b", "b"],
      ["a", "b", "b", "c"],
      ["b", "b", "c", "c"],
    ],
  },
  bands: [
    { id: "a", label: "A" },
    { id: "b", label: "B" },
    { id: "c", label: "C", requires: { plan: true } },
  ],
  mandatoryProcesses: [],
  mandatoryOptOut: { reason: "Påhittat", decidedBy: "Påhittat" },
  agreedValue: "mode",
});

/** The methods that ship, and some that use what no shipped one does. */
export const methods: readonly Method[] = [
  ...publishedMethods,
  calculated("steps"),
  calculated("strongest"),
  calculated("per-cause"),
  weighted,
];
