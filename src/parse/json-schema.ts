import * as z from "zod/mini";
import { methodSchema } from "../method/method.js";
import { analysisSchema } from "../model/analysis.js";
import { fieldWords } from "../model/field.js";
import { resultsSchema } from "../model/results.js";
import { labelled } from "./list-choices.js";
import { choiceName } from "./quote-found.js";
import { SEEN } from "./text-constraints.js";

/** A JSON Schema, draft 2020-12, as a plain value. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Tags and settings of the documents that have no words of their own where they are defined. */
const titles: Readonly<Record<string, string>> = {
  kind: "Slag",
  round: "Avrundning",
  severity: "Allvarlighetsgrad",
};

const typeHint = (schema: JsonSchema): string => {
  switch (schema.type) {
    case "string":
      if (schema.enum !== undefined || schema.const !== undefined) return "Ett av de angivna värdena.";
      return schema.format === "date" ? "Datum, skrivet åååå-mm-dd inom citattecken." : "En text.";
    case "integer":
      return "Ett heltal.";
    case "number":
      return "Ett tal.";
    case "boolean":
      return "true (ja) eller false (nej).";
    case "array":
      return "En lista.";
    default:
      return "En grupp av nycklar.";
  }
};

const describe = (schema: JsonSchema, key: string): void => {
  schema.title ??= titles[key] ?? key;
  const choices = schema.enum === undefined ? undefined : labelled(schema.enum.map(String));
  const listed = choices === undefined ? [] : [`Ett av: ${choices.map(choiceName).join(", ")}.`];
  schema.description = [schema.description ?? (listed.length > 0 ? undefined : typeHint(schema)), ...listed]
    .filter((part) => part !== undefined)
    .join(" ");
};

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Completes a finished schema: a title and description for every property, and no text of only white space. */
const complete = (schema: JsonSchema): JsonSchema => {
  if (schema.type === "string" && schema.minLength === 1) schema.pattern ??= SEEN;
  for (const [key, member] of Object.entries(schema.properties ?? {})) {
    if (!isSchema(member)) continue;
    describe(member, key);
    complete(member);
  }
  const parts = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  for (const part of [...parts, ...(schema.prefixItems ?? [])]) {
    if (!isSchema(part)) continue;
    if (part.enum !== undefined && part.title !== undefined) describe(part, part.title);
    complete(part);
  }
  return schema;
};

const jsonSchemaOf = (schema: z.ZodMiniType): JsonSchema =>
  complete(z.toJSONSchema(schema, { metadata: fieldWords, io: "input", target: "draft-2020-12" }));

/** The JSON Schema of an analysis, with titles and descriptions in Swedish; shipped as `/schema/analysis.json`. */
export const analysisJsonSchema = (): JsonSchema => jsonSchemaOf(analysisSchema);

/** The JSON Schema of a method, with titles and descriptions in Swedish; shipped as `/schema/method.json`. */
export const methodJsonSchema = (): JsonSchema => jsonSchemaOf(methodSchema);

/** The JSON Schema of a results document, with titles and descriptions in Swedish; shipped as `/schema/results.json`. */
export const resultsJsonSchema = (): JsonSchema => jsonSchemaOf(resultsSchema);
