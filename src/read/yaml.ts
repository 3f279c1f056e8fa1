import { LineCounter, parseDocument } from "yaml";
import type { Locale } from "../model/locale.js";
import { AnalysisError } from "../parse/analysis-error.js";
import { formatIssues } from "../parse/format-issues.js";
import { foundIn } from "../parse/found.js";
import type { Issue, IssueFact } from "../parse/issue.js";
import type { Parsed } from "../parse/parsed.js";
import { POSITIONS } from "../parse/positions.js";
import type { YamlFact } from "../parse/reading-fact.js";
import { MOST_ISSUES, messageOf } from "../parse/tell-issues.js";
import { contentFaults, parserFaults, type YamlFault } from "./yaml-faults.js";
import { yamlPositions } from "./yaml-positions.js";

/** In which language the issues of a text are told. */
export interface YamlOptions {
  readonly locale?: Locale;
}

const LONGEST_TEXT = 10_000_000;

// Room for an anchor that is used in every risk, far below what a text made to exhaust memory needs.
const MOST_ALIASES = 1000;

const issueOf = (fact: IssueFact, position: { line: number; col: number } | undefined, locale: Locale): Issue => {
  const text = { sv: "texten", en: "the text" };
  const at =
    position === undefined
      ? text
      : { sv: `rad ${position.line}, kolumn ${position.col}`, en: `line ${position.line}, column ${position.col}` };
  return {
    ...fact,
    path: [],
    at: at[locale],
    message: messageOf(fact, at[locale], locale),
    place: { at, subject: at },
    ...(position === undefined ? {} : { line: position.line, column: position.col }),
  };
};

/**
 * Reads a YAML or JSON text as a plain value; gives the value, or every issue at once.
 *
 * @param text - YAML 1.2 or JSON, one document, at most 10 million characters. Dates stay texts.
 * @param options - `locale`: the language of the issues, `"sv"` (default) or `"en"`.
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with line and column.
 * @example
 * ```ts
 * import { safeFromYaml } from "vasentlighetsanalys/yaml";
 *
 * const read = safeFromYaml("year: 2022\nyear: 2023\n");
 * read.ok ? [] : read.issues.map((issue) => [issue.line, issue.column]); //=> [[2, 1]]
 * ```
 */
export const safeFromYaml = (text: string, { locale = "sv" }: YamlOptions = {}): Parsed<unknown> => {
  const given: unknown = text;
  const refuse = (fact: YamlFact): Parsed<unknown> => ({ ok: false, issues: [issueOf(fact, undefined, locale)] });
  if (typeof given !== "string") return refuse({ code: "yaml", reason: "not-text", found: foundIn(given) });
  if (given.length > LONGEST_TEXT) return refuse({ code: "yaml", reason: "too-large" });

  const lines = new LineCounter();
  const document = parseDocument(given, {
    lineCounter: lines,
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const faults: readonly YamlFault[] =
    document.errors.length > 0 ? parserFaults(document.errors) : contentFaults(document);
  if (faults.length > 0) {
    const shown = faults.slice(0, faults.length > MOST_ISSUES ? MOST_ISSUES - 1 : MOST_ISSUES);
    const issues = shown.map(({ fact, offset }) => issueOf(fact, lines.linePos(offset), locale));
    const rest = faults.length - shown.length;
    return { ok: false, issues: rest === 0 ? issues : [...issues, issueOf({ code: "more", rest }, undefined, locale)] };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    return refuse({ code: "yaml", reason: error instanceof ReferenceError ? "aliases" : "too-deep" });
  }
  if (typeof value === "object" && value !== null)
    Object.defineProperty(value, POSITIONS, { value: yamlPositions(document, lines), configurable: true });
  return { ok: true, value };
};

/**
 * Reads a YAML or JSON text as a plain value, or throws with every issue at once.
 *
 * The value carries where its parts stand in the text, under a property that is not enumerable, so that `parseAnalysis`,
 * `parseMethod` and `parseResults` tell line and column.
 *
 * @param text - YAML 1.2 or JSON, one document, at most 10 million characters. Dates stay texts.
 * @param options - `locale`: the language of the issues, `"sv"` (default) or `"en"`.
 * @throws AnalysisError with `issues` of the code `yaml`, with line and column.
 * @example
 * ```ts
 * import { safeParseAnalysis } from "vasentlighetsanalys";
 * import { fromYaml } from "vasentlighetsanalys/yaml";
 *
 * const read = safeParseAnalysis(fromYaml(`
 * format: 1
 * year: 2022
 * method: exempel-5x5
 * namnd: { id: n1, name: Exempelnämnden, kind: facknamnd }
 * processes:
 *   - id: p1
 *     nam: Bistånd
 * `));
 * read.ok ? [] : read.issues.map((issue) => [issue.line, issue.message]); //=> [[8, "Process p1: nyckeln \"nam\" är okänd. Menade du name (processens namn)?"]]
 * ```
 */
export const fromYaml = (text: string, options: YamlOptions = {}): unknown => {
  const read = safeFromYaml(text, options);
  if (read.ok) return read.value;
  throw new AnalysisError(formatIssues(read.issues, options), read.issues);
};
