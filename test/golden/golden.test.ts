import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { parseRegister, toCanonicalJson, verifyRegister } from "vasentlighetsanalys";
import { describe, expect, test } from "vitest";
import { buildCase, fileOf } from "./golden-case.js";

const cases = readdirSync(new URL("./", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d/u.test(entry.name))
  .map(({ name }) => name)
  .sort();

const isUpdate = process.env["UPDATE_GOLDEN"] === "1";

/** Canonical JSON has its keys sorted; line breaks make a difference readable. */
const readable = (value: unknown): string => `${JSON.stringify(JSON.parse(toCanonicalJson(value)), null, 2)}\n`;

const frozen = (name: string, file: string): string => readFileSync(fileOf(name, file), "utf8");

const holds = (name: string, file: string, built: unknown): void => {
  if (isUpdate) writeFileSync(fileOf(name, file), readable(built));
  expect(JSON.parse(readable(built))).toEqual(JSON.parse(frozen(name, file)));
};

describe.each(cases)("%s", (name) => {
  test("the register is the frozen one", () => {
    holds(name, "register.json", buildCase(name).register);
  });

  test("the plan is the frozen one", () => {
    holds(name, "plan.json", buildCase(name).plan);
  });

  test("the follow-up is the frozen one", () => {
    holds(name, "follow-up.json", buildCase(name).followUp);
  });

  test("nothing in them says undefined: what is not known is not there", () => {
    const built = buildCase(name);
    expect(built).toStrictEqual(JSON.parse(JSON.stringify(built)));
  });

  test("the frozen register reads back as the built one, byte for byte in its canonical form", () => {
    expect(toCanonicalJson(parseRegister(frozen(name, "register.json")))).toBe(
      toCanonicalJson(buildCase(name).register),
    );
  });

  test("the frozen register verifies", async () => {
    expect(await verifyRegister(frozen(name, "register.json"))).toMatchObject({
      ok: true,
      differences: [],
      issues: [],
    });
  });

  test("the README is short and says that the case is made up", () => {
    const lines = frozen(name, "README.md")
      .split("\n")
      .filter((line) => line.trim() !== "");
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(lines.join("\n")).toMatch(/[Pp]åhitta/u);
  });
});

test("there are at least nine cases, each with a README and three frozen documents", () => {
  expect(cases.length).toBeGreaterThanOrEqual(9);
  const needed = ["README.md", "analysis.yaml", "register.json", "plan.json", "follow-up.json"];
  expect(cases.flatMap((name) => needed.filter((file) => !existsSync(fileOf(name, file))))).toEqual([]);
});
