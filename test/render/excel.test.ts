import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildInternkontrollplan } from "../../src/internkontroll/build-internkontrollplan.js";
import { buildLagesbild } from "../../src/lagesbild/build-lagesbild.js";
import { readSheets } from "../../src/read/workbook/read-sheets.js";
import { readDirectory } from "../../src/read/workbook/archive/directory.js";
import { toExcel } from "../../src/render/excel.js";
import type { DocumentSubject } from "../../src/view/document-subject.js";
import { richRegister } from "../view/rich-register.js";

const SECRET = /DOL[DT]|dold-/;
const register = richRegister();

const subjects: readonly (readonly [string, DocumentSubject])[] = [
  ["register", register],
  ["plan", buildInternkontrollplan(register)],
  ["lägesbild", buildLagesbild([register], { expected: [] })],
];

/** Every part of an archive, unpacked by another way than the library's own. */
const partsOf = (bytes: Uint8Array): readonly (readonly [string, string])[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readDirectory(bytes).map(({ name, offset, packed, deflated }) => {
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const content = bytes.subarray(start, start + packed);
    return [name, new TextDecoder().decode(deflated ? inflateRawSync(content) : content)];
  });
};

describe.each(subjects)("a %s as a workbook", (_, subject) => {
  test.each(["sv", "en"] as const)(
    "says nothing for the public of what bears secrecy, in any part (%s)",
    async (locale) => {
      for (const [name, text] of partsOf(await toExcel(subject, { audience: "public", locale })))
        expect(SECRET.test(text), name).toBe(false);
    },
  );

  test("has the same bytes each time", async () => {
    expect(await toExcel(subject, { audience: "internal" })).toEqual(await toExcel(subject, { audience: "internal" }));
  });

  test("has tables with filters, each with a name of its own", async () => {
    const tables = partsOf(await toExcel(subject, { audience: "internal" })).filter(([name]) =>
      name.includes("/tables/"),
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.every(([, text]) => text.includes("<autoFilter"))).toBe(true);
    const names = tables.map(([, text]) => /displayName="([^"]*)"/.exec(text)?.[1]);
    expect(new Set(names).size).toBe(tables.length);
  });
});

describe("a register as a workbook", () => {
  test("says internally what bears secrecy", async () => {
    const parts = partsOf(await toExcel(register, { audience: "internal" }));
    expect(parts.some(([, text]) => SECRET.test(text))).toBe(true);
  });

  test("has a sheet for each part", async () => {
    const sheets = await readSheets(await toExcel(register, { audience: "internal" }));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Sammanfattning",
      "Riskregister",
      "Riskmatris",
      "Kontroller",
      "Åtgärder",
      "Former Otillåten påverkan",
      "Kontrollslag Otillåten påverkan",
      "Genomgång",
      "Bruttolista",
    ]);
  });

  test("leaves the heading of a table to the sheet that holds it", async () => {
    const sheets = await readSheets(await toExcel(buildInternkontrollplan(register), { audience: "internal" }));
    const summary = sheets[0]?.rows.flat().filter((cell) => typeof cell === "string");
    expect(summary).toContain("Metod");
    expect(sheets.filter(({ name }) => name.startsWith("T1"))).toHaveLength(1);
    expect(summary?.filter((text) => text.startsWith("T1"))).toEqual([]);
  });

  test("has numbers for numbers and dates for dates", async () => {
    const sheets = await readSheets(await toExcel(register, { audience: "internal" }));
    const [head = [], first = []] = sheets.find(({ name }) => name === "Riskregister")?.rows ?? [];
    const at = head.indexOf("Nuvarande risk: sannolikhet");
    expect(first.slice(at, at + 3).map((cell) => typeof cell)).toEqual(["number", "number", "number"]);
    const [actionHead = [], ...actions] = sheets.find(({ name }) => name === "Åtgärder")?.rows ?? [];
    expect(actions.some((row) => row[actionHead.indexOf("Senast")] instanceof Date)).toBe(true);
  });

  test("counts every assessed risk in the matrix", async () => {
    const sheets = await readSheets(await toExcel(register, { audience: "public" }));
    const rows = sheets.find(({ name }) => name === "Riskmatris")?.rows ?? [];
    const counts = rows.slice(5, 5 + register.method.likelihood.levels.length).flatMap((row) => row.slice(1));
    expect(counts.reduce<number>((sum, count) => sum + Number(count ?? 0), 0)).toBe(register.counts.assessed);
  });

  test("keeps a text that begins like a formula a text", async () => {
    const parts = partsOf(
      await toExcel(
        richRegister((text) => `=1+1 ${text}`),
        { audience: "internal" },
      ),
    );
    expect(parts.some(([, text]) => /<f>/.test(text))).toBe(false);
  });

  test("an audience has to be given", async () => {
    // @ts-expect-error a script without types may leave it out
    await expect(toExcel(register, {})).rejects.toThrow(TypeError);
  });
});
