import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Method } from "../../src/method/method.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { publishedMethods } from "../../src/method/published/index.js";
import { forms, namndKinds } from "../../src/model/closed-list.js";
import { safeParseAnalysis } from "../../src/parse/parse-analysis.js";
import { safeFromYaml } from "../../src/read/yaml.js";
import { starterCatalogue } from "../../src/view/starter-catalogue.js";
import { fileIn, folder, rva } from "./run-rva.js";

const where = folder();
const call = (slag: string, ...more: readonly string[]) => [
  "ny",
  "--namnd",
  "farsta",
  "--namn",
  'Farsta "nämnd": a # b',
  "--slag",
  slag,
  "--ar",
  "2022",
  ...more,
];

const parsed = (text: string, methods: Parameters<typeof safeParseAnalysis>[1] = {}) => {
  const document = safeFromYaml(text);
  return document.ok ? safeParseAnalysis(document.value, methods) : document;
};

test("the file reads well", async () => {
  const { code, out, err } = await rva(call("stadsdelsnamnd"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await expect(out).toMatchFileSnapshot("golden/ny.yaml");
});

describe("it is read without an issue", () => {
  const cases = namndKinds.codes.flatMap((kind) =>
    publishedMethods.map(({ id, version }) => [kind, `${id}@${version}`]),
  );
  test.each(cases)("%s by %s", async (kind, method) => {
    const read = parsed((await rva(call(kind, "--metod", method))).out);
    expect(read.ok ? [] : read.issues).toEqual([]);
    expect(read).toMatchObject({
      value: { year: 2022, stage: "draft", namnd: { id: "farsta", name: 'Farsta "nämnd": a # b', kind } },
    });
  });
});

describe("the mandatory process", () => {
  test.each([
    ["stadsdelsnämnd", 2022, 1],
    ["kommunstyrelse", 2022, 1],
    ["bolagsstyrelse", 2022, 1],
    ["annan", 2022, 0],
    ["facknamnd", 2021, 0],
  ])("of a %s for %i", async (kind, year, count) => {
    const { out } = await rva([...call(kind).slice(0, -1), String(year)]);
    const read = parsed(out);
    expect(read.ok && read.value.processes).toHaveLength(count);
  });

  test("meets granska with findings and no breach, since it is a draft", async () => {
    const file = join(folder(), "ny.yaml");
    await rva(call("stadsdelsnamnd", "--out", file));
    const { code, out, err } = await rva(["granska", file, "--as-of", "2022-01-01"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("har ingen bedömd risk");
    expect(out).toContain(`${String(starterCatalogue.length)} kandidater på bruttolistan`);
  });
});

describe("the starter catalogue", () => {
  test("covers every form, both types of perpetrator and both origins, and gives no level", () => {
    const met = starterCatalogue.flatMap(({ influence }) => influence ?? []);
    expect(new Set(met.flatMap((influence) => influence.forms))).toEqual(new Set(forms.codes));
    expect(new Set(met.flatMap(({ conduct = [] }) => conduct))).toEqual(new Set(["planerad", "reaktiv"]));
    expect(new Set(met.map(({ origin }) => origin))).toEqual(new Set(["extern", "intern"]));
    expect(starterCatalogue.every((risk) => !("current" in risk))).toBe(true);
  });

  test("has every event from a source", () => {
    expect(starterCatalogue.filter(({ event }) => event.source === undefined)).toEqual([]);
  });

  test("is all candidates in the file", async () => {
    const read = parsed((await rva(call("facknamnd"))).out);
    const risks = read.ok ? read.value.processes.flatMap((process) => process.risks ?? []) : [];
    expect(risks.map(({ id }) => id)).toEqual(starterCatalogue.map(({ id }) => id));
    expect(risks.every(({ selection }) => selection?.kind === "candidate")).toBe(true);
  });
});

test("a method of one's own gives its processes, its common risks and controls, and its categories", async () => {
  const method = {
    ...exempel5x5,
    id: "egen",
    categories: [{ id: "annat", label: "Annat" }],
    controlKinds: undefined,
    reporting: undefined,
    mandatoryProcesses: [...exempel5x5.mandatoryProcesses, { id: "arkiv", name: "Arkiv", from: 2022, for: ["annan"] }],
    common: {
      risks: [
        { process: "otillaten-paverkan", id: "g1", event: "Gemensam risk", current: { likelihood: 1, consequence: 1 } },
        { process: "inkop", id: "g2", event: "Gemensam risk i egen process" },
      ],
      controls: [{ id: "gk", name: "Gemensam kontroll", addresses: ["g1"] }],
    },
  };
  const file = fileIn(where, "egen.json", method);
  for (const [kind, ids] of [
    ["stadsdelsnamnd", ["otillaten-paverkan", "inkop"]],
    ["annan", ["arkiv", "otillaten-paverkan", "inkop"]],
  ] as const) {
    const read = parsed((await rva(call(kind, "--metod", file))).out, {
      method: JSON.parse(readFileSync(file, "utf8")) as Method,
    });
    expect(read.ok ? read.value.processes.map(({ id }) => id) : read.issues).toEqual(ids);
    const risks = read.ok ? read.value.processes.flatMap((process) => process.risks ?? []) : [];
    expect(risks.find(({ id }) => id === "g1")).toEqual({ id: "g1", event: "Gemensam risk" });
    expect(read.ok && read.value.controls).toMatchObject([{ id: "gk" }]);
  }
});

describe("the file", () => {
  test("is written once, and not over another without --force", async () => {
    const file = join(folder(), "ny.yaml");
    expect(await rva(call("annan", "--out", file))).toEqual({
      code: 0,
      out: "",
      err: `Skrev ${file}. Gå igenom den med: rva granska ${file}\n`,
    });
    const again = await rva(call("annan", "--out", file));
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(again.err).toContain("finns redan. Ange --force");
    expect((await rva(call("facknamnd", "--out", file, "--force"))).code).toBe(0);
  });

  test.each([
    [
      "a missing id",
      ["ny", "--namn", "N", "--slag", "annan", "--ar", "2022"],
      "Ange --namnd, till exempel --namnd skarholmen.",
    ],
    ["a missing name", ["ny", "--namnd", "n", "--slag", "annan", "--ar", "2022"], "Ange --namn, till exempel"],
    ["an id that is none", [...call("annan").slice(0, 2), "a b", ...call("annan").slice(3)], '--namnd är "a b"'],
    ["a year that is none", [...call("annan").slice(0, -1), "22"], '--ar är "22"'],
    ["a kind that is none", call("nämnd"), '--slag är "nämnd", men kan vara:'],
    ["a file to read", [...call("annan"), "x.yaml"], "rva ny läser ingen fil."],
    ["an ending that is none", call("annan", "--out", "x.json"), "Filen kan sluta på .yaml eller .yml."],
    ["a method that is none", call("annan", "--metod", "exempel-5x6"), "Metoder som följer med: "],
    ["a method file that is not there", call("annan", "--metod", "./x.yaml"), "filen finns inte"],
  ])("is refused for %s", async (_, args, message) => {
    const { code, out, err } = await rva(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
