import * as z from "zod/mini";
import { shorten } from "./found.js";
import type { Choice, IssueFact } from "./issue.js";
import { nearestChoice } from "./nearest-choice.js";
import { fieldName } from "./place.js";
import { childSchema, holds, isUnion, schemaFor } from "./schema-node.js";
import { RESERVED_KEYS } from "./text-constraints.js";

const keysOf = (schema: z.core.$ZodType, value: unknown): readonly string[] => {
  const own = schemaFor(schema, value);
  if (own instanceof z.ZodMiniObject) return Object.keys(own.shape);
  if (!isUnion(own)) return [];
  return [...new Set(own._zod.def.options.flatMap((option) => keysOf(option, value)))];
};

/** An unknown key with the known one that it most likely stands for: by the key itself, or by the field's Swedish name. */
export const unknownKey = (
  { schema, value }: { readonly schema: z.core.$ZodType | undefined; readonly value: unknown },
  key: string,
  told: Map<string, IssueFact>,
): IssueFact => {
  const allowed = schema === undefined ? [] : keysOf(schema, value);
  const shown = shorten(key);
  if (schema === undefined || RESERVED_KEYS.some((reserved) => reserved === key))
    return { code: "unknown-key", key: shown, allowed };
  const free = allowed.filter((known) => !holds(value, known));
  const memory = JSON.stringify([key, free]);
  const before = told.get(memory);
  if (before !== undefined) return before;
  const choiceOf = (known: string): Choice => {
    const label = fieldName(childSchema(schema, value, known), known).sv;
    return label === known ? { code: known } : { code: known, label };
  };
  const choices = free.map(choiceOf);
  const exact = choices.find(({ label }) => label === key.toLowerCase());
  const near = exact ?? nearestChoice(key, choices) ?? nearestChoice(key, allowed.map(choiceOf));
  const fact: IssueFact = { code: "unknown-key", key: shown, allowed, ...(near && { nearest: near }) };
  told.set(memory, fact);
  return fact;
};
