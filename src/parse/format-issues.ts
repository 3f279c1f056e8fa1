import type { Locale } from "../model/locale.js";
import type { Issue } from "./issue.js";
import { messageOf } from "./tell-issues.js";

/**
 * Lists issues as a text, one a line, with line and column, or sheet and cell, where they are known.
 *
 * @param issues - Issues from a `safeParse` function, or those that an error carries.
 * @param options - `locale`: `"sv"` (default) or `"en"`, whatever language the issues were made in.
 * @example
 * ```ts
 * import { formatIssues, safeParseAnalysis } from "vasentlighetsanalys";
 *
 * const read = safeParseAnalysis([]);
 * const text = read.ok ? "" : formatIssues(read.issues, { locale: "en" });
 * text; //=> "The analysis has to be a group of keys (format, year …), but was given an empty list. Give one document at a time."
 * ```
 */
export const formatIssues = (
  issues: readonly Issue[],
  { locale = "sv" }: { readonly locale?: Locale } = {},
): string => {
  const [line, column] = locale === "sv" ? ["Rad", "kolumn"] : ["Line", "column"];
  return issues
    .map((issue) => {
      const message = messageOf(issue, issue.place.subject[locale], locale);
      if (issue.cell !== undefined) return `${issue.cell}: ${message}`;
      return issue.line === undefined ? message : `${line} ${issue.line}, ${column} ${issue.column ?? 1}: ${message}`;
    })
    .join("\n");
};
