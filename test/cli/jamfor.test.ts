import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/cli/terminal/width.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { richInput } from "../view/rich-register.js";
import { fileIn, folder, rva } from "./run-rva.js";

const where = folder();
const asOf = ["--as-of", "2022-03-31"];
const before = "examples/data/2021/skarholmen.yaml";
const after = "examples/data/2022/skarholmen.yaml";

const analysis = (changes: object, risk: object = {}, control: object = {}) => ({
  format: 1,
  year: 2022,
  method: "exempel-5x5@2022.1",
  namnd: { id: "n", name: "Nämnden", kind: "annan" },
  processes: [
    {
      id: "p",
      name: "P",
      risks: [{ id: "r", event: "Beslut dröjer", current: { likelihood: 3, consequence: 3 }, ...risk }],
    },
  ],
  controls: [
    { id: "k", name: "Kontroll", inPlan: true, frequency: "yearly", owner: "Chef", addresses: ["r"], ...control },
  ],
  ...changes,
});
const file = (name: string, ...given: Parameters<typeof analysis>) => fileIn(where, name, analysis(...given));
const earlier = file("2021.json", { year: 2021 });
const later = file("2022.json", {});
const moved = file("flyttad.json", {}, { current: { likelihood: 5, consequence: 5 } });

describe("two years", () => {
  test("are compared by the files' own years, whatever their order, and read at 100 columns", async () => {
    const { code, out, err } = await rva(["jamfor", after, before, ...asOf], { columns: 100 });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot("golden/jamfor-skarholmen.txt");
    expect(Math.max(...out.split("\n").map(displayWidth))).toBeLessThanOrEqual(100);
    expect((await rva(["jamfor", before, after, ...asOf], { columns: 100 })).out).toBe(out);
  });

  test("carry over the deviations that the earlier year's results left open", async () => {
    const results = fileIn(where, "resultat.json", {
      format: 1,
      namnd: "n",
      year: 2021,
      controls: [{ control: "k", performedOn: "2021-06-01", result: "deviation", note: "Öppen sedan i fjol" }],
    });
    const { out } = await rva(["jamfor", earlier, later, ...asOf, "--resultat", results, "--locale", "en"]);
    expect(out).toContain("1 open deviation of the year before");
    expect(out).toContain("Öppen sedan i fjol");
    expect((await rva(["jamfor", earlier, later, ...asOf])).out).toContain("Inget skiljer sig mellan registren.");
  });

  test("hold an acceptance of the earlier year against that year, or the day that is given", async () => {
    const accepted = {
      treatment: {
        kind: "accept",
        motivation: "M",
        decidedBy: "Förvaltningschef",
        decidedOn: "2021-01-01",
        validTo: "2021-12-31",
      },
    };
    const [then, now] = [file("a21.json", { year: 2021 }, accepted), file("a22.json", {}, accepted)];
    expect((await rva(["jamfor", then, now, ...asOf])).out).toContain("Acceptansen");
    expect((await rva(["jamfor", then, now, ...asOf, "--as-of-fore", "2022-03-30"])).out).not.toContain("Acceptansen");
  });

  test.each([
    ["2024-02-29", "2023-02-28"],
    ["2024-03-01", "2023-03-01"],
  ])("as of %s take the earlier one as of %s", async (day, other) => {
    const { out } = await rva(["jamfor", earlier, later, "--as-of", day]);
    expect(out).toContain(`läget per den ${other}`);
  });
});

test("two stages of one year: the draft stands before", async () => {
  const draft = file("utkast.json", { stage: "draft" });
  const { out } = await rva(["jamfor", moved, draft, ...asOf]);
  expect(out).toContain("Före: 2022 (utkast)");
  expect(out).toContain("↑ uppåt");
  expect((await rva(["jamfor", moved, draft, ...asOf, "--locale", "en"])).out).toContain("2022 (draft)");
});

test("-- parts what stands before from what stands after", async () => {
  const { out } = await rva(["jamfor", moved, ...asOf, "--", later]);
  expect(out).toContain("↓ nedåt");
});

test("registers and adopted records in JSON are read too, and keep their own day", async () => {
  const [register, record] = [join(folder(), "r.json"), join(folder(), "f.json")];
  await rva(["register", earlier, "--as-of", "2021-05-05", "--out", register]);
  const treatment = { kind: "reduce", motivation: "M", decidedBy: "Förvaltningschef", decidedOn: "2022-01-10" };
  const proposed = file("forslag.json", {}, { treatment });
  await rva(["faststall", proposed, "--organ", "N", "--datum", "2022-01-20", "--as-of", "2022-01-20", "--out", record]);
  const { code, out } = await rva(["jamfor", register, record, ...asOf]);
  expect(code).toBe(0);
  expect(out).toContain("läget per den 2021-05-05");
  expect(out).toContain("läget per den 2022-01-20");
});

test("several nämnder have a column of their own", async () => {
  const second = (name: string, year: number, risk: object = {}) =>
    file(
      name,
      { year, namnd: { id: "m", name: "Andra nämnden", kind: "annan" } },
      { id: "q", ...risk },
      { addresses: ["q"] },
    );
  const files = [earlier, moved, second("m21.json", 2021), second("m22.json", 2022, { event: "Beslut dröjer länge" })];
  const { out } = await rva(["jamfor", ...files, ...asOf], { columns: 100 });
  await expect(out).toMatchFileSnapshot("golden/jamfor-flera.txt");
});

test("methods that differ say that values cannot be compared", async () => {
  const method = fileIn(where, "metod.json", {
    ...exempel5x5,
    id: "annan",
    matrix: { kind: "sum" },
    bands: [
      { id: "lag", label: "Låg", from: 2, to: 6 },
      { id: "hog", label: "Hög", from: 7, to: 10 },
    ],
  });
  const own = file("egen.json", { method: "annan@2022.1" }, { current: { likelihood: 4, consequence: 3 } });
  const { out } = await rva(["jamfor", earlier, own, ...asOf, "--method", method]);
  expect(out).toContain("gjorda med olika metoder");
  expect(out).toContain("→ flyttad");
});

describe("for the public", () => {
  const marked = /DOL[DT]|dold-/;
  const [then, now] = [
    fileIn(where, "rik21.json", { ...richInput(), year: 2021 }),
    fileIn(
      where,
      "rik22.json",
      JSON.parse(JSON.stringify(richInput()).replace("DOLD händelse", "DOLD annan händelse")),
    ),
  ];

  test.each(["sv", "en"])("nothing of what is marked is shown, and it is counted (%s)", async (locale) => {
    const call = ["jamfor", then, now, ...asOf, "--locale", locale];
    const target = join(folder(), "j.md");
    expect((await rva(call)).out).toMatch(marked);
    const { out } = await rva([...call, "--audience", "public", "--out", target]);
    expect(out).not.toMatch(marked);
    expect(readFileSync(target, "utf8")).not.toMatch(marked);
    expect(out).toMatch(locale === "sv" ? /1 ändring gäller något/ : /1 change concerns something/);
  });

  test("JSON is refused", async () => {
    expect((await rva(["jamfor", then, now, ...asOf, "--json", "--audience", "public"])).code).toBe(2);
  });
});

test("--json and .json give the changes", async () => {
  const target = join(folder(), "j.json");
  const { out } = await rva(["jamfor", earlier, moved, ...asOf, "--json", "--out", target]);
  expect(JSON.parse(out)).toMatchObject([{ kind: "changed", causes: ["assessment"], moved: true }]);
  expect(readFileSync(target, "utf8")).toBe(out);
});

describe("a call that is not understood", () => {
  const third = file("2020.json", { year: 2020 });
  test.each([
    ["one file", [later], "Ange minst två filer att jämföra."],
    ["one year and one stage", [later, moved], "Alla filer avser 2022 och samma skede."],
    ["three years", [third, earlier, later], "Filerna avser 3 år (2020, 2021, 2022)."],
    ["a nämnd twice on one side", [earlier, later, moved], "Nämnden n finns två gånger"],
    ["nothing after --", [earlier, later, "--"], "Ange minst en fil på var sida om --."],
    ["no day", [earlier, later, "--as-of-fore", "igår"], '--as-of-fore är "igår"'],
    ["a file that is not there", [earlier, `${where}/x.json`], "filen finns inte"],
  ])("%s", async (_, args, message) => {
    const { code, out, err } = await rva(["jamfor", "--as-of", "2022-03-31", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
