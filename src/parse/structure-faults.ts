import * as z from "zod";
import { foundIn } from "./found.js";
import type { ExpectedType, IssueFact, Path, Report } from "./issue.js";
import { isLevel, levelFact, type Scales } from "./level-fact.js";
import { choicesOf } from "./list-choices.js";
import { nearestChoice } from "./nearest-choice.js";
import { fieldName } from "./place.js";
import { childSchema, isObject, memberOf, schemaAt, schemaFor, unwrap } from "./schema-node.js";
import { unknownKey } from "./unknown-key.js";

const expectedType = (schema: z.core.$ZodType): ExpectedType => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return "object";
  if (inner instanceof z.ZodArray || inner instanceof z.ZodTuple) return "list";
  if (inner instanceof z.ZodBoolean) return "boolean";
  if (inner instanceof z.ZodNumber) return inner.format === "safeint" ? "whole-number" : "number";
  return inner instanceof z.ZodUnion ? "object" : "text";
};

const mismatch = (schema: z.core.$ZodType, value: unknown, path: Path, scales: Scales | undefined): IssueFact => {
  const own = schemaFor(schema, value);
  const ofScale = own instanceof z.ZodUnion ? own.options.some(isLevel) : isLevel(own);
  if (ofScale) return levelFact(path.includes("likelihood") ? "likelihood" : "consequence", value, scales);
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
    if (unwrap(schema) instanceof z.ZodTuple) return { code: "list-length", found, from: limit, to: limit };
    return { code: "list-length", found, ...(low ? { from: limit } : { to: limit }) };
  }
  if (typeof value !== "number") return undefined;
  if (!low) return { code: "number-range", found: value, to: limit };
  return { code: "number-range", found: value, ...(issue.inclusive === false ? { above: limit } : { from: limit }) };
};

const tagFact = (schema: z.core.$ZodType, value: unknown): IssueFact | undefined => {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return undefined;
  const key = inner.def.discriminator;
  if (!Object.hasOwn(Object(value), key))
    return { code: "missing", key, field: fieldName(childSchema(schema, value, key), key) };
  const allowed = inner.options.flatMap((option) => {
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
  let last: Path | undefined;

  const tell = (path: Path, fact: IssueFact | undefined): void => {
    if (fact === undefined || samePath(last, path)) return;
    last = path;
    report(path, fact);
  };

  const absent = (schema: z.core.$ZodType | undefined, path: Path, key: string): IssueFact => {
    const parent = schemaAt(root, document, path.slice(0, -1)).value;
    if (Object.hasOwn(Object(parent), key)) return { code: "undefined-value", key };
    return { code: "missing", key, field: fieldName(schema, key) };
  };

  const union = (issue: z.core.$ZodIssueInvalidUnion, schema: z.core.$ZodType, value: unknown, path: Path): void => {
    const inner = unwrap(schema);
    const chosen = schemaFor(schema, value);
    const option =
      inner instanceof z.ZodUnion ? inner.options.findIndex((each) => unwrap(each) === unwrap(chosen)) : -1;
    const within = isObject(value) ? issue.errors[option] : undefined;
    if (within === undefined) tell(path, mismatch(schema, value, path, scales));
    else for (const part of within) take(part, [...path, ...(part.path as Path)]);
  };

  const take = (issue: z.core.$ZodIssue, path: Path): void => {
    const { schema, value } = schemaAt(root, document, path);
    const key = path.at(-1);
    if (issue.code === "unrecognized_keys") {
      for (const each of issue.keys) report([...path, each], unknownKey(schema, value, each));
    } else if (issue.code === "invalid_union" && issue.discriminator !== undefined) {
      const parent = schemaAt(root, document, path.slice(0, -1));
      tell(path, parent.schema && tagFact(parent.schema, parent.value));
    } else if (value === undefined && typeof key === "string") tell(path, absent(schema, path, key));
    else if (schema === undefined) return;
    else if (issue.code === "too_small" || issue.code === "too_big") tell(path, sizeFact(issue, schema, value));
    else if (issue.code === "invalid_union") union(issue, schema, value, path);
    else tell(path, mismatch(schema, value, path, scales));
  };

  for (const issue of issues) take(issue, issue.path as Path);
};
