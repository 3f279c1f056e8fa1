import type { Locale } from "../model/locale.js";
import type { GivenMethods } from "./find-method.js";
import type { Issue } from "./issue.js";

/** With which methods a document is read, and in which language its issues are told. */
export interface ParseOptions extends GivenMethods {
  readonly locale?: Locale;
}

/** A document that was read, or every issue that made it unreadable. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
