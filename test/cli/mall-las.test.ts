import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, rva } from "./run-rva.js";

const CALL = ["mall", "--namnd", "farsta", "--namn", "Farstanämnden", "--slag", "stadsdelsnamnd", "--ar", "2022"];

test("a template that rva mall writes is read by rva las as an analysis that rva register shows", async () => {
  const where = folder();
  const template = join(where, "mall.xlsx");
  const analysis = join(where, "analys.yaml");
  expect((await rva([...CALL, "--out", template])).code).toBe(0);
  expect((await rva(["las", template, "--out", analysis])).code).toBe(0);
  expect(readFileSync(analysis, "utf8")).toContain("name: Farstanämnden");
  expect((await rva(["register", analysis, "--as-of", "2022-03-31"])).code).toBe(0);
  expect((await rva([...CALL, "--out", template])).err).toContain("finns redan");
});

test("a workbook of a register is written, and only one at a time", async () => {
  const file = join(folder(), "register.xlsx");
  const analysis = "examples/data/2022/skarholmen.yaml";
  expect((await rva(["register", analysis, "--as-of", "2022-03-31", "--out", file])).code).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  const two = join(folder(), "two.xlsx");
  expect((await rva(["register", analysis, analysis, "--as-of", "2022-03-31", "--out", two])).code).toBe(2);
  expect(existsSync(two)).toBe(false);
});

test("a file that is no workbook is refused with the reason", async () => {
  const { code, err } = await rva(["las", "examples/data/README.md"]);
  expect(code).toBe(2);
  expect(err).toContain("Filen är ingen Excelarbetsbok");
});

test("a table is read with its report first", async () => {
  const { code, out } = await rva(["las", "examples/data/register.csv"]);
  expect(code).toBe(0);
  expect(out).toContain("# 2 av 2 rader lästes, 0 avvisades.");
  expect(out).toContain("event: Sen handläggning");
});
