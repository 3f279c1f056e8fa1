import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/read/csv.js";
import { toCsv } from "../../src/render/csv.js";
import { guardText } from "../../src/model/csv-cell.js";
import { richRegister } from "../view/rich-register.js";

const register = richRegister();
const internal = { audience: "internal" } as const;

describe("a register as csv", () => {
  test("has a heading and a line for each risk, of the same length", () => {
    const rows = parseCsv(toCsv(register, internal));
    expect(rows).toHaveLength(1 + register.entries.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test("holds levels, value and band as numbers and a word", () => {
    const [head = [], first = []] = parseCsv(toCsv(register, internal));
    const at = head.indexOf("Nuvarande risk: sannolikhet");
    const { current } = register.entries[0] ?? {};
    const band = register.method.bands[(current?.rank ?? 0) - 1]?.label;
    expect(first.slice(at, at + 4)).toEqual([current?.likelihood, current?.consequence, current?.value, band]);
  });

  test("begins with a byte order mark and ends each line with CRLF", () => {
    const text = toCsv(register, internal);
    expect(text.startsWith("\ufeffNr;Risk;Process;")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  test("says nothing for the public of what bears secrecy", () => {
    expect(toCsv(register, internal)).toMatch(/DOL[DT]|dold-/);
    const text = toCsv(register, { audience: "public" });
    expect(text).not.toMatch(/DOL[DT]|dold-/);
    expect(text).toContain("OSL");
  });

  test("no text of an analyst becomes a formula", () => {
    const risky = richRegister((text) => `=${text}`);
    const events = parseCsv(toCsv(risky, internal)).map((row) => row[3]);
    expect(events).toContain(risky.entries[0]?.risk.event);
    expect(toCsv(risky, internal)).toContain(guardText(risky.entries[0]?.risk.event ?? ""));
  });

  test("an audience has to be given", () => {
    // @ts-expect-error a script without types may leave it out
    expect(() => toCsv(register, {})).toThrow(TypeError);
  });
});
