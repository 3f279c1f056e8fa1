import type { Found, FoundText } from "./found.js";

/** Why a text could not be read as YAML, with what was given in its place or the name at fault. */
export type YamlFact =
  | { readonly code: "yaml"; readonly reason: "not-text"; readonly found: Found }
  | { readonly code: "yaml"; readonly reason: "duplicate-key" | "unknown-alias"; readonly found: FoundText }
  | {
      readonly code: "yaml";
      readonly reason:
        | "too-large"
        | "too-deep"
        | "documents"
        | "aliases"
        | "tab"
        | "indentation"
        | "unclosed"
        | "key-not-text"
        | "syntax";
    };

/** Why a workbook or a table could not be read. */
export type WorkbookReason =
  | "not-workbook"
  | "old-format"
  | "packed-size"
  | "unpacked-size"
  | "parts"
  | "damaged"
  | "doctype"
  | "far-cell"
  | "many-cells"
  | "sheet-missing"
  | "heading-missing"
  | "column-missing"
  | "no-event-column"
  | "heading-unknown"
  | "heading-twice"
  | "outside-headings"
  | "error-value"
  | "two-consequences"
  | "no-incident"
  | "line"
  | "csv-size"
  | "csv-quote"
  | "no-process"
  | "no-event"
  | "unread-level";

/** Faults of reading, and the count of what was left out. */
export type OtherFact =
  | {
      readonly code: "workbook";
      readonly reason: WorkbookReason;
      /** What stands there. */
      readonly found?: string;
      readonly nearest?: string;
      readonly allowed?: readonly string[];
    }
  | YamlFact
  | { readonly code: "differs"; readonly found?: string; readonly computed?: string }
  | { readonly code: "more"; readonly rest: number };
