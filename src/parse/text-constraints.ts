import * as z from "zod/mini";
import { isCivilDate } from "../model/civil-date.js";
import { type FieldWords, fieldWords } from "../model/field.js";
import { foundIn } from "./found.js";
import type { IssueFact, Report } from "./issue.js";
import { idFrom } from "./sound-parts.js";
import { isObject, isUnion, schemaFor, unwrap } from "./schema-node.js";

type Check = (value: unknown, at: (string | number)[], report: Report) => void;

/** Names that could reach an object's prototype; no document has use for them. */
export const RESERVED_KEYS = ["__proto__", "constructor", "prototype"] as const;

const SPACE = 32;

/** What a text must hold to say anything: something that is seen, not only white space and marks without width. */
export const SEEN = "[^\\s\\p{Cf}]";
const seen = new RegExp(SEEN, "u");

/** Most texts begin with a letter; only the others are looked at twice. */
const isBlank = (text: string): boolean =>
  !(text.charCodeAt(0) > SPACE && text.charCodeAt(0) < 127) && !seen.test(text);

const WRITTEN_DATE = /^(\d{4})-(\d{2})-\d{2}$/;

const daysInMonth = (written: string): number | undefined => {
  const [, year, month] = WRITTEN_DATE.exec(written) ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
};

const badDate = (written: string): IssueFact => {
  const days = daysInMonth(written);
  return { code: "bad-date", found: foundIn(written), ...(days === undefined ? {} : { daysInMonth: days }) };
};

const textCheck = (words: FieldWords): Check | undefined => {
  const pattern = words.pattern === undefined ? undefined : new RegExp(words.pattern, "u");
  if (words.format === "date")
    return (value, at, report) => {
      if (typeof value !== "string" || isCivilDate(value)) return;
      report([...at], isBlank(value) ? { code: "blank-text" } : badDate(value));
    };
  if (words.minLength === undefined) return undefined;
  return (value, at, report) => {
    if (typeof value !== "string") return;
    if (isBlank(value)) report([...at], { code: "blank-text" });
    else if (pattern !== undefined && !pattern.test(value))
      report([...at], { code: "bad-id", found: foundIn(value), nearest: idFrom(value) });
  };
};

const objectCheck = (schema: z.ZodMiniObject): Check | undefined => {
  const checks: [string, Check][] = [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  for (const [key, member] of Object.entries(shape)) {
    const check = checkOf(member);
    if (check !== undefined) checks.push([key, check]);
  }
  if (checks.length === 0) return undefined;
  return (value, at, report) => {
    if (!isObject(value)) return;
    for (const [key, check] of checks) {
      const member = value[key];
      if (member === undefined) continue;
      at.push(key);
      check(member, at, report);
      at.pop();
    }
  };
};

const listCheck = (element: z.core.$ZodType): Check | undefined => {
  const check = checkOf(element);
  if (check === undefined) return undefined;
  return (value, at, report) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      at.push(index);
      check(value[index], at, report);
      at.pop();
    }
  };
};

const recordCheck = (member: z.core.$ZodType): Check => {
  const check = checkOf(member);
  return (value, at, report) => {
    if (!isObject(value)) return;
    for (const key of RESERVED_KEYS)
      if (Object.hasOwn(value, key)) report([...at, key], { code: "unknown-key", key, allowed: [] });
    if (check === undefined) return;
    for (const key of Object.keys(value)) {
      at.push(key);
      check(value[key], at, report);
      at.pop();
    }
  };
};

const unionCheck = (schema: z.ZodMiniUnion | z.ZodMiniDiscriminatedUnion): Check | undefined => {
  const checks = new Map<z.core.$ZodType, Check>();
  for (const option of schema._zod.def.options) {
    const check = checkOf(option);
    if (check !== undefined) checks.set(unwrap(option), check);
  }
  if (checks.size === 0) return undefined;
  return (value, at, report) => {
    if (typeof value === "object") checks.get(unwrap(schemaFor(schema, value)))?.(value, at, report);
  };
};

const compile = (schema: z.core.$ZodType): Check | undefined => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodMiniString) {
    const words = fieldWords.get(inner);
    return words === undefined ? undefined : textCheck(words);
  }
  if (inner instanceof z.ZodMiniObject) return objectCheck(inner);
  if (inner instanceof z.ZodMiniArray) return listCheck(inner._zod.def.element);
  if (inner instanceof z.ZodMiniRecord) return recordCheck(inner._zod.def.valueType);
  if (isUnion(inner)) return unionCheck(inner);
  return undefined;
};

const compiled = new WeakMap<z.core.$ZodType, { readonly check: Check | undefined }>();

const checkOf = (schema: z.core.$ZodType): Check | undefined => {
  const known = compiled.get(schema);
  if (known !== undefined) return known.check;
  const check = compile(schema);
  compiled.set(schema, { check });
  return check;
};

/**
 * Reports every text of a document that is blank, no id or no date, and every reserved key of a record. The checks are made
 * once from the schema and the words of its fields.
 */
export const checkTexts = (schema: z.core.$ZodType, document: unknown, report: Report): void => {
  checkOf(schema)?.(document, [], report);
};
