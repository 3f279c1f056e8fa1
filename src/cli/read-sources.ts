import type { Method } from "../method/method.js";
import type { Analysis } from "../model/analysis.js";
import type { Locale } from "../model/locale.js";
import { safeParseAnalysis } from "../parse/parse-analysis.js";
import type { Parsed } from "../parse/parsed.js";
import { isObject } from "../parse/schema-node.js";
import { safeParseRegister } from "../record/parse-register.js";
import type { RegisterOptions } from "../register/build-register.js";
import type { RiskRegister } from "../register/register.js";
import { type FileRead, readDocumentFile } from "./files.js";
import { registerOf } from "./read-registers.js";

/** An analysis to be scored, or a register that was written (also the one in an adopted record). */
export type Source =
  | { readonly kind: "analysis"; readonly analysis: Analysis; readonly methods: readonly Method[] }
  | { readonly kind: "register"; readonly register: RiskRegister };

const parsed = <T, U>(read: Parsed<T>, as: (value: T) => U): Parsed<U> =>
  read.ok ? { ok: true, value: as(read.value) } : read;

/** Reads a document of any of the kinds that hold a nämnd's year. */
export const parseSource = (document: unknown, methods: readonly Method[], locale: Locale): Parsed<Source> => {
  const kind = isObject(document) ? document["kind"] : undefined;
  const asRegister = (register: RiskRegister): Source => ({ kind: "register", register });
  if (isObject(document) && kind === "adopted-register") {
    return parsed(safeParseRegister(document["register"], { locale }), asRegister);
  }
  if (kind === "register") return parsed(safeParseRegister(document, { locale }), asRegister);
  return parsed(
    safeParseAnalysis(document, { methods, locale }),
    (analysis): Source => ({
      kind: "analysis",
      analysis,
      methods,
    }),
  );
};

/** Reads an analysis, a register's JSON or an adopted record. */
export const readSource = (file: string, methods: readonly Method[], locale: Locale): Promise<FileRead<Source>> =>
  readDocumentFile(file, (document) => parseSource(document, methods, locale), locale);

/** The year of a source. */
export const yearOf = (source: Source): number =>
  source.kind === "analysis" ? source.analysis.year : source.register.year;

/** The register of a source. One that was written keeps its own date. */
export const registerFrom = (source: Source, options: Pick<RegisterOptions, "asOf" | "previous">): RiskRegister =>
  source.kind === "register" ? source.register : registerOf(source.analysis, source.methods, options);
