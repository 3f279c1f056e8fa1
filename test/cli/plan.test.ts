import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/cli/terminal/width.js";
import { richInput } from "../view/rich-register.js";
import { fileIn, folder, rva } from "./run-rva.js";

const where = folder();
const asOf = ["--as-of", "2022-03-31"];
const input = richInput();
/** What is marked is in the plan, and has days in its calendar. */
const rich = fileIn(where, "ovning.json", {
  ...input,
  controls: input.controls.map((control) => ({
    ...control,
    inPlan: true,
    frequency: "quarterly",
    owner: control.owner ?? "Chef",
  })),
  actions: input.actions.map((action) => ({ ...action, due: "2022-06-30" })),
});
const other = fileIn(where, "annan.json", { ...richInput(), namnd: { id: "annan", name: "Andra", kind: "annan" } });
const skarholmen = "examples/data/2022/skarholmen.yaml";
const marked = /DOL[DT]|dold-/;

describe("the plan in the terminal", () => {
  test.each([
    ["skarholmen", skarholmen],
    ["ovning", rich],
  ])("of %s reads at 100 columns", async (name, file) => {
    const { code, out, err } = await rva(["plan", file, ...asOf], { columns: 100 });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot(`golden/plan-${name}.txt`);
    expect(Math.max(...out.split("\n").map(displayWidth))).toBeLessThanOrEqual(100);
  });

  test("speaks English when asked", async () => {
    const { out } = await rva(["plan", rich, ...asOf, "--locale", "en"], { columns: 100 });
    await expect(out).toMatchFileSnapshot("golden/plan-ovning-en.txt");
  });

  test("says that a draft's plan is a draft", async () => {
    const draft = fileIn(where, "utkast.json", { ...richInput(), stage: "draft" });
    expect((await rva(["plan", draft, ...asOf])).out).toContain("Analysen är ett utkast");
  });

  test("says so where there is nothing in it", async () => {
    const empty = fileIn(
      where,
      "tom.yaml",
      "format: 1\nyear: 2022\nmethod: exempel-5x5@2022.1\nnamnd: { id: n, name: N, kind: annan }\nprocesses: []\n",
    );
    const { out } = await rva(["plan", empty, ...asOf]);
    expect(out).toContain("Ingen risk ska in i planen");
    expect(out).toContain("Planen har inga kontrollmoment.");
  });

  test("of several nämnder stand one after the other", async () => {
    const { out } = await rva(["plan", rich, other, ...asOf]);
    expect(out.indexOf("Internkontrollplan 2022, Övningsnämnden")).toBe(0);
    expect(out).toContain("Internkontrollplan 2022, Andra");
  });
});

describe("the calendar", () => {
  test("is written to standard output, and a calendar program reads it", async () => {
    const { code, out, err } = await rva(["plan", skarholmen, ...asOf, "--ics"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const events = new ICAL.Component(ICAL.parse(out) as unknown[]).getAllSubcomponents("vevent");
    expect(events.length).toBe(24 + 8 + 3);
  });

  test("is written to a file that ends so", async () => {
    const file = join(folder(), "plan.ics");
    const { err } = await rva(["plan", skarholmen, ...asOf, "--out", file]);
    expect(err).toBe(`Skrev ${file}.\n`);
    expect(readFileSync(file, "utf8")).toBe((await rva(["plan", skarholmen, ...asOf, "--ics"])).out);
  });

  test("holds one plan", async () => {
    const { code, out, err } = await rva(["plan", rich, other, ...asOf, "--ics"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("En kalender rymmer en nämnd. Kör en analys i taget.");
  });
});

describe("for the public", () => {
  const open = ["--audience", "public"];

  test.each([
    ["the terminal", []],
    ["the calendar", ["--ics"]],
    ["English", ["--locale", "en"]],
  ])("%s shows nothing of what is marked", async (_, args) => {
    expect((await rva(["plan", rich, ...asOf, ...args])).out).toMatch(marked);
    expect((await rva(["plan", rich, ...asOf, ...open, ...args])).out).not.toMatch(marked);
  });

  test.each(["md", "ics"])("no byte of it is in the .%s file", async (ending) => {
    const file = join(folder(), `plan.${ending}`);
    await rva(["plan", rich, ...asOf, ...open, "--out", file]);
    expect(readFileSync(file, "utf8")).not.toMatch(marked);
    expect(readFileSync(file, "utf8")).toContain(ending === "md" ? "sekretessmarkering" : "BEGIN:VCALENDAR");
  });

  test.each([
    ["as a file", ["--out", join(where, "p.json")]],
    ["on standard output", ["--json"]],
  ])("JSON is refused %s", async (_, args) => {
    const { code, out, err } = await rva(["plan", rich, ...asOf, ...open, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("JSON rymmer allt och finns bara internt.");
  });

  test("what is marked is counted all the same", async () => {
    const count = /Planen omfattar (.*)\./;
    const internal = count.exec((await rva(["plan", rich, ...asOf])).out)?.[1];
    expect(count.exec((await rva(["plan", rich, ...asOf, ...open])).out)?.[1]).toBe(internal);
  });
});

describe("documents", () => {
  test("Markdown and JSON by the ending", async () => {
    const target = folder();
    const [md, json] = [join(target, "p.md"), join(target, "p.json")];
    const { err } = await rva(["plan", rich, ...asOf, "--out", md, "--out", json]);
    expect(err).toBe(`Skrev ${md}.\nSkrev ${json}.\n`);
    await expect(readFileSync(md, "utf8")).toMatchFileSnapshot("golden/plan-ovning.md");
    expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({ kind: "plan", namnd: { id: "ovningsnamnden" } });
  });

  test.each([
    [
      "an unknown ending",
      ["--out", "a.xls"],
      "En internkontrollplan kan skrivas som .md, .html, .docx, .xlsx, .csv, .json eller .ics.",
    ],
    ["a file that is there", ["--out", rich], "skrivs aldrig över"],
    ["two things on standard output", ["--json", "--ics"], "Ange --json eller --ics, inte båda."],
  ])("refuse %s", async (_, args, message) => {
    const { code, out, err } = await rva(["plan", rich, ...asOf, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  test("--json writes the plan, and of several a list", async () => {
    expect(JSON.parse((await rva(["plan", rich, ...asOf, "--json"])).out)).toMatchObject({ kind: "plan" });
    expect(JSON.parse((await rva(["plan", rich, other, ...asOf, "--json"])).out)).toHaveLength(2);
  });

  test("a file that cannot be read", async () => {
    expect((await rva(["plan", `${where}/ingen.yaml`, ...asOf])).code).toBe(2);
  });
});

test.each([
  ["sv", "är ett register som redan är gjort, inte en analys"],
  ["en", "is a register that is made already, not an analysis"],
])("a decision is told of as one, not as a faulty analysis (%s)", async (locale, message) => {
  const { code, err } = await rva(["plan", "examples/data/2022/beslut/ovningsnamnden.json", "--locale", locale]);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).not.toContain('"digest"');
});
