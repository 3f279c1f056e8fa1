import type { Locale, Text } from "../../model/locale.js";
import type { MigrationIssue, MigrationIssueCode } from "./migration-error.js";

/** Where in a document: keys and zero-based indices from the root. */
export type Path = readonly (string | number)[];

/** Takes one issue; nothing is thrown before every place has been looked at. */
export type Report = (code: MigrationIssueCode, path: Path, at: Text, message: Text) => void;

/** A place in both forms: for programs, and for a reader. */
export interface Spot {
  readonly path: Path;
  readonly at: Text;
}

/** A place within another one. */
export const within = (spot: Spot, step: string | number | Path, sv: string, en: string): Spot => ({
  path: [...spot.path, ...(typeof step === "object" ? step : [step])],
  at: { sv: `${spot.at.sv} › ${sv}`, en: `${spot.at.en} › ${en}` },
});

/** Gathers issues in one language. */
export const gather = (locale: Locale): { readonly issues: readonly MigrationIssue[]; readonly report: Report } => {
  const issues: MigrationIssue[] = [];
  return {
    issues,
    report: (code, path, at, message) => {
      issues.push({ code, path, at: at[locale], message: message[locale] });
    },
  };
};
