import { MethodError } from "../method/method-error.js";
import { type Method, methodSchema } from "../method/method.js";
import type { Locale } from "../model/locale.js";
import { formatIssues } from "./format-issues.js";
import { type Path, reportInto } from "./issue.js";
import type { Scales } from "./level-fact.js";
import { checkCommon } from "./method-checks/common.js";
import { checkLists } from "./method-checks/lists.js";
import { checkMandatory } from "./method-checks/mandatory.js";
import { checkMatrix } from "./method-checks/matrix.js";
import { checkRules } from "./method-checks/rules.js";
import { checkScales } from "./method-checks/scales.js";
import type { Parsed } from "./parsed.js";
import { numberedPlace } from "./place.js";
import { readDocument } from "./read-document.js";
import { isObject, memberOf, schemaAt } from "./schema-node.js";
import type { Sound } from "./sound-parts.js";
import { notADocument, type Told, tellIssues } from "./tell-issues.js";
import { uncertainty } from "./uncertain.js";

const labelsIn = (scale: unknown): readonly string[] | undefined => {
  const levels = memberOf(scale, "levels");
  if (!Array.isArray(levels) || levels.length === 0) return undefined;
  return levels.map((level, index) => {
    const label = memberOf(level, "label");
    return typeof label === "string" ? label : String(index + 1);
  });
};

/** The method's own scales, for the levels of its common risks; undefined where it has none to hold them against. */
const ownScales = (input: unknown): Scales | undefined => {
  const likelihood = labelsIn(memberOf(input, "likelihood"));
  const consequence = labelsIn(memberOf(input, "consequence"));
  const [id, version] = [memberOf(input, "id"), memberOf(input, "version")];
  if (likelihood === undefined || consequence === undefined) return undefined;
  if (typeof id !== "string" || typeof version !== "string") return undefined;
  return { method: `${id}@${version}`, likelihood, consequence };
};

/**
 * Reads a method (the yearly anvisningar as data); gives the method, or every issue at once.
 *
 * A matrix written as a formula is read as it is; `resolveFormula` of `vasentlighetsanalys/formula` makes it a grid.
 *
 * @param input - The document as a plain value: from `fromYaml`, `JSON.parse`, or made by a program. It is not changed.
 * @param options - `locale`: the language of the issues, `"sv"` (default) or `"en"`.
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with at most 200 issues in the order of the document.
 * @example
 * ```ts
 * import { exampleMethod, safeParseMethod } from "vasentlighetsanalys";
 *
 * const [first] = exampleMethod.bands;
 * const read = safeParseMethod({ ...exampleMethod, bands: [{ ...first, colour: "grön" }] });
 * read.ok ? [] : read.issues.map((issue) => issue.code); //=> ["matrix", "bad-colour"]
 * ```
 */
export const safeParseMethod = (
  input: unknown,
  { locale = "sv" }: { readonly locale?: Locale } = {},
): Parsed<Method> => {
  const told: Told = { schema: methodSchema, kind: "method", document: input, locale };
  if (!isObject(input)) {
    return { ok: false, issues: tellIssues([notADocument("method", input)], told) };
  }
  const { value, sound, mentioned, faults } = readDocument(methodSchema, input, ownScales(input));
  const context = {
    method: sound as Sound<Method>,
    mentioned,
    isWritten: (path: Path) => schemaAt(methodSchema, input, path).value !== undefined,
    isUncertain: uncertainty(faults),
    placeAt: (path: Path) => numberedPlace(methodSchema, input, path),
    report: reportInto(faults),
  };
  checkLists(context);
  checkScales(context);
  checkMandatory(context);
  checkRules(context);
  checkCommon(context);
  checkMatrix(context);
  return value !== undefined && faults.length === 0
    ? { ok: true, value }
    : { ok: false, issues: tellIssues(faults, told) };
};

/**
 * Reads a method, or throws with every issue at once.
 *
 * @param input - The document as a plain value: from `fromYaml`, `JSON.parse`, or made by a program. It is not changed.
 * @param options - As for `safeParseMethod`.
 * @throws MethodError with `issues`; its message lists them all.
 * @example
 * ```ts
 * import { exampleMethod, parseMethod } from "vasentlighetsanalys";
 *
 * parseMethod(exampleMethod).version; //=> "2022.1"
 * ```
 */
export const parseMethod = (input: unknown, options: { readonly locale?: Locale } = {}): Method => {
  const read = safeParseMethod(input, options);
  if (read.ok) return read.value;
  throw new MethodError(formatIssues(read.issues, options), read.issues);
};
