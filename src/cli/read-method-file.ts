import { findMatrixProblems } from "../method/find-matrix-problems.js";
import type { Method } from "../method/method.js";
import type { Locale } from "../model/locale.js";
import type { Path } from "../parse/issue.js";
import { safeParseMethod } from "../parse/parse-method.js";
import { positionsOf } from "../parse/positions.js";
import { type FileRead, readDocumentFile } from "./files.js";

/** Formulas need mathjs, which no call without one should wait for. */
const resolvedMethod = async (method: Method, locale: Locale): Promise<Method | string> => {
  const { FormulaError } = await import("../formula/formula-error.js");
  const { resolveFormula } = await import("../formula/resolve-formula.js");
  try {
    return resolveFormula(method, { locale });
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
};

/** Reads a method file, its formula resolved and its matrix complete; every problem is told with its line and column. */
export const readMethodFile = async (file: string, locale: Locale): Promise<FileRead<Method>> => {
  let document: unknown;
  const parse = (input: unknown) => {
    document = input;
    return safeParseMethod(input, { locale });
  };
  const read = await readDocumentFile(file, parse, locale);
  if (!read.ok || read.value.matrix.kind !== "formula") return read;

  const problem = (path: Path, message: string): string => {
    const place = positionsOf(document)?.at(path, "value");
    return `${file}${place === undefined ? "" : `:${place.line}:${place.column}`}: ${message}`;
  };
  const value = await resolvedMethod(read.value, locale);
  if (typeof value === "string") return { ok: false, file, problems: [problem(["matrix", "expression"], value)] };
  // Which cells a formula leaves without a band shows only when it has been calculated.
  const problems = findMatrixProblems(value).map(({ path, message }) => problem(path, message[locale]));
  return problems.length === 0 ? { ...read, value } : { ok: false, file, problems };
};
