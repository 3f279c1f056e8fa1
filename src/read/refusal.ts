import type { Locale, Text } from "../model/locale.js";
import { AnalysisError } from "../parse/analysis-error.js";
import { formatIssues } from "../parse/format-issues.js";
import type { Issue, IssueFact } from "../parse/issue.js";
import { MOST_ISSUES, messageOf } from "../parse/tell-issues.js";

/** A fault of a workbook or a table, by the cell where it stands. */
export interface SheetFault {
  readonly fact: IssueFact;
  /** `Risker!F12`; absent where the fault is of the whole file. */
  readonly cell?: string;
}

const whole: Text = { sv: "filen", en: "the file" };

const issueOf = ({ fact, cell }: SheetFault, locale: Locale): Issue => {
  const place: Text = cell === undefined ? whole : { sv: `cellen ${cell}`, en: `the cell ${cell}` };
  const subject = { sv: cell === undefined ? "Filen" : cell, en: cell === undefined ? "The file" : cell };
  return {
    ...fact,
    path: [],
    at: place[locale],
    message: messageOf(fact, subject[locale], locale),
    place: { at: place, subject },
    ...(cell === undefined ? {} : { cell }),
  };
};

/** Faults as issues; too many are cut, and the last issue counts the rest. */
export const issuesOf = (faults: readonly SheetFault[], locale: Locale): readonly Issue[] => {
  const shown = faults.slice(0, faults.length > MOST_ISSUES ? MOST_ISSUES - 1 : MOST_ISSUES);
  const rest = faults.length - shown.length;
  return [...shown, ...(rest === 0 ? [] : [{ fact: { code: "more", rest } } as const])].map((fault) =>
    issueOf(fault, locale),
  );
};

/** The error that tells all faults of a file. */
export const refusal = (faults: readonly SheetFault[], locale: Locale): AnalysisError => {
  const issues = issuesOf(faults, locale);
  return new AnalysisError(formatIssues(issues, { locale }), issues);
};
