import { readFileSync } from "node:fs";
import {
  safeParseAnalysis,
  safeParseMethod,
  safeParseRegister,
  safeParseResults,
  toCanonicalJson,
  verifyRegister,
} from "vasentlighetsanalys";
import { fromYaml } from "vasentlighetsanalys/yaml";
import { describe, expect, test } from "vitest";
import { safeParseLagesbild } from "../../src/record/parse-lagesbild.js";

const written = (file: string): string => readFileSync(new URL(`../golden/format-1/${file}`, import.meta.url), "utf8");
const document = (file: string): Readonly<Record<string, unknown>> =>
  (file.endsWith(".yaml") ? fromYaml(written(file)) : JSON.parse(written(file))) as Readonly<Record<string, unknown>>;

type Read = (input: unknown) => {
  readonly ok: boolean;
  readonly issues?: readonly { readonly at: string; readonly message: string }[];
};
const readers: readonly (readonly [string, Read])[] = [
  ["analysis.yaml", safeParseAnalysis],
  ["method.yaml", safeParseMethod],
  ["results.yaml", safeParseResults],
  ["register.json", safeParseRegister],
  ["lagesbild.json", safeParseLagesbild],
];

describe.each(readers)("%s of version 0.1.0", (file, read) => {
  test("is read", () => {
    expect(read(document(file))).toMatchObject({ ok: true });
  });

  test("says in format 2 that format 1 is what is read", () => {
    const { issues = [] } = read({ ...document(file), format: 2 });
    expect(issues.map(({ message }) => message)).toEqual([expect.stringMatching(/[Ff]ormat.* 1\b.* 2\b/u)]);
  });
});

test("register.json keeps every byte of its content", () => {
  const read = safeParseRegister(document("register.json"));
  expect(read.ok && toCanonicalJson(read.value)).toBe(toCanonicalJson(document("register.json")));
});

test("record.json is an adopted record whose digest holds", async () => {
  expect(await verifyRegister(written("record.json"))).toMatchObject({ digest: "holds", issues: [] });
});
