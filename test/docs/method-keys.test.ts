import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { methodJsonSchema, type JsonSchema } from "../../src/parse/json-schema.js";
import { root } from "./compiler.js";

const page = readFileSync(`${root}docs/methods.md`, "utf8");
const section = page.split("## Every key")[1]?.split("\n## ")[0] ?? "";

const schema = methodJsonSchema();
const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

/** A common risk or control is written as in an analysis, whose keys are not the method's. */
const topOf = ({ properties = {} }: JsonSchema): JsonSchema => ({
  properties: Object.fromEntries(Object.keys(properties).map((key) => [key, {}])),
});

/** The keys below a schema, at any depth. */
const keysBelow = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysBelow);
  if (!isSchema(value)) return [];
  const own = Object.entries(value.properties ?? {}).flatMap(([key, member]) => [key, ...keysBelow(member)]);
  return [
    ...own,
    ...keysBelow(value.items),
    ...keysBelow(value.additionalProperties),
    ...keysBelow(value.anyOf),
    ...keysBelow(value.oneOf),
  ];
};

const rows = section
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const keysIn = (rowsOf: typeof rows): readonly string[] =>
  rowsOf.flatMap(([, keys = ""]) => [...keys.matchAll(/`([^`]+)`/gu)].map(([, key = ""]) => key));

const required = schema.required ?? [];
const sorted = (keys: Iterable<string>): readonly string[] => [...keys].sort();

test("docs/methods.md lists every key of a method, those that must be there apart", () => {
  const [must, may] = [rows.filter(({ length }) => length === 4), rows.filter(({ length }) => length === 5)];
  expect(sorted(keysIn(must))).toEqual(sorted(required));
  const optional = Object.keys(schema.properties ?? {}).filter((key) => !required.includes(key));
  expect(sorted(keysIn(may))).toEqual(sorted(optional));
});

test("docs/methods.md names whatever can stand under them", () => {
  const { common, ...others } = schema.properties ?? {};
  const below = keysBelow({ properties: { ...others, common: isSchema(common) ? topOf(common) : {} } });
  const named = new Set([...section.matchAll(/`([^`]+)`/gu)].flatMap(([, code = ""]) => code.match(/\w+/gu) ?? []));
  expect(below.filter((key) => !named.has(key))).toEqual([]);
});
