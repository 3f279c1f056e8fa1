import type { Locale } from "../model/locale.js";
import type { Fault, Issue, Path } from "../parse/issue.js";
import { safeParseAnalysis } from "../parse/parse-analysis.js";
import { safeParseMethod } from "../parse/parse-method.js";
import type { Parsed } from "../parse/parsed.js";
import { readDocument } from "../parse/read-document.js";
import { isObject, memberOf } from "../parse/schema-node.js";
import { notADocument, tellIssues } from "../parse/tell-issues.js";
import { buildRegister } from "../register/build-register.js";
import { isMethodNamed, methodName } from "../method/method-name.js";
import type { MadeWith, RiskRegister } from "../register/register.js";
import { registerSchema } from "./register-schema.js";

/** A register built again from the analysis and the method in its own export. */
export interface Rebuilt {
  /** The export itself. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly register: RiskRegister;
  /** What the export says of how it was made; the rebuilt register says how it is made now. */
  readonly madeWith: MadeWith;
}

/** Issues of a document within the register, told from the register's root. */
const within = (
  key: string,
  noun: Readonly<Record<Locale, string>>,
  issues: readonly Issue[],
  locale: Locale,
): readonly Issue[] =>
  issues.map((issue) => ({
    ...issue,
    path: [key, ...issue.path],
    at: `${noun[locale]} › ${issue.at}`,
    place: { ...issue.place, at: { sv: `${noun.sv} › ${issue.place.at.sv}`, en: `${noun.en} › ${issue.place.at.en}` } },
  }));

const differs = (path: Path, found: unknown, computed: unknown): Fault => ({
  path,
  fact: () => ({ code: "differs", found: JSON.stringify(found), computed: JSON.stringify(computed) }),
});

/** Reads a register's frame, method and analysis from its export, and builds the register again; all issues at once. */
export const rebuildRegister = (document: unknown, locale: Locale): Parsed<Rebuilt> => {
  const tell = (faults: readonly Fault[]): readonly Issue[] =>
    tellIssues(faults, { schema: registerSchema, kind: "register", document, locale });
  if (!isObject(document)) return { ok: false, issues: tell([notADocument("register", document)]) };
  const frame = readDocument(registerSchema, document, undefined);
  const method = safeParseMethod(memberOf(document, "method"), { locale });
  const analysis = safeParseAnalysis(memberOf(document, "analysis"), {
    locale,
    ...(method.ok ? { method: method.value } : {}),
  });
  const issues = [
    ...tell(frame.faults),
    ...(method.ok ? [] : within("method", { sv: "metod", en: "method" }, method.issues, locale)),
    ...(analysis.ok ? [] : within("analysis", { sv: "analys", en: "analysis" }, analysis.issues, locale)),
  ];
  if (frame.value === undefined || !method.ok || !analysis.ok || issues.length > 0) return { ok: false, issues };
  if (!isMethodNamed(analysis.value.method, method.value)) {
    return {
      ok: false,
      issues: tell([differs(["analysis", "method"], analysis.value.method, methodName(method.value))]),
    };
  }
  const { madeWith, asOf, previous, evidence } = frame.value;
  const { namnd, year } = analysis.value;
  if (previous !== undefined && previous.namnd !== namnd.id)
    return { ok: false, issues: tell([differs(["previous", "namnd"], previous.namnd, namnd.id)]) };
  if (previous !== undefined && previous.year >= year)
    return { ok: false, issues: tell([differs(["previous", "year"], previous.year, year - 1)]) };
  const register = buildRegister(analysis.value, {
    method: method.value,
    asOf,
    ...(previous === undefined ? {} : { previous }),
    ...(evidence === undefined ? {} : { evidence }),
  });
  return { ok: true, value: { document, register, madeWith } };
};
