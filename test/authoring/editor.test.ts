import { beforeAll, describe, expect, test } from "vitest";
import { openEditor } from "./editor.js";
import { NAMND, beforeMandatory, inAnalysis, inMethod, inRisk } from "./scripts.js";

const missing = "Processen Otillåten påverkan (otillaten-paverkan) är obligatorisk enligt metoden och saknas";
const control = (rest: string): string => beforeMandatory(`controls: [{ id: "k", name: "K", ${rest} }]`);
const override = 'overrides: [{ likelihood: 1, consequence: 1, reason: "r", band: "▮" }]';

const exactly = [
  ["forms", inRisk('influence: { origin: "extern", forms: ["▮"] }'), "hot vald trakasserier skadegorelse korruption"],
  ["conduct", inRisk('influence: { origin: "extern", forms: [], conduct: ["▮"] }'), "planerad reaktiv"],
  ["treatments", inRisk('treatment: { kind: "▮" }'), "accept reduce transfer avoid"],
  ["categories", inRisk('category: "▮"'), "arbetsmiljo rattssakerhet ekonomi fortroende verksamhet it"],
  ["reporting points", control('reports: ["▮"]'), "T1 T2 VB"],
  [
    "action statuses",
    beforeMandatory('actions: [{ id: "a", text: "A", status: "▮" }]'),
    "planned ongoing done cancelled",
  ],
  [
    "frequencies",
    control('frequency: "▮"'),
    "continuous weekly monthly quarterly tertially half-yearly yearly once on-event",
  ],
  [
    "kinds of nämnd",
    inAnalysis('year: 2021, processes: [], namnd: { id: "n", name: "N", kind: "▮" }'),
    "kommunstyrelse stadsdelsnamnd facknamnd bolagsstyrelse annan",
  ],
  ["the bands of the method being written", inMethod(`matrix: { kind: "product" }, ${override}`), "lag hog"],
] as const;

const among = [
  ["levels of the scale", inRisk("current: { consequence: 1, likelihood: ▮ }"), "1 2 3 4 5", "0 6"],
  ["dimensions", inRisk("current: { likelihood: 1, consequence: { ▮ } }"), "verksamhet fortroende ekonomi", "it"],
  ["keys of a risk", inRisk("▮"), "causes current treatment", "processes event"],
] as const;

const told = [
  ["which process is missing, in Swedish", inAnalysis(`year: 2022, ${NAMND}, processes: []`), missing],
  ["it too where others stand", inAnalysis(`year: 2030, ${NAMND}, processes: [{ id: "annat", name: "A" }]`), missing],
  [
    "which levels there are",
    inRisk("current: { likelihood: 6, consequence: 1 }"),
    "Type '6' is not assignable to type",
  ],
  ["which key was meant", inRisk('ovner: "Chef"'), "Did you mean to write 'owner'?"],
  ["which form was meant", inRisk('influence: { origin: "extern", forms: ["hott"] }'), `Did you mean '"hot"'?`],
  ["which dimension was meant", inRisk("current: { likelihood: 1, consequence: { fortroendet: 1 } }"), "'fortroende'?"],
  [
    "which band was meant",
    inMethod('matrix: { kind: "grid", bands: [["lag", "lag", "hogg"], ["lag", "hog", "hog"]] }'),
    `Did you mean '"hog"'?`,
  ],
  [
    "how many rows a grid has",
    inMethod('matrix: { kind: "grid", values: [[1, 2, 3]] }'),
    "Source has 1 element(s) but target requires 2.",
  ],
  [
    "that an opt-out is due",
    inMethod('matrix: { kind: "product" }, mandatoryProcesses: []'),
    "Property 'mandatoryOptOut' is missing",
  ],
] as const;

const misspeltName = inAnalysis(`year: 2022, ${NAMND}, processes: [{ id: "otillaten-paverkan", nam: "Påverkan" }]`);
const right = [
  inRisk("current: { likelihood: 5, consequence: { fortroende: 5 } }"),
  inMethod('matrix: { kind: "product" }'),
];

const editor = openEditor([...[...exactly, ...among, ...told].map(([, script]) => script), misspeltName, ...right]);

beforeAll(() => {
  expect(right.flatMap(editor.messages)).toEqual([]);
}, 120_000);

describe("an editor offers", () => {
  test.each(exactly)("%s", (_name, script, expected) => {
    expect([...editor.completions(script)].sort()).toEqual(expected.split(" ").sort());
  });

  test.each(among)("%s, among the names in scope", (_name, script, offered, absent) => {
    const names = editor.completions(script);
    expect(names).toEqual(expect.arrayContaining(offered.split(" ")));
    for (const name of absent.split(" ")) expect(names).not.toContain(name);
  });
});

describe("the compiler says", () => {
  test.each(told)("%s", (_name, script, expected) => {
    expect(editor.messages(script).join("\n")).toContain(expected);
  });

  test("only that a key is misspelt, where one is", () => {
    const [first, ...rest] = editor.messages(misspeltName);
    expect(first).toContain("Did you mean to write 'name'?");
    expect(rest).toEqual([]);
  });
});
