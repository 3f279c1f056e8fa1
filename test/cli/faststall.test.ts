import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { richInput } from "../view/rich-register.js";
import { fileIn, folder, rva } from "./run-rva.js";

const where = folder();
const skarholmen = "examples/data/2022/skarholmen.yaml";
const exempel = "examples/data/2022/exempelnamnden.yaml";
const rich = fileIn(where, "ovning.json", richInput());
const day = ["--as-of", "2022-01-20"];
const decided = ["--organ", "Stadsdelsnämnden", "--datum", "2022-01-20", ...day];

interface Written {
  readonly decision: Readonly<Record<string, unknown>>;
  readonly digest: string;
}

const adopted = async (...args: readonly string[]) => {
  const file = join(folder(), "beslut.json");
  const ran = await rva(["faststall", ...args, "--out", file]);
  return { ...ran, file, record: JSON.parse(readFileSync(file, "utf8")) as Written };
};

describe("a decision", () => {
  test("is registered with all that is said of it, and verifies", async () => {
    const said = ["--paragraf", "§ 12", "--diarienummer", "Dnr 1/2022", "--ersatter", "abc"];
    const { code, out, file, record } = await adopted(skarholmen, ...decided, ...said);
    expect(code).toBe(0);
    expect(record.decision).toEqual({
      body: "Stadsdelsnämnden",
      on: "2022-01-20",
      paragraph: "§ 12",
      reference: "Dnr 1/2022",
      supersedes: "abc",
    });
    expect(out).toContain(`Kontrollsumma (SHA-256): ${record.digest}`);
    expect((await rva(["verifiera", file])).code).toBe(0);
  });

  test("is refused while breaches stand, which are listed with how to name them", async () => {
    const { code, out, err } = await rva(["faststall", exempel, ...decided], { columns: 100 });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    await expect(err).toMatchFileSnapshot("golden/faststall-nekas.txt");
  });

  test("is refused in English too", async () => {
    const { code, err } = await rva(["faststall", exempel, ...decided, "--locale", "en"]);
    expect(code).toBe(1);
    expect(err).toContain('--trots "mandatory-process otillaten-paverkan: REASON"');
  });

  test("is taken in spite of the breaches that it names, each with its reason", async () => {
    const { err } = await rva(["faststall", exempel, ...decided]);
    const trots = [...err.matchAll(/--trots "(.*): SKÄL"/g)].flatMap(([, key = ""]) => [
      "--trots",
      `${key}: Påhittat skäl.`,
    ]);
    expect(trots.length).toBeGreaterThan(2);
    const { code, out, record, file } = await adopted(exempel, ...decided, ...trots);
    expect(code).toBe(0);
    expect(record.decision["despite"]).toHaveLength(trots.length / 2);
    expect(out).toContain("Fastställt trots dessa brister");
    expect((await rva(["verifiera", file])).code).toBe(0);
    const rest = await rva(["faststall", exempel, ...decided, ...trots.slice(2)]);
    expect({ code: rest.code, left: rest.err.match(/--trots/g)?.length }).toEqual({ code: 1, left: 1 });
  });

  test("is not taken on a draft", async () => {
    const draft = fileIn(where, "utkast.json", { ...richInput(), stage: "draft" });
    const { code, err } = await rva(["faststall", draft, ...decided]);
    expect(code).toBe(1);
    expect(err).toContain("utkast");
  });

  test("as Markdown stands before the register and the plan, and for the public nothing marked is in it", async () => {
    const file = join(folder(), "beslut.md");
    const { err } = await rva(["faststall", rich, ...decided]);
    const trots = [...err.matchAll(/--trots "(.*): SKÄL"/g)].flatMap(([, key = ""]) => [
      "--trots",
      `${key}: DOLT skäl`,
    ]);
    const call = ["faststall", rich, ...decided, ...trots, "--out", file];
    expect((await rva([...call, "--audience", "public"])).code).toBe(0);
    const text = readFileSync(file, "utf8");
    const wanted = /^#+ (Nämndens beslut|Risk- och|Riskregister|Plan, kontrollmoment).*/gm;
    expect(text.match(wanted)).toEqual([
      "# Nämndens beslut om risk- och väsentlighetsanalys 2022, Övningsnämnden",
      "## Risk- och väsentlighetsanalys 2022, Övningsnämnden",
      "## Riskregister",
      "## Plan, kontrollmoment",
    ]);
    expect(text).toContain("Originalets kontrollsumma");
    expect(text).not.toMatch(/DOLD|dold-/);
  });

  test.each([
    ["without body", [skarholmen, "--datum", "2022-01-20"], "Ange --organ, till exempel"],
    ["without day", [skarholmen, "--organ", "X"], "Ange --datum, till exempel"],
    ["on no day", [skarholmen, "--organ", "X", "--datum", "2022-02-30"], '--datum är "2022-02-30"'],
    ["without analysis", ["--organ", "X", "--datum", "2022-01-20"], "Ange en analys; ett beslut gäller en nämnd."],
    ["with two", [skarholmen, exempel, ...decided.slice(0, 4)], "Ange en analys"],
    [
      "that names a breach that does not stand",
      [skarholmen, ...decided.slice(0, 4), "--trots", "x: y"],
      "Ingen brist står kvar.",
    ],
    [
      "that misspells a breach",
      [exempel, ...decided.slice(0, 4), "--trots", "mandatory-proces x: y"],
      "De som står kvar:\n  ",
    ],
    [
      "that gives no reason",
      [exempel, ...decided.slice(0, 4), "--trots", "mandatory-process otillaten-paverkan: "],
      "saknar skäl",
    ],
    ["of a file that cannot be read", [`${where}/x.yaml`, ...decided.slice(0, 4)], "filen finns inte"],
    [
      "as JSON for the public",
      [skarholmen, ...decided.slice(0, 4), "--json", "--audience", "public"],
      "finns bara internt",
    ],
  ])("is not understood %s", async (_, args, message) => {
    const { code, out, err } = await rva(["faststall", ...args, ...day]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});

describe("verification", () => {
  test("names what differs with its place, what stands and what recomputing gives", async () => {
    const { file } = await adopted(skarholmen, ...decided);
    const tampered = join(where, "andrad.json");
    writeFileSync(tampered, readFileSync(file, "utf8").replace('"adoptable":true', '"adoptable":false'));
    const { code, out, err } = await rva(["verifiera", tampered], { columns: 100 });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    await expect(out.replaceAll(`${where}/`, "").replace(/═+/, "═")).toMatchFileSnapshot("golden/verifiera-andrad.txt");
    const json = JSON.parse((await rva(["verifiera", tampered, "--json"])).out) as readonly unknown[];
    expect(json).toMatchObject([{ ok: false, digest: "broken", differences: [{ path: ["register", "adoptable"] }] }]);
  });

  test("of a register that is not adopted finds no digest", async () => {
    const file = join(folder(), "r.json");
    await rva(["register", rich, ...day, "--out", file]);
    const { code, out } = await rva(["verifiera", file, "--locale", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("No digest: the register is not adopted.");
  });

  test("marks what only a newer revision of a rule explains, and lets it pass", async () => {
    const file = join(folder(), "r.json");
    await rva(["register", rich, ...day, "--out", file]);
    const register = JSON.parse(readFileSync(file, "utf8")) as {
      findings: readonly { readonly rule: string }[];
      madeWith: { version: string; rules: Record<string, number> };
    };
    const rule = register.findings[0]?.rule ?? "";
    register.madeWith = { version: "0.0.9", rules: { ...register.madeWith.rules } };
    Reflect.deleteProperty(register.madeWith.rules, rule);
    register.findings = register.findings.filter((finding) => finding.rule !== rule);
    const { code, out } = await rva(["verifiera", fileIn(where, "aldre.json", register)]);
    expect(code).toBe(0);
    expect(out).toContain("Det som bara en nyare regelversion förklarar");
  });

  test("ends in 2 where a file cannot be read, and tells of the others all the same", async () => {
    const { file } = await adopted(skarholmen, ...decided);
    const broken = fileIn(where, "trasig.json", { kind: "register", format: 1 });
    const { code, out, err } = await rva(["verifiera", file, rich, broken, `${where}/x.json`]);
    expect(code).toBe(2);
    expect(out).toContain("✓ Kontrollsumman stämmer.");
    expect(out).toContain("kan inte läsas som ett register");
    expect(err).toContain("är varken ett register eller ett fastställt beslut");
    expect(err).toContain("trasig.json: ");
    expect(err).toContain("x.json: filen finns inte");
    const other = await rva(["verifiera", rich, "--locale", "en"]);
    expect(other).toMatchObject({ code: 2, out: "" });
    expect(other.err).toContain("neither a register nor an adopted record");
  });
});
