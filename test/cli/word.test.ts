import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import { toWord } from "../../src/render/word.js";
import { partOf, textOf } from "../render/word-parts.js";
import { richInput, richRegister } from "../view/rich-register.js";
import { fileIn, folder, rva } from "./run-rva.js";

const where = folder();
const rich = fileIn(where, "rich.json", richInput());
const other = fileIn(where, "other.json", { ...richInput(), namnd: { id: "annan", name: "Andra", kind: "facknamnd" } });
const asOf = ["--as-of", "2022-03-31"];
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

describe("a file that ends in .docx is a Word document", () => {
  test("of a register", async () => {
    const file = join(folder(), "bilaga.docx");
    const { code, err } = await rva(["register", rich, ...asOf, "--out", file, "--audience", "public"]);
    expect({ code, err }).toEqual({ code: 0, err: `Skrev ${file}.\n` });
    expect(bytesOf(file)).toEqual(new Uint8Array(await toWord(richRegister(), { audience: "public" })));
  });

  test("of a plan", async () => {
    const file = join(folder(), "plan.DOCX");
    const { code } = await rva(["plan", rich, ...asOf, "--out", file]);
    expect(code).toBe(0);
    const plan = buildInternkontrollplan(richRegister());
    expect(bytesOf(file)).toEqual(new Uint8Array(await toWord(plan, { audience: "internal" })));
  });

  test("of an adopted record, with its decision", async () => {
    const file = join(folder(), "beslut.docx");
    const analysis = "examples/data/2022/skarholmen.yaml";
    const decision = ["--organ", "Stadsdelsnämnden", "--datum", "2022-01-20", "--paragraf", "§ 7"];
    const { code } = await rva(["faststall", analysis, ...decision, "--as-of", "2022-01-20", "--out", file]);
    expect(code).toBe(0);
    const text = textOf(partOf(bytesOf(file), "word/document.xml"));
    for (const part of ["Nämndens beslut", "Stadsdelsnämnden", "2022-01-20", "§ 7", "Kontrollsumma (SHA-256)"])
      expect(text).toContain(part);
  });
});

test.each(["register", "plan"])("%s: a Word file holds one nämnd", async (command) => {
  const file = join(folder(), "alla.docx");
  const { code, err } = await rva([command, rich, other, ...asOf, "--out", file]);
  expect(code).toBe(2);
  expect(err).toContain("En Word-fil rymmer en nämnd. Kör en analys i taget.");
});
