import * as z from "zod/mini";
import { foundIn } from "./found.js";
import type { ExpectedType, IssueFact, Path, Report } from "./issue.js";
import { isOfScale, levelFact, scaleAt, scaleEnds, type Scales } from "./level-fact.js";
import { choicesOf } from "./list-choices.js";
import { nearestChoice } from "./nearest-choice.js";
import { fieldName } from "./place.js";
import { childSchema, holds, isUnion, memberOf, schemaAt, schemaFor, unwrap, valueAt } from "./schema-node.js";
import { unknownKey } from "./unknown-key.js";

const expectedType = (schema: z.core.$ZodType): ExpectedType => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodMiniObject || inner instanceof z.ZodMiniRecord) return "object";
  if (inner instanceof z.ZodMiniArray || inner instanceof z.ZodMiniTuple) return "list";
  if (inner instanceof z.ZodMiniBoolean) return "boolean";
  if (inner instanceof z.ZodMiniNumberFormat) return "whole-number";
  if (inner instanceof z.ZodMiniNumber) return "number";
  return isUnion(inner) ? "object" : "text";
};

const mismatch = (schema: z.core.$ZodType, value: unknown, path: Path, scales: Scales | undefined): IssueFact => {
  const own = schemaFor(schema, value);
  if (isOfScale(own)) return levelFact(scaleAt(path), value, scales);
  const choices = choicesOf(own);
  if (choices === undefined) return { code: "wrong-type", expected: expectedType(schema), found: foundIn(value) };
  const near = nearestChoice(value, choices);
  return { code: "not-in-list", found: foundIn(value), allowed: choices, ...(near && { nearest: near }) };
};

const sizeFact = (
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  schema: z.core.$ZodType,
  value: unknown,
): IssueFact | undefined => {
  const limit = Number(issue.code === "too_small" ? issue.minimum : issue.maximum);
  const low = issue.code === "too_small";
  if (Array.isArray(value)) {
    const found = value.length;
    if (unwrap(schema) instanceof z.ZodMiniTuple) return { code: "list-length", found, from: limit, to: limit };
    return { code: "list-length", found, ...(low ? { from: limit } : { to: limit }) };
  }
  if (typeof value !== "number") return undefined;
  if (!low) return { code: "number-range", found: value, to: limit };
  return { code: "number-range", found: value, ...(issue.inclusive === false ? { above: limit } : { from: limit }) };
};

const tagFact = (schema: z.core.$ZodType, value: unknown): IssueFact | undefined => {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodMiniDiscriminatedUnion)) return undefined;
  const key = inner._zod.def.discriminator;
  const allowed = inner._zod.def.options.flatMap((option) => {
    const tag = childSchema(option, {}, key);
    return (tag && choicesOf(tag)) ?? [];
  });
  const tag = memberOf(value, key);
  const near = nearestChoice(tag, allowed);
  return { code: "not-in-list", found: foundIn(tag), allowed, ...(near && { nearest: near }) };
};

const samePath = (a: Path | undefined, b: Path): boolean =>
  a?.length === b.length && b.every((step, index) => step === a[index]);

/** Turns what zod reports of one document into faults; a place is told of once. */
export const reportStructure = (
  root: z.core.$ZodType,
  document: unknown,
  issues: readonly z.core.$ZodIssue[],
  scales: Scales | undefined,
  report: Report,
): void => {
  const unknownKeys = new Map<string, IssueFact>();
  let last: Path | undefined;

  const absent = (path: Path, key: string): IssueFact => {
    const parent = valueAt(document, path.slice(0, -1));
    if (holds(parent, key)) return { code: "undefined-value", key };
    const { schema } = schemaAt(root, document, path);
    const field = fieldName(schema, key);
    if (schema === undefined || scales === undefined || !isOfScale(schema)) return { code: "missing", key, field };
    return { code: "missing", key, field, scale: scaleEnds(scaleAt(path), scales) };
  };

  const factOf = (issue: z.core.$ZodIssue, path: Path): IssueFact => {
    const { schema = root, value } = schemaAt(root, document, path);
    if (issue.code === "invalid_union" && issue.discriminator !== undefined) {
      const parent = schemaAt(root, document, path.slice(0, -1));
      return tagFact(parent.schema ?? root, parent.value) ?? mismatch(schema, value, path, scales);
    }
    const size = issue.code === "too_small" || issue.code === "too_big" ? sizeFact(issue, schema, value) : undefined;
    return size ?? mismatch(schema, value, path, scales);
  };

  const within = (issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly z.core.$ZodIssue[] | undefined => {
    const { schema = root, value } = schemaAt(root, document, path);
    const inner = unwrap(schema);
    if (!isUnion(inner)) return undefined;
    const chosen = unwrap(schemaFor(schema, value));
    return issue.errors[inner._zod.def.options.findIndex((option) => unwrap(option) === chosen)];
  };

  const take = (issue: z.core.$ZodIssue, path: Path): void => {
    const key = path.at(-1);
    if (issue.code === "unrecognized_keys") {
      for (const each of issue.keys)
        report([...path, each], () => unknownKey(schemaAt(root, document, path), each, unknownKeys), "unknown-key");
      return;
    }
    const isTag = issue.code === "invalid_union" && issue.discriminator !== undefined;
    const inner = issue.code === "invalid_union" && !isTag ? within(issue, path) : undefined;
    if (inner !== undefined) {
      for (const part of inner) take(part, [...path, ...(part.path as Path)]);
      return;
    }
    if (samePath(last, path)) return;
    last = path;
    if (typeof key === "string" && valueAt(document, path) === undefined)
      report(path, () => absent(path, key), "missing");
    else report(path, () => factOf(issue, path));
  };

  for (const issue of issues) take(issue, issue.path as Path);
};
