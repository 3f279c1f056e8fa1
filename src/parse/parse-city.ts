import type * as z from "zod/mini";
import { type ExpectedNamnd, expectedListSchema } from "../model/expected.js";
import type { Locale } from "../model/locale.js";
import { type LagesbildMapping, mappingSchema } from "../model/mapping.js";
import { type DocumentKind, type Report, reportInto } from "./issue.js";
import type { Parsed } from "./parsed.js";
import { placeOf } from "./place.js";
import { readDocument } from "./read-document.js";
import { isObject } from "./schema-node.js";
import { notADocument, tellIssues } from "./tell-issues.js";

interface Reading<S extends z.ZodMiniType> {
  readonly schema: S;
  readonly kind: DocumentKind;
  readonly locale: Locale;
  /** What the structure alone does not tell. */
  readonly check?: (value: z.output<S>, report: Report) => void;
}

/** Reads a document that needs no method: its structure, its texts, and one check of its own. */
export const readByItself = <S extends z.ZodMiniType>(
  input: unknown,
  { schema, kind, locale, check }: Reading<S>,
): Parsed<z.output<S>> => {
  const told = { schema, kind, document: input, locale };
  if (!isObject(input)) return { ok: false, issues: tellIssues([notADocument(kind, input)], told) };
  const { value, faults } = readDocument(schema, input, undefined);
  if (value !== undefined) check?.(value, reportInto(faults));
  return value !== undefined && faults.length === 0
    ? { ok: true, value }
    : { ok: false, issues: tellIssues(faults, told) };
};

interface CityOptions {
  readonly locale?: Locale;
}

/** Reads the list of those that a city expects a register of: `{ format: 1, expected: [{ id, name, kind, exempt?, succeeds? }] }`. */
export const safeParseExpected = (input: unknown, options: CityOptions = {}): Parsed<readonly ExpectedNamnd[]> => {
  const read = readByItself(input, {
    schema: expectedListSchema,
    kind: "expected",
    locale: options.locale ?? "sv",
    check: ({ expected }, report) => {
      const first = new Map<string, number>();
      for (const [index, { id }] of expected.entries()) {
        const before = first.get(id);
        if (before === undefined) first.set(id, index);
        else {
          const path = ["expected", before];
          report(["expected", index], () => ({
            code: "duplicate",
            thing: "namnd",
            found: id,
            first: { path, at: placeOf(expectedListSchema, "expected", input, path).at },
          }));
        }
      }
    },
  });
  return read.ok ? { ok: true, value: read.value.expected } : read;
};

/** Reads how the bands of other methods are joined to those of one: `{ to, bands: { method: { band: band } } }`. */
export const safeParseMapping = (input: unknown, options: CityOptions = {}): Parsed<LagesbildMapping> =>
  readByItself(input, { schema: mappingSchema, kind: "mapping", locale: options.locale ?? "sv" });
