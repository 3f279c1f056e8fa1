import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/cli/terminal/width.js";
import { exempel5x5 } from "../../src/method/published/exempel-5x5.js";
import { toCanonicalJson } from "../../src/record/canonical-json.js";
import { toMarkdown } from "../../src/render/markdown.js";
import { richInput, richMethod, richRegister } from "../view/rich-register.js";
import { fileIn, folder, rva, TODAY } from "./run-rva.js";

const where = folder();
const rich = fileIn(where, "ovning.json", richInput());
const other = fileIn(where, "annan.json", {
  ...richInput(),
  namnd: { id: "annan", name: "Andra nämnden", kind: "annan" },
});
const aFolder = join(where, "mapp.md");
mkdirSync(aFolder);
const asOf = ["--as-of", "2022-03-31"];
const esc = "\u001b[";

describe("the register in the terminal", () => {
  test.each([60, 80, 120])("reads at %i columns", async (columns) => {
    const { code, out, err } = await rva(["register", rich, ...asOf], { columns });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot(`golden/register-${String(columns)}.txt`);
    expect(Math.max(...out.split("\n").map(displayWidth))).toBeLessThanOrEqual(columns);
  });

  test.each([20, 59])("is never narrower than 60 columns (%i asked for)", async (columns) => {
    const narrow = await rva(["register", rich, ...asOf], { columns });
    expect(narrow.out).toBe((await rva(["register", rich, ...asOf], { columns: 60 })).out);
  });

  test("takes the width from COLUMNS where the stream has none", async () => {
    const piped = await rva(["register", rich, ...asOf], { env: { COLUMNS: "80" } });
    expect(piped.out).toBe((await rva(["register", rich, ...asOf], { columns: 80 })).out);
  });

  test("shows several nämnder one after the other, in the order given", async () => {
    const { out } = await rva(["register", rich, other, ...asOf]);
    expect(out.indexOf("Övningsnämnden")).toBeLessThan(out.indexOf("Andra nämnden"));
    expect(out).toContain("Andra nämnden");
  });

  test.each([
    ["register", "sv", "nämnden ovningsnamnden finns redan för 2022, i "],
    ["register", "en", "the nämnd ovningsnamnden stands already for 2022, in "],
    ["granska", "sv", "nämnden ovningsnamnden finns redan för 2022, i "],
    ["plan", "sv", "nämnden ovningsnamnden finns redan för 2022, i "],
  ])("%s refuses a nämnd that stands twice, with both files (%s)", async (command, locale, said) => {
    const copy = fileIn(where, "kopia.json", richInput());
    const { code, out, err } = await rva([command, rich, other, copy, ...asOf, "--locale", locale]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`${copy}: ${said}${rich}. `);
    expect((await rva([command, rich, rich, ...asOf])).code).toBe(2);
  });

  test("says what it comes to and what hinders it before any table", async () => {
    const input = {
      ...richInput(),
      processes: richInput().processes.slice(1),
      recommendations: [],
      controls: [],
      actions: [],
      surveys: [],
    };
    const lacking = fileIn(where, "brist.json", { ...input, controls: [] });
    const { out } = await rva(["register", lacking, ...asOf], { columns: 100 });
    const top = out.slice(0, out.indexOf("Nämnd:"));
    expect(top).toMatch(/Registret omfattar/);
    expect(top).toMatch(
      /Brister som hindrar fastställande \(\d+\):\n✗ process otillaten-paverkan: Processen Otillåten påverkan/,
    );
  });

  test("shows the same nämnd in two years", async () => {
    const nextYear = fileIn(where, "nasta.json", { ...richInput(), year: 2023 });
    expect((await rva(["register", rich, nextYear, ...asOf])).code).toBe(0);
  });

  test("shows a public one without what is marked", async () => {
    const { out } = await rva(["register", rich, ...asOf, "--audience", "public"]);
    expect(out).not.toMatch(/DOL[DT]|dold-/);
    expect(out).toMatch(/sekretessmarkering,\s+prövas\s+vid/);
  });

  test("speaks English when asked", async () => {
    const { out } = await rva(["register", rich, ...asOf, "--locale", "en"]);
    expect(out).toContain("Risk register");
    expect(out).toContain("Breaches that hinder adoption");
  });

  test.each(["annan", "facknamnd"])("shows a nämnd (%s) without risks", async (kind) => {
    const input = { format: 1, year: 2022, method: "exempel-5x5", namnd: { id: "n", name: "N", kind }, processes: [] };
    const { code, out } = await rva(["register", fileIn(where, "tom.json", input), ...asOf]);
    expect(code).toBe(0);
    expect(out).toContain("Registret har inga risker.");
    expect(out.includes("Processen saknas i analysen.")).toBe(kind === "facknamnd");
  });

  const plainBands = exempel5x5.bands.map(({ symbol: _, ...band }) => band);
  test.each([
    ["without values", "nist-800-30", [], "▲: 1 st", "▲: 1 risk", "| ▲: **1 st** |"],
    [
      "without symbols",
      "ovning",
      ["--method", fileIn(where, "utan-symboler.json", { ...exempel5x5, id: "ovning", bands: plainBands })],
      "Kritisk 25: 1 st",
      "Kritisk 25: 1 risk",
      "| Kritisk 25: **1 st** |",
    ],
  ])("draws a matrix %s", async (name, method, args, sv, en, inMarkdown) => {
    const input = {
      format: 1,
      year: 2022,
      method,
      namnd: { id: "n", name: "N", kind: "annan" },
      processes: [{ id: "p", name: "P", risks: [{ id: "r", event: "E", current: { likelihood: 5, consequence: 5 } }] }],
    };
    const file = fileIn(where, `${name}.json`, input);
    const markdown = join(folder(), "matris.md");
    expect((await rva(["register", file, ...asOf, ...args, "--out", markdown], { columns: 120 })).out).toContain(sv);
    expect((await rva(["register", file, ...asOf, ...args, "--locale", "en"], { columns: 120 })).out).toContain(en);
    expect(readFileSync(markdown, "utf8")).toContain(inMarkdown);
  });

  test("lets no control character of the analysis reach the terminal", async () => {
    const file = fileIn(
      where,
      "styr.json",
      richInput((text) => `${text}\u001b]0;x\u0007\u009b31m`),
    );
    const { out } = await rva(["register", file, ...asOf]);
    expect(out.split("\n").some((line) => /[\u0000-\u001f\u007f-\u009f]/.test(line))).toBe(false);
  });
});

describe("colour", () => {
  test.each([
    ["on a terminal", { isTTY: true }, true],
    ["in a pipe", {}, false],
    ["on a terminal with NO_COLOR", { isTTY: true, env: { NO_COLOR: "1" } }, false],
    ["on a terminal with an empty NO_COLOR", { isTTY: true, env: { NO_COLOR: "" } }, true],
    ["on a dumb terminal", { isTTY: true, env: { TERM: "dumb" } }, false],
    ["in a pipe with FORCE_COLOR", { env: { FORCE_COLOR: "1" } }, true],
    ["on a terminal with FORCE_COLOR=0", { isTTY: true, env: { FORCE_COLOR: "0" } }, false],
    ["with both, as Node has it", { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, true],
  ])("%s: %o", async (_, around, expected) => {
    const { out } = await rva(["register", rich, ...asOf], around);
    expect(out.includes(esc)).toBe(expected);
  });

  test("says nothing that the text without it does not say", async () => {
    const coloured = await rva(["register", rich, ...asOf], { isTTY: true, columns: 90 });
    const plain = await rva(["register", rich, ...asOf], { columns: 90 });
    expect(coloured.out.replace(/\u001b\[[\d;]*m/g, "")).toBe(plain.out);
  });
});

describe("the date", () => {
  test("is today's where none is given, and that is said", async () => {
    const { out, err } = await rva(["register", rich]);
    expect(err).toBe(`Läget per den ${TODAY} (dagens datum; ange --as-of för en annan dag).\n`);
    expect(out).toContain(`Läget per den: ${TODAY}`);
  });

  test.each(["2022-02-30", "igår", "2022"])("%s is refused", async (date) => {
    const { code, out, err } = await rva(["register", rich, "--as-of", date]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`--as-of är "${date}", men ska vara en dag i kalendern`);
  });
});

describe("documents", () => {
  test("are told of in English when asked", async () => {
    const file = join(folder(), "en.md");
    const { out, err } = await rva(["register", rich, ...asOf, "--out", file, "--locale", "en"]);
    expect(err).toBe(`Wrote ${file}.\n`);
    expect(out).toContain("The register cannot be adopted while 1 breach that hinders adoption stands");
  });

  test("are written by the ending of the file, and the register is still shown", async () => {
    const target = folder();
    const [markdown, json] = [join(target, "a.md"), join(target, "a.JSON")];
    const { code, out, err } = await rva(["register", rich, ...asOf, "--out", markdown, "--out", json]);
    expect(code).toBe(0);
    expect(err).toBe(`Skrev ${markdown}.\nSkrev ${json}.\n`);
    expect(out).toContain("Riskregister");
    expect(readFileSync(markdown, "utf8")).toBe(toMarkdown(richRegister(), { audience: "internal" }));
    expect(readFileSync(json, "utf8")).toBe(`${toCanonicalJson(richRegister())}\n`);
  });

  test("of several nämnder stand one after the other in one Markdown file", async () => {
    const file = join(folder(), "alla.md");
    await rva(["register", rich, other, ...asOf, "--out", file, "--audience", "public"]);
    const headings = readFileSync(file, "utf8").match(/^# .*/gm);
    expect(headings).toEqual([
      "# Risk- och väsentlighetsanalys 2022, Övningsnämnden",
      "# Risk- och väsentlighetsanalys 2022, Andra nämnden",
    ]);
  });

  test("never overwrite a file without --force", async () => {
    const file = fileIn(folder(), "finns.md", "mitt");
    const refused = await rva(["register", rich, ...asOf, "--out", file]);
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: "" });
    expect(refused.err).toContain(`${file} finns redan. Ange --force för att skriva över den.`);
    expect(readFileSync(file, "utf8")).toBe("mitt");
    expect((await rva(["register", rich, ...asOf, "--out", file, "--force"])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("# Risk- och väsentlighetsanalys 2022");
  });

  test("are refused without the help where only the file is in the way", async () => {
    const { err } = await rva(["register", rich, ...asOf, "--out", join(where, "ingen", "a.md")]);
    expect(err).toContain("mappen finns inte");
    expect(err).not.toContain("Användning");
  });

  test("never overwrite what was read, even with --force", async () => {
    const { code, err } = await rva(["register", rich, ...asOf, "--out", rich, "--force"]);
    expect(code).toBe(2);
    expect(err).toContain("skrivs aldrig över");
    expect(JSON.parse(readFileSync(rich, "utf8"))).toEqual(richInput());
  });

  test.each([
    [
      "an unknown ending",
      ["--out", "a.pdf"],
      "--out a.pdf: okänt format. Ett register kan skrivas som .md, .html, .docx, .xlsx, .csv eller .json.",
    ],
    ["a file where a folder should be", ["--out", join(rich, "a.md")], "kan inte skrivas: Error: ENOTDIR"],
    ["a folder that is not there", ["--out", join(where, "ingen", "a.md")], "mappen finns inte"],
    ["a folder", ["--out", aFolder, "--force"], "kan inte skrivas: är en mapp, inte en fil."],
    [
      "a register for the public as JSON",
      ["--out", join(where, "p.json"), "--audience", "public"],
      "finns bara internt",
    ],
    ["JSON for the public", ["--json", "--audience", "public"], "finns bara internt"],
  ])("refuse %s", async (_, args, message) => {
    const { code, out, err } = await rva(["register", rich, ...asOf, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  test("refuse several registers in one JSON file", async () => {
    const { code, err } = await rva(["register", rich, other, ...asOf, "--out", join(where, "tva.json")]);
    expect(code).toBe(2);
    expect(err).toContain("En JSON-fil rymmer en nämnd.");
  });
});

describe("--json", () => {
  test("writes the register and nothing else to standard output", async () => {
    const { out, err } = await rva(["register", rich, "--json"], { isTTY: true });
    expect(JSON.parse(out)).toMatchObject({ kind: "register", asOf: TODAY });
    expect(err).toContain(TODAY);
  });

  test("writes a list for several", async () => {
    const { out } = await rva(["register", rich, other, ...asOf, "--json"]);
    expect((JSON.parse(out) as readonly unknown[]).length).toBe(2);
  });
});

describe("methods", () => {
  const own = richInput(undefined, "ovning@2022.1");
  const named = fileIn(where, "egen.json", own);

  test("of one's own are read beside those that ship", async () => {
    const method = fileIn(where, "metod.json", richMethod());
    const { code, out } = await rva(["register", named, ...asOf, "--method", method]);
    expect(code).toBe(0);
    expect(out).toContain("Åtgärda");
  });

  test("may be written as a formula", async () => {
    const matrix = { kind: "formula", expression: "sannolikhet * konsekvens" };
    const method = fileIn(where, "formel.json", { ...exempel5x5, id: "ovning", matrix });
    const { code, out } = await rva(["register", named, ...asOf, "--method", method]);
    expect({ code, value: out.includes("● 16 Hög") }).toEqual({ code: 0, value: true });
  });

  test.each([
    ["that is refused as a formula", { kind: "formula", expression: "import(1)" }],
    ["that cannot be read", { kind: "gissning" }],
  ])("%s are told of with their file", async (_, matrix) => {
    const method = fileIn(where, "fel-metod.json", { ...exempel5x5, id: "ovning", matrix });
    const { code, out, err } = await rva(["register", named, ...asOf, "--method", method]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("fel-metod.json");
  });

  test("that are not given are unknown", async () => {
    const { code, err } = await rva(["register", named, ...asOf]);
    expect(code).toBe(2);
    expect(err).toContain("ovning@2022.1");
  });
});

test("two methods of one name are told, for neither would be the right one", async () => {
  const where = folder();
  const method = { ...exempel5x5, id: "egen" };
  const files = [fileIn(where, "a.json", method), fileIn(where, "b.json", { ...method, title: "En annan" })];
  const call = ["register", "examples/data/2022/skarholmen.yaml", ...files.flatMap((file) => ["--method", file])];
  const { code, err } = await rva(call);
  expect(code).toBe(2);
  expect(err).toContain("Två av metoderna heter egen@2022.1. Ange en av dem, eller ge dem var sin version.");
});
