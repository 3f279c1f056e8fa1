import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isCivilDate } from "../../src/model/civil-date.js";
import { publishedMethods } from "../../src/method/published/index.js";
import { analysisJsonSchema, methodJsonSchema, resultsJsonSchema } from "../../src/parse/json-schema.js";

const written = { analysis: analysisJsonSchema(), method: methodJsonSchema(), results: resultsJsonSchema() };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The paths of the properties that have no title, anywhere in a schema. */
const untitled = (node: unknown, path: string): readonly string[] => {
  if (!isObject(node)) return [];
  const properties = isObject(node["properties"]) ? Object.entries(node["properties"]) : [];
  const missing = properties.flatMap(([name, property]) =>
    isObject(property) && typeof property["title"] === "string" ? [] : [`${path}.${name}`],
  );
  return [...missing, ...Object.entries(node).flatMap(([key, child]) => untitled(child, `${path}.${key}`))];
};

const validator = new Ajv2020({ strict: true, strictTypes: false, formats: { date: isCivilDate } });

const accepts = (schema: object, value: unknown): boolean => validator.validate(schema, value);

/** The paths of the properties that say nothing beside their title, and of groups that let unknown keys through. */
const unexplained = (node: unknown, path: string): readonly string[] => {
  if (!isObject(node)) return [];
  const properties = isObject(node["properties"]) ? Object.entries(node["properties"]) : [];
  const silent = properties.flatMap(([name, property]) =>
    isObject(property) && typeof property["description"] === "string" ? [] : [`${path}.${name}`],
  );
  const open = properties.length > 0 && node["additionalProperties"] !== false ? [`${path} is open`] : [];
  return [...silent, ...open, ...Object.entries(node).flatMap(([key, child]) => unexplained(child, `${path}.${key}`))];
};

const folder = new URL("../../examples/data/2022/", import.meta.url);
const analyses = readdirSync(folder).filter((file) => /\.ya?ml$/u.test(file));

describe("the JSON Schemas", () => {
  test.each(Object.entries(written))("%s: every field has a Swedish title for the editor", (name, schema) => {
    expect(untitled(schema, name)).toEqual([]);
  });

  test.each(Object.entries(written))(
    "%s: every field is explained, and no group lets unknown keys through",
    (name, schema) => {
      expect(unexplained(schema, name)).toEqual([]);
    },
  );

  test.each(analyses)("the analysis schema accepts the example %s", (file) => {
    expect(accepts(written.analysis, parse(readFileSync(new URL(file, folder), "utf8")))).toBe(true);
  });

  test.each(publishedMethods.map((method) => [method.id, method] as const))(
    "the method schema accepts %s",
    (_id, method) => {
      expect(accepts(written.method, method)).toBe(true);
    },
  );

  test.each([
    ["a misspelt key", written.analysis, { format: 1, year: 2022, method: "m", namnd: {}, procesess: [] }],
    [
      "an unknown kind of nämnd",
      written.analysis,
      { format: 1, year: 2022, method: "m", namnd: { id: "a", name: "A", kind: "förening" }, processes: [] },
    ],
    [
      "a blank name",
      written.analysis,
      { format: 1, year: 2022, method: "m", namnd: { id: "a", name: " ", kind: "annan" }, processes: [] },
    ],
    [
      "a date that does not exist",
      written.results,
      { format: 1, namnd: "a", year: 2022, actions: [{ action: "a1", status: "klar", on: "2022-02-30" }] },
    ],
    ["another format", written.results, { format: 2, namnd: "a", year: 2022 }],
    ["a method without a matrix", written.method, { format: 1, id: "m" }],
  ])("refuse %s", (_name, schema, value) => {
    expect(accepts(schema, value)).toBe(false);
  });
});
