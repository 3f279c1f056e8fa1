import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/cli/terminal/width.js";
import { richInput } from "../view/rich-register.js";
import { fileIn, folder, rva } from "./run-rva.js";

const where = folder();
const analysis = "examples/data/2022/skarholmen.yaml";
const results = "examples/data/2022/resultat/skarholmen.yaml";
const marked = /DOL[DT]|dold-/;
const rich = fileIn(where, "ovning.json", richInput());

const richResults = (changes: object = {}) => ({ format: 1, namnd: "ovningsnamnden", year: 2022, ...changes });
const secret = fileIn(
  where,
  "hemligt.json",
  richResults({
    controls: [
      { control: "k1", performedOn: "2022-01-31", result: "deviation", note: "Öppen anteckning", action: "a2" },
      { control: "dold-k", performedOn: "2022-02-01", result: "deviation", note: "DOLD anteckning" },
      { control: "k2", performedOn: "2022-02-01", result: "deviation", note: "DOLD genom sin risk" },
      { control: "dold-k", performedOn: "2022-12-01", result: "no-deviation", note: "DOLD senare" },
    ],
    actions: [
      { action: "a1", status: "done", on: "2022-02-01" },
      { action: "a2", status: "done", on: "2022-02-01", note: "DOLD åtgärd klar" },
    ],
  }),
);

describe("the follow-up in the terminal", () => {
  test("of the whole year reads at 100 columns", async () => {
    const { code, out, err } = await rva(["uppfoljning", analysis, results, "--as-of", "2023-01-20"], { columns: 100 });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot("golden/uppfoljning-skarholmen.txt");
    expect(Math.max(...out.split("\n").map(displayWidth))).toBeLessThanOrEqual(100);
  });

  test("through August tells what was reported too late to count", async () => {
    const { out } = await rva(["uppfoljning", analysis, results, "--as-of", "2022-08-31"]);
    expect(out).toContain("Resultat som inte räknas");
  });

  test("in English, with what stands outside the plan and earlier years", async () => {
    const previous = fileIn(where, "2021.json", {
      kind: "follow-up",
      namnd: { id: "ovningsnamnden", name: "Övningsnämnden", kind: "facknamnd" },
      year: 2021,
      carriesOver: {
        openDeviations: [
          { control: "k1", note: "Från förra året" },
          { control: "dold-k", note: "DOLD" },
        ],
      },
    });
    const call = ["uppfoljning", rich, secret, "--as-of", "2022-03-31", "--previous", previous];
    const { out } = await rva([...call, "--locale", "en"], { columns: 100 });
    await expect(out).toMatchFileSnapshot("golden/uppfoljning-ovning-en.txt");
    expect((await rva([...call, "--audience", "public"])).out).not.toMatch(marked);
  });
});

describe("the exit code", () => {
  const judged = { level: "tillracklig", motivation: "Allt väl.", by: "Nämnden", on: "2022-03-01" };
  test.each([
    ["0 where nothing has to be put right", richResults(), 0],
    ["1 where a breach stands: a judgement without results", richResults({ judgement: judged }), 1],
    ["2 where the results cannot be read", richResults({ controls: [{ control: "k9", result: "avvikelse" }] }), 2],
    ["2 where they are another year's", { ...richResults(), year: 2021 }, 2],
  ])("%s", async (_, given, code) => {
    const file = fileIn(where, "resultat.json", given);
    expect((await rva(["uppfoljning", rich, file, "--as-of", "2022-03-31"])).code).toBe(code);
  });
});

describe("for the public", () => {
  test.each(["sv", "en"])("no byte of what is marked is shown (%s)", async (locale) => {
    const call = ["uppfoljning", rich, secret, "--as-of", "2022-03-31", "--locale", locale];
    const file = join(folder(), "u.md");
    expect((await rva(call)).out).toMatch(marked);
    const { out } = await rva([...call, "--audience", "public", "--out", file]);
    expect(out).not.toMatch(marked);
    expect(readFileSync(file, "utf8")).not.toMatch(marked);
    expect(out).toContain("Öppen anteckning");
  });

  test("JSON is refused", async () => {
    const { code, err } = await rva(["uppfoljning", rich, secret, "--json", "--audience", "public"]);
    expect(code).toBe(2);
    expect(err).toContain("finns bara internt");
  });
});

describe("what is wrong is told", () => {
  const bad = fileIn(
    where,
    "fel.yaml",
    "format: 1\nnamnd: ovningsnamnden\nyear: 2022\ncontrols:\n  - { control: k9, result: ja }\n",
  );
  const otherYear = fileIn(where, "annat-ar.json", { ...richResults(), year: 2021 });
  test.each([
    ["with line and column", [rich, bad], /fel\.yaml:5:\d+: /],
    ["in an analysis that is not there", [`${where}/ingen.yaml`, bad], /filen finns inte/],
    ["of another year", [rich, otherYear], /resultaten är ovningsnamnden 2021, men analysen är ovningsnamnden 2022/],
    ["of another year in English", [rich, otherYear, "--locale", "en"], /but the analysis is ovningsnamnden 2022/],
    ["where one file is missing", [rich], /Ange två filer: analysen och resultaten\./],
    ["where one file is too many", [rich, secret, secret], /Ange två filer/],
    ["where the previous is an analysis", [rich, secret, "--previous", rich], /en analys bär inga avvikelser/],
    ["in English too", [rich, secret, "--previous", rich, "--locale", "en"], /an analysis carries no deviations/],
    ["where the previous is not there", [rich, secret, "--previous", `${where}/x.json`], /filen finns inte/],
    ["where the previous cannot be read", [rich, secret, "--previous", bad], /fel\.yaml/],
  ])("%s", async (_, args, message) => {
    const { code, out, err } = await rva(["uppfoljning", ...args, "--as-of", "2022-03-31"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });
});

describe("the year before", () => {
  test("hands its open deviations on through its JSON", async () => {
    const file = join(folder(), "2022.json");
    await rva(["uppfoljning", analysis, results, "--as-of", "2023-01-20", "--out", file]);
    const next = fileIn(where, "2023.json", {
      ...richInput(),
      year: 2023,
      namnd: { id: "skarholmen", name: "S", kind: "annan" },
    });
    const none = fileIn(where, "r2023.json", { format: 1, namnd: "skarholmen", year: 2023 });
    const { out } = await rva(["uppfoljning", next, none, "--as-of", "2023-02-01", "--previous", file]);
    expect(out).toContain("Avvikelser från tidigare år som är öppna");
    expect(out).toContain("Påhittat: en händelse var inte polisanmäld.");
  });

  test("may be a register that carries some, of the same nämnd and an earlier year", async () => {
    const register = join(folder(), "r.json");
    await rva(["register", rich, "--as-of", "2022-03-31", "--out", register]);
    const { code, err } = await rva(["uppfoljning", rich, secret, "--as-of", "2022-03-31", "--previous", register]);
    expect(code).toBe(2);
    expect(err).toContain("ska vara ovningsnamnden för ett år före 2022");
  });
});

test("a written register will do as the analysis, and --json gives the follow-up", async () => {
  const register = join(folder(), "r.json");
  await rva(["register", rich, "--as-of", "2022-03-31", "--out", register]);
  const [of, from] = [rich, register].map((file) => ["uppfoljning", file, secret, "--as-of", "2022-03-31", "--json"]);
  const { out } = await rva(of ?? []);
  expect(JSON.parse(out)).toMatchObject({ kind: "follow-up", namnd: { id: "ovningsnamnden" } });
  expect((await rva(from ?? [])).out).toBe(out);
});
