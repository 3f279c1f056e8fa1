import { readdirSync, readFileSync } from "node:fs";
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
import { analysisJsonSchema } from "../../src/parse/json-schema.js";
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
  ["method-example.json", safeParseMethod],
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

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** The fields of a schema that stand in none of the values. */
const unwritten = (schema: Schema, values: readonly unknown[], at = ""): readonly string[] => [
  ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((each) =>
    unwritten(each, values, at),
  ),
  ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const written = values.flatMap((value) =>
      typeof value === "object" && value !== null && key in value
        ? [(value as Readonly<Record<string, unknown>>)[key]]
        : [],
    );
    return written.length === 0 ? [`${at}.${key}`] : unwritten(field, written, `${at}.${key}`);
  }),
  ...(schema.items === undefined
    ? []
    : unwritten(
        schema.items,
        values.flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [])),
        `${at}[]`,
      )),
];

test("every field of an analysis is written in one of the kept analyses", () => {
  const files = readdirSync(new URL("../golden/format-1/", import.meta.url)).filter((file) =>
    file.startsWith("analysis"),
  );
  expect(unwritten(analysisJsonSchema() as Schema, files.map(document))).toEqual([]);
});

// What a later version and its rules find is read as explained by them; all else stays, byte for byte.
const content = (register: object): string =>
  toCanonicalJson(
    Object.fromEntries(
      Object.entries(JSON.parse(toCanonicalJson(register)) as object).filter(
        ([key]) => !["madeWith", "findings", "adoptable"].includes(key),
      ),
    ),
  );

test("register.json keeps every byte of its content", () => {
  const read = safeParseRegister(document("register.json"));
  expect(read.ok && content(read.value)).toBe(content(document("register.json")));
});

test("record.json is an adopted record whose digest holds", async () => {
  expect(await verifyRegister(written("record.json"))).toMatchObject({ digest: "holds", issues: [] });
});
